using System.Globalization;

namespace PopulationHealth.Tests;

public class RecentTrendTests
{
    private const string Diabetes = "3938080,7.6554,51441896,7.6481,7.6669;3774801,7.4528,50649129,7.4456,7.4643;3625401,7.2571,49956777,7.2499,7.2684;3491868,7.1085,49122259,7.1013,7.1199;3455176,7.0826,48783947,7.0754,7.094";
    private const string Vaccination = "53185,90.1013,59028,89.8578,90.3396;51767,90.017,57508,89.7694,90.2594;53681,90.8708,59074,90.6358,91.1004;55865,92.3221,60511,92.1072,92.5315;57274,92.6254,61834,92.4168,92.8288";
    private const string SightLoss = "1502,3.0121,49866388,2.8616,3.1683;1415,2.8701,49300918,2.7225,3.0237;1344,2.7567,48753376,2.6113,2.9082;935,1.93028,48440507,1.8085,2.058;1416,2.935,48246126,2.7841,3.0919";
    private const string Cancer = "59423,120.7742,52380101,119.8035,121.7507;60192,122.3782,51966274,121.4012,123.361;60202,121.5234,51653460,120.5533,122.4993;61740,125.829,51530437,124.8371,126.8268;61807,126.9341,51510878,125.9343,127.94";
    private const string SetOne = "1367,30.6,44701,28.98,32.25;1332,30.2,44064,28.63,31.9;1199,28,42811,26.44,29.64;1023,24.6,41527,23.15,26.19;994,24.67,40299,23.16,26.25";
    private const string SetTwo = "210,18.4372,1139,16.2925,20.7941;239,21.3966,1117,19.0918,23.8975;213,19.0349,1119,16.8421,21.4394;213,19.5952,1087,17.3444,22.0602;209,20.5506,1017,18.1803,23.1427";

    /// <summary>
    /// England's and Yorkshire's series in Fingertips with the marker that the site showed: diabetes prevalence (indicator 241), MMR coverage at 2 (30309, Yorkshire and the Humber), preventable sight loss
    /// from diabetic eye disease (41203), mortality from cancer under 75 (40501); dhsc-govuk/FingertipsNext, TrendCalculatorTests and IndicatorTestData, which has the 2023 cancer rate of 120.7742 misprinted.
    /// </summary>
    [Theory]
    [InlineData(Diabetes, Polarity.Neutral, "increasing")]
    [InlineData(Vaccination, Polarity.HigherIsBetter, "decreasing and getting worse")]
    [InlineData(SightLoss, Polarity.LowerIsBetter, "increasing and getting worse")]
    [InlineData(Cancer, Polarity.LowerIsBetter, "decreasing and getting better")]
    [InlineData(SetTwo, Polarity.LowerIsBetter, "no significant change")]
    public void Trend_PublishedSeries_HasTheMarkerOfFingertips(string rows, Polarity polarity, string expected) => Assert.All(
        [TrendMethod.Fingertips, TrendMethod.FingertipsNext], method => Assert.Equal(expected, (RecentTrend.Of(Points(rows), method) with { Polarity = polarity }).InWords));

    /// <summary>TrendMarkerCalculatorTest of fingertips-open: chi-squared is 46.77 by the line and 47.9 by the counts.</summary>
    [Theory]
    [InlineData(TrendMethod.Fingertips, 46.77)]
    [InlineData(TrendMethod.FingertipsNext, 46.77)]
    [InlineData(TrendMethod.FingertipsProportions, 47.90)]
    public void Trend_PublishedSeries_HasThePublishedChiSquared(TrendMethod method, double expected)
    {
        var trend = RecentTrend.Of(Points(SetOne), method);

        Assert.Equal(expected, trend.ChiSquared, 0.005);
        Assert.Equal((TrendMarker.Increasing, "2020", "2024"), (trend.Marker, trend.From!.Text, trend.To!.Text));
    }

    /// <summary>By hand: standard errors of 1 and t = 1 to 5 have a spread of 10, so that chi-squared is ten times the slope squared; 9.5495 lies between slopes of 0.977 and 0.978.</summary>
    [Theory]
    [InlineData(2, 40, TrendMarker.Increasing)]
    [InlineData(-2, 40, TrendMarker.Decreasing)]
    [InlineData(0.978, 9.56484, TrendMarker.Increasing)]
    [InlineData(0.977, 9.54529, TrendMarker.NoSignificantChange)]
    [InlineData(0, 0, TrendMarker.NoSignificantChange)]
    public void Trend_ALineByHand_HasItsSlope(double slope, double chiSquared, TrendMarker expected)
    {
        var trend = RecentTrend.Of(Series.Points(50, 50 + slope, 50 + (2 * slope), 50 + (3 * slope), 50 + (4 * slope)));

        Assert.Equal(expected, trend.Marker);
        Assert.Equal(slope, trend.Slope, 1e-9);
        Assert.Equal(chiSquared, trend.ChiSquared, 1e-8);
    }

    /// <summary>By hand: chi-squared is far above the critical value in each, made by one point. Without it the slope of the first is below 0; nought counts as rising, as in Fingertips.</summary>
    [Theory]
    [InlineData(new[] { 0.3, 0.2, 0.1, 0, 10 }, TrendMarker.NoSignificantChange)]
    [InlineData(new double[] { 0, 0, 0, 0, -10 }, TrendMarker.NoSignificantChange)]
    [InlineData(new double[] { 0, 0, 0, 0, 10 }, TrendMarker.Increasing)]
    public void Trend_MadeByOnePoint_IsGuarded(double[] values, TrendMarker expected)
    {
        var trend = RecentTrend.Of(Series.Points(values));

        Assert.True(trend.ChiSquared > RecentTrend.CriticalValue);
        Assert.Equal(expected, trend.Marker);
    }

    [Fact]
    public void Trend_MoreThanFivePoints_UsesTheLatestFive()
    {
        var trend = RecentTrend.Of(Series.Points(90, 80, 70, 10, 12, 14, 16, 18));

        Assert.Equal(RecentTrend.Of([.. Series.Points(90, 80, 70, 10, 12, 14, 16, 18).TakeLast(5)]), trend);
        Assert.Equal(("2022", "2026", 40.0), (trend.From!.Text, trend.To!.Text, Math.Round(trend.ChiSquared, 9)));
    }

    [Fact]
    public void Trend_OfObservations_MakesIntervalsOfCountsAndKnowsThePolarity()
    {
        var series = new[] { 1380, 1420, 1500, 1560, 1640 }.Select((events, at) => Series.Share(events, 10_000, $"{2019 + at}"));
        var points = new[] { 1380, 1420, 1500, 1560, 1640 }.Select((events, at) => (Proportion.Of(events, 10_000), 2019 + at))
            .Select(one => new TrendPoint(Period.CalendarYear(one.Item2), one.Item1.Value.Value, one.Item1.Interval!.Value.Lower, one.Item1.Interval.Value.Upper, one.Item1.Events!.Value, 10_000));
        var trend = RecentTrend.Of(series);

        Assert.Equal(RecentTrend.Of(points).ChiSquared, trend.ChiSquared);
        Assert.Equal("increasing and getting worse", trend.InWords);
        Assert.True(trend is { IsGettingWorse: true, IsGettingBetter: false });
        Assert.Equal<Source>([Given.Census], trend.Sources);
    }

    private static IEnumerable<TrendPoint> Points(string rows) => rows.Split(';').Select((row, at) =>
    {
        var numbers = row.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new TrendPoint(Period.CalendarYear(2024 - at), numbers[1], numbers[3], numbers[4], numbers[0], numbers[2]);
    });
}
