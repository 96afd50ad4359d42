namespace PopulationHealth.Tests;

/// <summary>Every "cannot be calculated" has its reason.</summary>
public class RecentTrendReasonTests
{
    [Theory]
    [InlineData("2019 2020 2021 2022", Reason.TooFewPeriods)]
    [InlineData("2019 2020 2021 2022 2023", Reason.None)]
    [InlineData("2013 2015 2017 2019 2021", Reason.None)]
    [InlineData("2019/20 2020/21 2021/22 2022/23 2023/24", Reason.None)]
    [InlineData("2006-2008 2009-2011 2012-2014 2015-2017 2018-2020", Reason.None)]
    [InlineData("2021-10 2021-11 2021-12 2022-01 2022-02", Reason.None)]
    [InlineData("mid-2018 mid-2019 mid-2020 mid-2021 mid-2022", Reason.None)]
    [InlineData("9995 9996 9997 9998 9999", Reason.None)]
    [InlineData("2017 2019 2020 2021 2022", Reason.UnequalPeriods)]
    [InlineData("2017/18 2019/20 2020/21 2021/22 2022/23", Reason.UnequalPeriods)]
    [InlineData("2018 2019 2020 2021 2022-2023", Reason.UnequalPeriods)]
    [InlineData("2014-2016 2015-2017 2016-2018 2017-2019 2018-2020", Reason.OverlappingPeriods)]
    [InlineData("2019 2020 2021 2022 2022/23", Reason.OverlappingPeriods)]
    [InlineData("2019 2020 2021 2022 2022", Reason.OverlappingPeriods)]
    [InlineData("2019 2020 2021 2022 lately", Reason.PeriodNotStated)]
    public void Fingertips_Periods_AreOneSequence(string periods, Reason reason) => Assert.Equal(reason, RecentTrend.Of(At(periods)).Reason);

    [Theory]
    [InlineData("2013 2015 2019 2020 2021", Reason.None)]
    [InlineData("2006-2008 2009-2011 2012-2014 2015-2017 2018-2020", Reason.NotASingleYear)]
    [InlineData("2021 2022", Reason.TooFewPeriods)]
    public void FingertipsNext_Periods_AreSingleYearsOfAnyDistance(string periods, Reason reason) => Assert.Equal(reason, RecentTrend.Of(At(periods), TrendMethod.FingertipsNext).Reason);

    [Fact]
    public void Numbers_ThatMakeNoTrend_HaveTheirReason()
    {
        var good = At("2019 2020 2021 2022 2023");
        Refused(Reason.MissingInterval, point => point with { Lower = double.NaN });
        Refused(Reason.TooFewPeriods, point => point with { Value = double.NaN });
        Refused(Reason.ValueOutOfRange, point => point with { Upper = double.PositiveInfinity });
        Refused(Reason.LimitsOutOfOrder, point => point with { Lower = point.Upper + 1 });
        Refused(Reason.ZeroWidthLimits, point => point with { Lower = point.Upper });
        Refused(Reason.CountIsDenominator, point => point with { Count = point.Denominator });
        Refused(Reason.CountOutOfRange, point => point with { Count = -1 });
        Refused(Reason.PopulationNotPositive, point => point with { Denominator = 0 });
        Refused(Reason.MissingValue, point => point with { Value = double.NaN }, TrendMethod.FingertipsNext);
        Refused(Reason.MissingCounts, point => point with { Count = double.NaN }, TrendMethod.FingertipsNext);
        Refused(Reason.MissingInterval, point => point with { Lower = double.NaN }, TrendMethod.FingertipsNext);
        Refused(Reason.MissingCounts, point => point with { Count = double.NaN }, TrendMethod.FingertipsProportions);
        Refused(Reason.EventsAbovePopulation, point => point with { Count = 999 }, TrendMethod.FingertipsProportions);
        Refused(Reason.OutsideScale, point => point with { Count = 0 }, TrendMethod.FingertipsProportions);
        Assert.Equal(Reason.TooFewPeriods, RecentTrend.Of([]).Reason);

        void Refused(Reason reason, Func<TrendPoint, TrendPoint> spoil, TrendMethod method = TrendMethod.Fingertips)
        {
            var trend = RecentTrend.Of(good.Select((point, at) => at == 2 ? spoil(point) : point), method);
            Assert.Equal((TrendMarker.CannotBeCalculated, reason), (trend.Marker, trend.Reason));
            Assert.True(double.IsNaN(trend.Slope) && double.IsNaN(trend.ChiSquared));
            Assert.Equal($"cannot be calculated: {reason.InWords}", trend.InWords);
            Assert.Equal(Reason.None, RecentTrend.Of(good, method).Reason);
        }
    }

    [Fact]
    public void Observations_CountsConflictsAndStrangers_AreRefused()
    {
        var counts = Enumerable.Range(2019, 5).Select(year => Given.Observed($"p{year}", Given.Population, 300_000 + year, period: $"{year}"));
        var series = Enumerable.Range(2019, 5).Select(year => Series.Share(year - 1900, 1_000, $"{year}")).ToList();

        Assert.Equal(Reason.CountHasNoTrend, RecentTrend.Of(counts).Reason);
        Assert.Equal(Reason.None, RecentTrend.Of(series.Append(Series.Share(123, 1_000, "2023", id: "again"))).Reason);
        Assert.Equal(Reason.ConflictingFigures, RecentTrend.Of(series.Append(Series.Share(124, 1_000, "2023", id: "again"))).Reason);
        Assert.Equal(Reason.None, RecentTrend.Of([.. series, Series.Share(90, 1_000, "2015", id: "one"), Series.Share(91, 1_000, "2015", id: "other")]).Reason);
        Assert.Equal(Reason.MissingInterval, RecentTrend.Of(series.Select(item => new Observation<Proportion>(item.Indicator, Given.Percent(3)) { Id = item.Id, Area = item.Area, Period = item.Period, Source = item.Source })).Reason);
        Assert.Contains("one series", Assert.Throws<ArgumentException>(() => RecentTrend.Of(series.Append(Series.Share(1, 10, area: Given.Country)))).Message, StringComparison.Ordinal);
    }

    private static List<TrendPoint> At(string periods) =>
        [.. periods.Split(' ').Select((period, at) => new TrendPoint(Period.Parse(period), 50 + at, 48 + at, 52 + at, 50 + at, 100))];
}
