using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

/// <summary>The batch forms of pairs and of surveys give what their one-at-a-time forms give.</summary>
public class PairBatchTests
{
    private static readonly Gen<(double X, double N, double Y, double M)> Pair =
        from n in Gen.Choose(1, 900)
        from x in Gen.Choose(0, n)
        from m in Gen.Choose(1, 900)
        from y in Gen.Choose(0, m)
        select ((double)x, (double)n, (double)y, (double)m);

    [Fact]
    public void Differences_EachPair_IsItsOneAtATimeForm() => Prop.ForAll(Pair.ListOf(11).ToArbitrary(), pairs =>
    {
        var batch = new AreaBatch(11, 2);
        ProportionDifference.OfAll(
            [.. pairs.Select(pair => pair.X)], [.. pairs.Select(pair => pair.N)], [.. pairs.Select(pair => pair.Y)], [.. pairs.Select(pair => pair.M)], [0.95, 0.998], batch.Results);
        return Enumerable.Range(0, 11).All(index =>
        {
            var (x, n, y, m) = pairs[index];
            var one = Proportion.Of(x, n, 0.95, 0.998).Minus(Proportion.Of(y, m, 0.95, 0.998), 0.95, 0.998);
            return Near(one.Value.Value, batch.Values[index]) && Near(one.Intervals[1].Lower, batch.Lower[11 + index]) && Near(one.Intervals[0].Upper, batch.Upper[index]);
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void RateRatios_EachPair_IsItsOneAtATimeForm() => Prop.ForAll(Pair.ListOf(5).ToArbitrary(), pairs =>
    {
        var batch = new AreaBatch(5, 1);
        RateRatio.OfAll([.. pairs.Select(pair => pair.X)], [.. pairs.Select(pair => pair.N)], [.. pairs.Select(pair => pair.Y)], [.. pairs.Select(pair => pair.M)], [], batch.Results);
        return Enumerable.Range(0, 5).All(index =>
        {
            var (x, n, y, m) = pairs[index];
            var one = RateRatio.Of(x, n, y, m);
            return one.HasValue ? one.Estimate.Interval!.Value.Upper == batch.Upper[index] : batch.Reasons[index] == Reason.NoExpectedEvents;
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Surveys_EachArea_IsItsOneAtATimeForm() => Prop.ForAll(Pair.ListOf(9).ToArbitrary(), pairs =>
    {
        var batch = new AreaBatch(9, 1);
        SurveyEstimation.OfAll([.. pairs.Select(pair => pair.X / pair.N)], [.. pairs.Select(pair => pair.N)], [.. pairs.Select(pair => 1 + (pair.Y / pair.M))], [], batch.Results);
        return Enumerable.Range(0, 9).All(index =>
        {
            var (x, n, y, m) = pairs[index];
            return Near(Proportion.FromDesignEffect(x / n, n, 1 + (y / m)).Interval!.Value.Upper, batch.Upper[index]);
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Differences_BadPairs_HaveTheirReasonAndDisturbNobody()
    {
        var batch = new AreaBatch(3, 1);
        ProportionDifference.OfAll([5, 5, 5], [10, 0, 10], [3, 3, 12], [10, 10, 10], [], batch.Results);

        Assert.Equal([Reason.None, Reason.PopulationNotPositive, Reason.EventsAbovePopulation], batch.Reasons);
        Assert.Equal([0.2, double.NaN, double.NaN], batch.Values);
    }

    private static bool Near(double one, double other) => Math.Abs(one - other) < 1e-12;
}
