using FsCheck;
using FsCheck.Fluent;
using static PopulationHealth.Tests.AnyMortality;

namespace PopulationHealth.Tests;

public class KitagawaTests
{
    private static readonly Arbitrary<(Stratum[] First, Stratum[] Second)> Pairs = AnyArea.SelectMany(first => AnyArea.Select(second => (first, second))).ToArbitrary();

    [Fact]
    public void Of_ByHand_IsRateAndComposition()
    {
        // Shares 0.5, 0.5 and 0.8, 0.2; rates 0.02, 0.10 and 0.01, 0.20.
        var effects = Kitagawa.Of([new(new(0, 64), 10, 500), new(new(65, null), 50, 500)], [new(new(65, null), 40, 200), new(new(0, 64), 8, 800)], per: 1_000);

        Assert.Equal(-12, effects.Difference, 1e-9);
        Assert.Equal((-6.5, 35), (Math.Round(effects.Rows[0].RateEffect, 9), Math.Round(effects.Rows[1].RateEffect, 9)));
        Assert.Equal((4.5, -45), (Math.Round(effects.Rows[0].CompositionEffect, 9), Math.Round(effects.Rows[1].CompositionEffect, 9)));
    }

    [Fact]
    public void Effects_AnyTwoAreas_AddUpAndTurnTheirSignsWhenSwapped() => Prop.ForAll(Pairs, pair =>
    {
        var (there, back) = (Kitagawa.Of(pair.First, pair.Second, 1), Kitagawa.Of(pair.Second, pair.First, 1));
        return Near(there.RateEffect + there.CompositionEffect, there.Difference)
            && Near(there.RateEffect, -back.RateEffect) && Near(there.CompositionEffect, -back.CompositionEffect);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Effects_SameRatesOrSameStructure_LeaveOneOfThemNothing() => Prop.ForAll(Pairs, pair =>
    {
        var sameRates = pair.First.Zip(pair.Second, (first, second) => first with { Population = 3 * second.Population, Events = first.Events / first.Population * 3 * second.Population });
        var sameAges = pair.First.Zip(pair.Second, (first, second) => second with { Population = 2 * first.Population });
        return Near(Kitagawa.Of(pair.First, sameRates, 1).RateEffect, 0) && Near(Kitagawa.Of(pair.First, sameAges, 1).CompositionEffect, 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Effects_OtherMultiplierOrOrder_ScaleOrStay() => Prop.ForAll(Pairs, pair =>
    {
        var effects = Kitagawa.Of(pair.First, pair.Second, 1);
        return Near(Kitagawa.Of(pair.First, pair.Second, 1_000).RateEffect / 1_000, effects.RateEffect) && Kitagawa.Of(pair.First.Reverse(), pair.Second.Reverse(), 1) == effects;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_BandsOrCountsThatDoNotFit_SaysWhy()
    {
        Stratum[] good = [new(new(0, 64), 1, 10), new(new(65, null), 1, 10)];
        var bands = Kitagawa.Of(good, good[..1]);

        Assert.Equal(Reason.Bands, bands.Reason);
        Assert.Contains("no row for 65+", $"{bands.Missing}");
        Assert.Equal((double.NaN, double.NaN), (bands.RateEffect, bands.Difference));
        Assert.Equal(Reason.MissingInput, Kitagawa.Of(good, [good[0], good[1] with { Events = null }]).Reason);
        Assert.Equal(Reason.PopulationNotPositive, Kitagawa.Of([good[0] with { Population = 0 }, good[1]], good).Reason);
        Assert.Equal("per", Assert.Throws<ArgumentOutOfRangeException>(() => Kitagawa.Of(good, good, 0)).ParamName);
        Assert.Contains("overlap", Assert.Throws<ArgumentException>(() => Kitagawa.Of([.. good, good[0]], good)).Message);
    }

    private static bool Near(double left, double right) => Math.Abs(left - right) <= 1e-12;
}
