using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class QuintileTests
{
    private static readonly Verdict[] LowGood = [Verdict.Best, Verdict.Better, Verdict.Middle, Verdict.Worse, Verdict.Worst];

    /// <summary>QuintilesCalculatorTest of fingertips-open: of 1 to 50 the bounds are 10.8, 20.6, 30.4 and 40.2.</summary>
    [Fact]
    public void Interpolated_OneToFifty_HasFingertipsBounds() =>
        Assert.Equal(Enumerable.Range(1, 50).Select(value => LowGood[value <= 10.8 ? 0 : value <= 20.6 ? 1 : value <= 30.4 ? 2 : value <= 40.2 ? 3 : 4]), Of(Enumerable.Range(1, 50), QuintileMethod.Interpolated));

    /// <summary>By hand: of 1 to 6 the bounds are 2, 3, 4 and 5, and a value on a bound belongs below it; NTILE gives the one left over to the first group.</summary>
    [Fact]
    public void Methods_WhereTheNumberIsNoMultipleOfFive_Differ()
    {
        Assert.Equal([Verdict.Best, Verdict.Best, Verdict.Better, Verdict.Middle, Verdict.Worse, Verdict.Worst], Of([1, 2, 3, 4, 5, 6], QuintileMethod.Interpolated));
        Assert.Equal([Verdict.Best, Verdict.Best, Verdict.Better, Verdict.Middle, Verdict.Worse, Verdict.Worst], Of([1, 2, 3, 4, 5, 6], QuintileMethod.Ntile));
        Assert.Equal([Verdict.Best, Verdict.Best, Verdict.Better, Verdict.Better, Verdict.Middle, Verdict.Worse, Verdict.Worst], Of([1, 2, 3, 4, 5, 6, 7], QuintileMethod.Ntile));
        Assert.Equal([Verdict.Best, Verdict.Best, Verdict.Better, Verdict.Middle, Verdict.Worse, Verdict.Worst, Verdict.Worst], Of([1, 2, 3, 4, 5, 6, 7], QuintileMethod.Interpolated));
    }

    [Fact]
    public void Methods_WithTies_ShareOrPartThem()
    {
        Assert.Equal([Verdict.Best, Verdict.Best, Verdict.Best, Verdict.Worse, Verdict.Worst], Of([7, 7, 7, 8, 9], QuintileMethod.Interpolated));
        Assert.Equal([Verdict.Best, Verdict.Better, Verdict.Middle, Verdict.Worse, Verdict.Worst], Of([7, 7, 7, 8, 9], QuintileMethod.Ntile));
    }

    [Fact]
    public void Quintiles_FewOrMissing_HaveTheirReason()
    {
        Assert.All(Quintiles.Of([1, 2, 3, 4], QuintileMethod.Interpolated, Polarity.Neutral), one => Assert.Equal((Verdict.NotCompared, Reason.TooFewValues), (one.Verdict, one.Reason)));
        var five = Quintiles.Of([1, 2, null, 3, 4, 5], QuintileMethod.Ntile, Polarity.Neutral);
        Assert.Equal([Verdict.Lowest, Verdict.Lower, Verdict.NotCompared, Verdict.Middle, Verdict.Higher, Verdict.Highest], five.Select(one => one.Verdict));
        Assert.Equal(Reason.MissingValue, five[2].Reason);
        Assert.Equal(("in the second lowest fifth of the areas compared", "quintiles by order (NTILE)"), (five[1].InWords, five[1].Rule.Name));
    }

    [Fact]
    public void Quintiles_SwappingPolarity_TurnsThem() => Prop.ForAll(
        Gen.Choose(0, 30).ListOf(23).ToArbitrary(), Gen.Elements(QuintileMethod.Interpolated, QuintileMethod.Ntile).ToArbitrary(), (values, method) =>
            Of(values, method).Zip(Of(values, method, Polarity.HigherIsBetter)).All(pair => Array.IndexOf(LowGood, pair.First) == 4 - Array.IndexOf(LowGood, pair.Second))).QuickCheckThrowOnFailure();

    [Fact]
    public void Ntile_Groups_DifferByOneAtMost() => Prop.ForAll(Gen.Choose(0, 30).ListOf().Where(values => values.Count >= 5).ToArbitrary(), values =>
    {
        var sizes = LowGood.Select(verdict => Of(values, QuintileMethod.Ntile).Count(one => one == verdict)).ToList();
        return sizes.Max() - sizes.Min() <= 1 && sizes.SequenceEqual(sizes.OrderDescending());
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<Verdict> Of(IEnumerable<int> values, QuintileMethod method, Polarity polarity = Polarity.LowerIsBetter) =>
        Quintiles.Of(values.Select(value => (double?)value), method, polarity).Select(one => one.Verdict);
}
