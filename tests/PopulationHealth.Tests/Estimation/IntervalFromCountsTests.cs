namespace PopulationHealth.Tests;

public class IntervalFromCountsTests
{
    [Fact]
    public void WithInterval_CountsThatGiveTheValue_MakeTheMeasuresInterval()
    {
        var share = new Estimate<Proportion>(Proportion.FromPercent(9.3)) { Events = 75, Population = 810 };
        var rate = new Estimate<Rate>(new Rate(14, 100_000)) { Events = 7, Population = 50_000, Decimals = 0 };

        Assert.Equal(Proportion.Of(75, 810).Intervals, share.WithInterval(0.95).Intervals);
        Assert.Equal(Rate.Of(7, 50_000, levels: 0.998).Intervals, rate.WithInterval(0.998).Intervals);
        Assert.Equal(share.WithInterval(0.95).WithInterval(0.998), share.WithInterval(0.95, 0.998));
        Assert.Equal([0.95, 0.998], share.WithInterval(0.95, 0.998).Intervals.Select(interval => interval.Level));
    }

    [Fact]
    public void WithInterval_AnIntervalThatIsThere_IsKept()
    {
        var share = new Estimate<Proportion>(Proportion.FromPercent(9.3)) { Events = 75, Population = 810, Intervals = [new(0.07, 0.12, 0.95, "survey")] };

        Assert.Equal(share, share.WithInterval(0.95));
    }

    [Fact]
    public void FindInterval_WhereNoneCanBeMade_SaysWhy()
    {
        Assert.Equal(Reason.MissingInterval, Given.Percent(9.3).FindInterval(0.95, out _));
        Assert.Equal(Reason.MissingInterval, (Given.Years(80, 1) with { Intervals = [], Events = 8, Population = 9 }).FindInterval(0.95, out _));
        Assert.Equal(Reason.CountsDisagree, (Given.Percent(9.4) with { Events = 75, Population = 810 }).FindInterval(0.95, out _));
        Assert.Equal(Reason.None, (Given.Percent(9.4) with { Events = 75, Population = 810, Precision = Precision.Nearly, Decimals = 0 }).FindInterval(0.95, out _));
        Assert.Equal(Reason.EventsAbovePopulation, (Given.Percent(9.3) with { Events = 900, Population = 810 }).FindInterval(0.95, out _));
        Assert.Equal(Reason.PopulationNotPositive, (Given.Percent(9.3) with { Events = 0, Population = 0 }).FindInterval(0.95, out _));
    }

    /// <summary>An age-standardised rate stands beside counts that do not give it.</summary>
    [Fact]
    public void FindInterval_AStandardisedRate_IsNotTakenForACrudeOne() =>
        Assert.Equal(Reason.CountsDisagree, new Estimate<Rate>(new Rate(1714.4, 100_000)) { Events = 460, Population = 33_800 }.FindInterval(0.95, out _));
}
