namespace PopulationHealth.Tests;

public class ControlChartTests
{
    /// <summary>Mean 11, mean moving range 2: limits 5.68 and 16.32, near limits 7.4533 and 14.5467.</summary>
    private static readonly double[] Steady = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];

    /// <summary>
    /// The series for verifying software in Wheeler DJ (2003), Making Sense of Data, page 382, with his limits: mean 4,135.50, mean moving range 355.93, limits 3,188.72 and 5,082.28, moving range 1,163.19.
    /// </summary>
    [Fact]
    public void Of_WheelersSeries_HasHisLimits()
    {
        var limits = Chart([5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285, 3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200]).Sections[0].Limits;
        Assert.Equal(4135.50, limits.Mean, 0.005);
        Assert.Equal(355.93, limits.MovingRange, 0.005);
        Assert.Equal(3188.72, limits.Lower, 0.005);
        Assert.Equal(5082.28, limits.Upper, 0.005);
        // He multiplies by 3.268, the NHS by 3.267.
        Assert.Equal(1163.19, limits.UpperMovingRange * 3.268 / 3.267, 0.005);
    }

    /// <summary>
    /// The series of the vignette "Deviations from Excel defaults" of NHSRplotthedots, by hand: sum 35 of 18, moving ranges 15 times 1, then 8 and 9, which lie above 3.267 × 32 / 17 = 6.15.
    /// </summary>
    [Fact]
    public void Of_OutlyingPoint_WidensTheLimitsUnlessItsRangesAreScreened()
    {
        double[] values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
        var (all, screened) = (Chart(values).Sections[0].Limits, Chart(values, new() { ScreensMovingRanges = true }).Sections[0].Limits);
        Assert.Equal((35.0 / 18) + (2.66 * 32 / 17), all.Upper, 1e-12);
        Assert.Equal((35.0 / 18) + 2.66, screened.Upper, 1e-12);
        Assert.Equal((35.0 / 18) - 2.66, screened.Lower, 1e-12);
    }

    [Fact]
    public void Of_SevenRisingPoints_AreATrendWithTheOutermostOutside() =>
        Assert.Equal("outside limits,trend,trend,trend,trend,trend,outside limits", Causes([1, 2, 3, 4, 5, 6, 7]));

    [Fact]
    public void Of_TieInARise_BreaksTheTrend() => Assert.DoesNotContain("trend", Causes([1, 2, 3, 3, 4, 5, 6]), StringComparison.Ordinal);

    [Theory]
    [InlineData("15,12,15", "two of three,,two of three")]
    [InlineData("15,10,15", ",,")]
    // The point before is on the same side; one on the mean is on neither.
    [InlineData("15,15,11", "two of three,two of three,")]
    [InlineData("11,15,15,11", ",,,")]
    // A point beyond the limits is not near them.
    [InlineData("17,15,12", "outside limits,,")]
    [InlineData("7,7,10", "two of three,two of three,")]
    // At a limit is neither near nor beyond it.
    [InlineData("16.4,12,16.3,12,16.3", "outside limits,,two of three,,two of three")]
    public void Of_TwoOutOfThreeNearALimit_AreMarked(string after, string causes) => Assert.Equal(causes, CausesAfterSteady(after));

    [Theory]
    // The steady series ends above the mean: with six more there are seven.
    [InlineData("12,13,12,13,12,13", "shift,shift,shift,shift,shift,shift")]
    [InlineData("12,13,12,13,12", ",,,,")]
    [InlineData("12,13,11,13,12,13,12", ",,,,,,")]
    public void Of_SevenPointsOnOneSide_AreAShift(string after, string causes) => Assert.Equal(causes, CausesAfterSteady(after));

    [Fact]
    public void Of_ShorterRuns_AreFoundWhereAskedFor() =>
        Assert.EndsWith("shift,shift,shift", Causes([.. Steady, 13, 12, 13], new() { LimitPoints = 12, ShiftLength = 4 }), StringComparison.Ordinal);

    [Theory]
    [InlineData(Polarity.HigherIsBetter, 17, Variation.Improving)]
    [InlineData(Polarity.HigherIsBetter, 5, Variation.Concern)]
    [InlineData(Polarity.LowerIsBetter, 17, Variation.Concern)]
    [InlineData(Polarity.LowerIsBetter, 5, Variation.Improving)]
    [InlineData(Polarity.Neutral, 5, Variation.Neutral)]
    [InlineData(Polarity.LowerIsBetter, 9, Variation.CommonCause)]
    public void Of_Polarity_SaysWhatAPointMeans(Polarity polarity, double last, Variation variation) =>
        Assert.Equal(variation, Chart([.. Steady, last], new() { LimitPoints = 12, Polarity = polarity }).Points[^1].Variation);

    // A rise is an improvement on both sides of the mean.
    [Fact]
    public void Of_Trend_IsJudgedByItsDirection() =>
        Assert.All(Chart([0, 5, 1, 9, 1, 2, 3, 4, 5, 6, 7, 1, 9, 0], new() { Polarity = Polarity.HigherIsBetter }).Points.Where(point => point.SpecialCause == SpecialCause.Trend),
            point => Assert.Equal(Variation.Improving, point.Variation));

    [Theory]
    [InlineData(Polarity.HigherIsBetter, 17, Assurance.ConsistentlyFails)]
    [InlineData(Polarity.HigherIsBetter, 5, Assurance.ConsistentlyPasses)]
    [InlineData(Polarity.LowerIsBetter, 17, Assurance.ConsistentlyPasses)]
    [InlineData(Polarity.LowerIsBetter, 5, Assurance.ConsistentlyFails)]
    [InlineData(Polarity.LowerIsBetter, 16, Assurance.HitOrMiss)]
    [InlineData(Polarity.Neutral, 17, Assurance.NotJudged)]
    public void Assurance_Target_IsSetAgainstTheLimits(Polarity polarity, double target, Assurance assurance) =>
        Assert.Equal(assurance, Chart(Steady, new() { Polarity = polarity, Target = target }).Assurance);

    [Fact]
    public void Of_Rebase_BeginsNewLimitsAndKeepsItsReason()
    {
        double[] values = [.. Steady, .. Steady.Select(value => value + 100)];
        var chart = Chart(values, new() { Rebases = [new Rebase(Month(12), "a second clinic opened")] });
        Assert.Equal([11.0, 111.0], chart.Sections.Select(section => section.Limits.Mean));
        Assert.Equal("a second clinic opened", chart.Sections[1].Reason);
        Assert.All(chart.Points, point => Assert.Equal(SpecialCause.None, point.SpecialCause));
        Assert.True(double.IsNaN(chart.Points[12].MovingRange));
        Assert.DoesNotContain(Chart(values).Points, point => point.SpecialCause == SpecialCause.None);
    }

    [Fact]
    public void Rebase_WithoutReasonOrPlace_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new Rebase(Month(3), " "));
        Assert.Throws<ArgumentException>(() => Chart(Steady, new() { Rebases = [new Rebase(Month(40), "why")] }));
        Assert.Throws<ArgumentException>(() => Chart(Steady, new() { Rebases = [new Rebase(Month(0), "why")] }));
    }

    [Fact]
    public void Of_GapOrUnequalSteps_HasNoLimitsAndSaysWhere()
    {
        var gap = Chart([1, 2, double.NaN, 4]);
        Assert.Equal(Reason.MissingInput, gap.Reason);
        Assert.Contains("March 2020", gap.Missing!.Detail);
        var uneven = ControlChart.Of([Month(0), Month(1), Month(3)], [1, 2, 3]);
        Assert.Equal(Reason.UnequalPeriods, uneven.Reason);
        Assert.Contains("April 2020", uneven.Missing!.Detail);
        Assert.Equal(Reason.UnequalPeriods, ControlChart.Of([Month(0), Month(0)], [1, 2]).Reason);
        Assert.Equal(Reason.UnequalPeriods, ControlChart.Of([Period.CalendarYear(2019), Month(0)], [1, 2]).Reason);
        Assert.Equal(Reason.SingleValue, Chart([1]).Reason);
        Assert.Equal(Reason.SingleValue, Chart([1, 2, 3], new() { Rebases = [new Rebase(Month(2), "why")] }).Reason);
        Assert.Equal(Reason.ValueOutOfRange, Chart([1, double.PositiveInfinity]).Reason);
        Assert.Equal(Reason.ValueOutOfRange, Chart([1e308, -1e308]).Reason);
        Assert.Empty(gap.Points);
    }

    [Fact]
    public void Notes_FewPointsAndSharedTime_AreSaid()
    {
        Assert.Empty(Chart(Steady).Notes);
        Assert.Contains("11 points", Assert.Single(Chart(Steady[..11]).Notes));
        var pooled = ControlChart.Of(Enumerable.Range(2000, 12).Select(year => Period.Pooled(year, year + 2)), Steady);
        Assert.Contains("share time", Assert.Single(pooled.Notes));
        Assert.Contains("words", Assert.Single(ControlChart.Of(Enumerable.Range(1, 12).Select(week => Period.Unstated($"week {week}")), Steady).Notes));
    }

    [Fact]
    public void Of_Observations_TakesPolarityFromTheIndicatorAndSortsByTime()
    {
        var indicator = new Indicator<Count>("falls", "Falls", new Count(0)) { Polarity = Polarity.LowerIsBetter };
        var observations = Steady.Append(40).Select((value, at) => Given.Observed($"o{at}", indicator, value, period: Month(at).Text)).Reverse().ToList();
        var chart = ControlChart.Of(observations, new() { LimitPoints = 12 });
        Assert.Equal((SpecialCause.OutsideLimits, Variation.Concern), (chart.Points[^1].SpecialCause, chart.Points[^1].Variation));
        Assert.Throws<ArgumentException>(() => ControlChart.Of([.. observations, Given.Observed("p", indicator, 3, Given.Country, "2022")]));
    }

    [Fact]
    public void Of_EqualValues_AreAllCommonCause() => Assert.All(Chart([.. Enumerable.Repeat(0.1, 30)]).Points, point => Assert.Equal(SpecialCause.None, point.SpecialCause));

    private static string CausesAfterSteady(string after)
    {
        var more = after.Split(',').Select(value => double.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return string.Join(',', Causes([.. Steady, .. more], new() { LimitPoints = 12 }).Split(',').TakeLast(more.Length));
    }

    private static string Causes(double[] values, ControlChartOptions? options = null) => string.Join(',', Chart(values, options).Points.Select(point => point.SpecialCause.Code));

    internal static ControlChart Chart(double[] values, ControlChartOptions? options = null) => ControlChart.Of(Enumerable.Range(0, values.Length).Select(Month), values, options);

    private static Period Month(int number) => Period.Month(2020 + (number / 12), 1 + (number % 12));
}
