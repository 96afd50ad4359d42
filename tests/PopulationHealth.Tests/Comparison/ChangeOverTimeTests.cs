namespace PopulationHealth.Tests;

public class ChangeOverTimeTests
{
    /// <summary>Newcombe (1998), Statistics in Medicine 17:873-890, table II, case (a), method 10: 56/70 - 48/80 = 0.2, from 0.0524 to 0.3339.</summary>
    [Fact]
    public void Between_Counts_HasNewcombesInterval()
    {
        var change = ChangeOverTime.Between(Series.Share(48, 80, "2011"), Series.Share(56, 70, "2021"));

        Assert.Equal(0.2, change.Difference.Estimate.Value.Value, 1e-12);
        Assert.Equal(0.0524, change.Difference.Estimate.Interval!.Value.Lower, 5e-5);
        Assert.Equal(0.3339, change.Difference.Estimate.Interval.Value.Upper, 5e-5);
        Assert.Equal((TrendMarker.Increasing, Reason.None, true, true), (change.Marker, change.Reason, change.IsIndependent, change.IsGettingWorse));
        Assert.Equal("rose by 20.0 percentage points since 2011, a significant change at the 95% level", $"{change}");
        Assert.Equal(TrendMarker.NoSignificantChange, ChangeOverTime.Between(Series.Share(48, 80, "2011"), Series.Share(56, 70, "2021"), 0.998).Marker);
    }

    [Fact]
    public void Between_OverlappingYears_IsFlaggedAndHasNoInterval()
    {
        var change = ChangeOverTime.Between(Series.Years(82, 0.1, "2016-2018"), Series.Years(80, 0.1, "2018-2020"));

        Assert.Equal((false, Reason.OverlappingPeriods, TrendMarker.CannotBeCalculated), (change.IsIndependent, change.Reason, change.Marker));
        Assert.Equal((-2.0, 0), (change.Difference.Estimate.Value.Value, change.Difference.Intervals.Count));
        Assert.Equal("fell by 2.0 years since 2016 to 2018, not tested: periods overlap, so that the figures are not independent", change.InWords);
        Assert.Equal(TrendMarker.Decreasing, ChangeOverTime.Between(Series.Years(82, 0.1, "2015-2017"), Series.Years(80, 0.1, "2018-2020")).Marker);
    }

    [Fact]
    public void Between_WithoutIntervalOrValue_SaysWhy()
    {
        var bare = ChangeOverTime.Between(Given.Observed("a", Series.Smoking, 20, period: "2011"), Given.Observed("b", Series.Smoking, 15));
        var absent = ChangeOverTime.Between(Given.Observed("a", Series.Smoking, 20, period: "2011"), Given.Absent("b", Series.Smoking, Missing.Suppressed));

        Assert.Equal((Reason.MissingInterval, -0.05), (bare.Reason, Math.Round(bare.Difference.Estimate.Value.Value, 12)));
        Assert.Equal(Reason.MissingValue, absent.Reason);
        Assert.Equal("no change can be given since 2011: a value is suppressed to protect confidentiality", absent.InWords);
    }

    [Fact]
    public void Between_FiguresOfTwoSeriesOrInTheWrongOrder_SaysSo()
    {
        Assert.Contains("one series", Assert.Throws<ArgumentException>(() => ChangeOverTime.Between(Series.Share(1, 2, "2011"), Series.Share(1, 2, area: Given.Country))).Message, StringComparison.Ordinal);
        Assert.Contains("must come after", Assert.Throws<ArgumentException>(() => ChangeOverTime.Between(Series.Share(1, 2), Series.Share(1, 2, "2011"))).Message, StringComparison.Ordinal);
    }
}
