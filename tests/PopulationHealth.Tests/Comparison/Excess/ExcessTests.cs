namespace PopulationHealth.Tests;

public class ExcessTests
{
    /// <summary>First quarters 100, 140, 60, 120, 80; second 80, third 60, fourth 90 in all five years.</summary>
    private static readonly PeriodCount[] Earlier =
    [
        .. new double[] { 100, 140, 60, 120, 80 }.SelectMany((first, year) => new[] { first, 80, 60, 90 }.Select((events, quarter) => new PeriodCount(Quarter(2015 + year, quarter), events))),
    ];

    private static readonly PeriodCount[] Later = [.. new double[] { 130, 70, 60, 100 }.Select((events, quarter) => new PeriodCount(Quarter(2020, quarter), events))];

    /// <summary>
    /// By hand: the average of the first quarters is 100, χ² = (1600 + 1600 + 400 + 400) / 100 = 40 on 20 - 4 degrees, φ = 2.5. The variance of a prediction is φ (100 + 100/5) = 300. Student's t for 16 degrees at
    /// 95% is 2.119905.
    /// </summary>
    [Fact]
    public void AverageOfYears_HandWorkedQuarters_HasTheirPredictionInterval()
    {
        var expected = ExpectedEvents.AverageOfYears(Earlier);
        var first = expected.Against(Later).Rows[0];
        Assert.Equal("five-year average", expected.Method);
        Assert.Equal(2.5, expected.Dispersion, 1e-9);
        Assert.Equal(100, first.Expected.Estimate.Value.Value, 1e-9);
        Assert.Equal(Math.Sqrt(300), first.Expected.Estimate.StandardError!.Value, 1e-9);
        Assert.Equal(100 - (2.119905 * Math.Sqrt(300)), first.Expected.Intervals[0].Lower, 1e-4);
        Assert.Equal(30, first.Excess.Estimate.Value.Value, 1e-9);
        Assert.Equal(30 - (2.119905 * Math.Sqrt(300)), first.Excess.Intervals[0].Lower, 1e-4);
        Assert.Equal(1.3, first.Ratio.Estimate.Value.Value, 1e-9);
        Assert.Equal(130 / (100 + (2.119905 * Math.Sqrt(300))), first.Ratio.Intervals[0].Lower, 1e-5);
        Assert.Contains("no ageing", Assert.Single(first.Expected.Estimate.Notes));
    }

    /// <summary>By hand: 330 expected, variance 2.5 (330 + (100 + 80 + 60 + 90) / 5) = 990.</summary>
    [Fact]
    public void Against_SeveralPeriods_AddUpToTheirTotal()
    {
        var excess = ExpectedEvents.AverageOfYears(Earlier).Against(Later, 0.95, 0.8);
        Assert.Equal(excess.Rows.Sum(row => row.Excess.Estimate.Value.Value), excess.Total!.Excess.Estimate.Value.Value, 1e-9);
        Assert.Equal(30, excess.Total.Excess.Estimate.Value.Value, 1e-9);
        Assert.Equal(Math.Sqrt(990), excess.Total.Excess.Estimate.StandardError!.Value, 1e-9);
        Assert.Equal([0.95, 0.8], excess.Total.Excess.Intervals.Select(interval => interval.Level));
        Assert.Equal("2020-01-01 to 2020-12-31", excess.Total.Period.Text);
    }

    [Fact]
    public void Against_WithATrend_SharesItsUncertaintyAmongThePeriods()
    {
        var excess = ExpectedEvents.Regression(Earlier).Against(Later);
        Assert.True(Square(excess.Total!.Excess.Estimate.StandardError!.Value) > excess.Rows.Sum(row => Square(row.Excess.Estimate.StandardError!.Value)) + 1);
    }

    [Fact]
    public void Regression_ExcludedPeriod_IsNoGuideToWhatIsUsual()
    {
        var peak = Earlier.Select(item => item.Period == Quarter(2018, 1) ? item with { Events = 5000 } : item).ToList();
        var expected = ExpectedEvents.AverageOfYears(peak, Period.Months(new DateOnly(2018, 5, 1), new DateOnly(2018, 6, 1)));
        Assert.Equal(19, expected.Periods);
        Assert.Equal("average of earlier years", expected.Method);
        Assert.Equal(80, expected.Against(Later).Rows[1].Expected.Estimate.Value.Value, 1e-9);
    }

    [Fact]
    public void ComparedWith_TheCountry_GivesTheRatioOfRatios()
    {
        var here = ExpectedEvents.AverageOfYears(Earlier).Against(Later).Total!;
        var there = ExpectedEvents.AverageOfYears(Times(Earlier, 100)).Against(Times(Later, 104)).Total!;
        var comparison = here.ComparedWith(there);
        Assert.Equal(1 / 1.04, comparison.Ratio.Estimate.Value.Value, 1e-9);
        var error = Math.Sqrt(Square(here.Ratio.Estimate.StandardError!.Value / here.Ratio.Estimate.Value.Value) + Square(there.Ratio.Estimate.StandardError!.Value / there.Ratio.Estimate.Value.Value));
        Assert.Equal(Math.Exp(1.959964 * error) / 1.04, comparison.Ratio.Intervals[0].Upper, 1e-6);
        Assert.Equal(here.Ratio.Estimate.Value.Value - there.Ratio.Estimate.Value.Value, comparison.Difference.Estimate.Value.Value, 1e-12);
        Assert.True(comparison.Difference.Intervals[0].Contains(0));
        Assert.Equal(1, here.ComparedWith(here).Ratio.Estimate.Value.Value);
        Assert.Throws<ArgumentException>(() => here.ComparedWith(ExpectedEvents.AverageOfYears(Earlier).Against(Later[..2]).Total!));
    }

    [Fact]
    public void Against_DataThatCannotBeComputed_SayWhy()
    {
        Assert.Equal(Reason.TooFewPeriods, ExpectedEvents.Regression(Earlier[..5]).Reason);
        Assert.Equal(Reason.TooFewPeriods, ExpectedEvents.Regression([]).Reason);
        Assert.Equal(Reason.MissingInput, ExpectedEvents.Regression(With(Earlier, double.NaN)).Reason);
        Assert.Contains("2015", ExpectedEvents.Regression(With(Earlier, double.NaN)).Missing!.Detail);
        Assert.Equal(Reason.CountOutOfRange, ExpectedEvents.Regression(With(Earlier, -1)).Reason);
        Assert.Equal(Reason.UnequalPeriods, ExpectedEvents.Regression([.. Earlier, new PeriodCount(Period.Month(2014, 1), 5)]).Reason);
        Assert.Equal(Reason.UnequalPeriods, ExpectedEvents.Regression([.. Earlier, Earlier[0]]).Reason);
        Assert.Equal(Reason.MissingInput, ExpectedEvents.Regression([.. Earlier[..19], Earlier[19] with { Population = 9 }]).Reason);
        Assert.Equal(Reason.PopulationNotPositive, ExpectedEvents.Regression(Earlier.Select(item => item with { Population = 0 })).Reason);
        Assert.Equal(Reason.TooFewEvents, ExpectedEvents.Regression(Earlier.Select(item => item with { Events = item.Period.Start!.Value.Month == 4 ? 0 : 9 })).Reason);
        var none = ExpectedEvents.Regression([]).Against(Later);
        Assert.True(none.Rows.All(row => row.Excess.Missing is not null) && none.Total!.Ratio.Missing is not null);
        Assert.Throws<ArgumentException>(() => ExpectedEvents.Regression(Earlier).Against([Earlier[3]]));
    }

    [Fact]
    public void Against_AMissingCount_LeavesItsPeriodAndTheTotalOut()
    {
        var excess = ExpectedEvents.AverageOfYears(Earlier).Against(With(Later, double.NaN));
        Assert.NotNull(excess.Rows[0].Excess.Missing);
        Assert.NotNull(excess.Total!.Excess.Missing);
        Assert.True(excess.Rows.Skip(1).All(row => row.Excess.HasValue));
        var month = ExpectedEvents.AverageOfYears(Earlier).Against([new PeriodCount(Period.Month(2021, 1), 3)]);
        Assert.NotNull(month.Rows[0].Expected.Missing);
    }

    private static IEnumerable<PeriodCount> With(PeriodCount[] counts, double first) => counts.Select((item, at) => at == 0 ? item with { Events = first } : item);

    private static IEnumerable<PeriodCount> Times(PeriodCount[] counts, double factor) => counts.Select(item => item with { Events = item.Events * factor });

    private static Period Quarter(int year, int quarter) => Period.Months(new DateOnly(year, 1 + (3 * quarter), 1), new DateOnly(year, 3 + (3 * quarter), 1));

    private static double Square(double value) => value * value;
}
