using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class NiceTicksTests
{
    private static readonly Arbitrary<(double Least, double Greatest)> Ranges = ArbMap.Default.GeneratorFor<NormalFloat>().Two()
        .Select(pair => (Bounded(pair.Item1.Get), Bounded(pair.Item2.Get)))
        .Select(pair => (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2))).ToArbitrary();

    [Fact]
    public void Cover_AnyRange_IsCoveredInFewEqualSteps() => Prop.ForAll(Ranges, Gen.Choose(2, 12).ToArbitrary(), (range, most) =>
    {
        var ticks = NiceTicks.Cover(range.Least, range.Greatest, most);
        var slack = Math.Max(Math.Abs(range.Least), Math.Abs(range.Greatest)) * 1e-7;
        var step = ticks[1] - ticks[0];
        return ticks[0] <= range.Least + slack && ticks[^1] >= range.Greatest - slack && ticks.Count >= 2 && ticks.Count <= most + 1
            && ticks.Zip(ticks.Skip(1)).All(pair => Math.Abs(pair.Second - pair.First - step) <= (step * 1e-6) + slack);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_BarsOfAnyValues_HasZeroAmongTheTicks() => Prop.ForAll(Ranges, range =>
        ValueScale.Of([range.Least, range.Greatest], "%", "", 300, fromZero: true).Ticks.Any(tick => tick.At == 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void Cover_Percentages_AreRoundNumbers() => Assert.Equal([0, 5, 10, 15, 20], NiceTicks.Cover(0, 18.9, 6));

    [Fact]
    public void Cover_OneValue_IsWidened() => Assert.True(NiceTicks.Cover(78, 78, 5) is [< 78, .., > 78]);

    [Fact]
    public void Of_Tenths_ShowsTheirDecimalAndUnit() =>
        Assert.Equal(["0.0%", "0.1%", "0.2%", "0.3%", "0.4%", "0.5%", "0.6%"], ValueScale.Of([0.55], "%", "", 480, fromZero: true).Ticks.Select(tick => tick.Label));

    [Fact]
    public void Of_Money_CarriesThePoundBeforeTheNumber() =>
        Assert.Equal("-£1,000", ValueScale.Of([-1000, 0], "£", "", 200, fromZero: true).Ticks[0].Label);

    private static double Bounded(double value) => Math.Abs(value) < 1e-6 ? 0 : Math.Clamp(value, -1e9, 1e9);
}
