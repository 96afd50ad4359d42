namespace PopulationHealth.Tests;

public class DirectionOfTravelTests
{
    private static readonly Indicator<Proportion> Neutral = new("tongues", "People of whom English is not the main language", new Proportion(0));

    private static readonly List<Observation> Evidence =
    [
        .. new[] { 1380, 1420, 1500, 1560, 1640 }.Select((events, at) => Series.Share(events, 10_000, $"{2019 + at}")),
        Series.Share(120_000, 1_000_000, "2023", Given.Country),
        Series.Share(90, 1_000, "2023", breakdown: new Breakdown(Dimension.Sex, "female")),
        Series.Years(82, 0.1, "2015-2017"), Series.Years(81.5, 0.1, "2017-2019"), Series.Years(80, 0.1, "2018-2020"), Series.Years(81, 0.1, "2018-2020", Given.Country),
        Series.Observed(Neutral, Given.Percent(14), "2021"), Series.Observed(Neutral, Given.Percent(8), "2021", Given.Country),
    ];

    private static DirectionOfTravel Travel => DirectionOfTravel.Of(Evidence, [Given.City], Given.Country);

    [Fact]
    public void Of_ManyIndicators_HasARowForEachSeries()
    {
        var rows = Travel.Rows;

        Assert.Equal(["smoking", "smoking", "life", "tongues"], rows.Select(row => row.Indicator.Id));
        Assert.Equal(["2023", "2023", "2018-2020", "2021"], rows.Select(row => row.Latest.Period.Text));
        Assert.Equal([Verdict.Worse, Verdict.NotCompared, Verdict.Worse, Verdict.NotCompared], rows.Select(row => row.Comparison.Verdict));
        Assert.Equal([Reason.None, Reason.MissingBenchmark, Reason.None, Reason.MissingInterval], rows.Select(row => row.Comparison.Reason));
        Assert.Equal([Reason.None, Reason.TooFewPeriods, Reason.TooFewPeriods, Reason.TooFewPeriods], rows.Select(row => row.Trend.Reason));
        Assert.Equal("increasing and getting worse, 2019 to 2023", rows[0].Direction);
        Assert.Equal("no trend: too few periods", rows[1].Direction);
        Assert.Equal("People of whom English is not the main language, Coventry, 2021: 14.0%; not compared: no interval and no counts; no trend: too few periods", $"{rows[3]}");
    }

    [Fact]
    public void Change_IsSinceTheLatestPeriodThatSharesNoDay()
    {
        var life = Travel.Rows[2];

        Assert.Equal(("2015-2017", TrendMarker.Decreasing), (life.Change!.From.Text, life.Marker));
        Assert.Equal("fell by 2.0 years since 2015 to 2017, a significant change at the 95% level; no trend: too few periods", life.Direction);
        var overlapping = DirectionOfTravel.Of(Evidence.Where(item => item.Period.Text != "2015-2017"), [Given.City], Given.Country).Rows[2];
        Assert.Equal(("2017-2019", Reason.OverlappingPeriods, TrendMarker.CannotBeCalculated), (overlapping.Change!.From.Text, overlapping.Change.Reason, overlapping.Marker));
    }

    [Fact]
    public void Latest_ConflictingFigures_AreNotCompared()
    {
        var row = DirectionOfTravel.Of([.. Evidence, Series.Share(1_700, 10_000, "2023", id: "another")], [Given.City], Given.Country).Rows[0];

        Assert.Equal((Reason.ConflictingFigures, Reason.ConflictingFigures), (row.Comparison.Reason, row.Trend.Reason));
        Assert.Null(row.Change);
    }

    [Fact]
    public void WorseAndGettingWorse_FindsAndWarns()
    {
        var found = Travel.WorseAndGettingWorse();

        Assert.Equal(["smoking", "life"], found.Found.Select(row => row.Indicator.Id));
        Assert.Equal((2, 2), (found.Tested, found.NotTested));
        Assert.Equal((0.05, 0.026, 0.025 * 0.026), (Math.Round(found.ExpectedWorse, 9), Math.Round(found.ExpectedGettingWorse, 9), Math.Round(found.ExpectedBoth, 9)));
        Assert.Equal(
            "Of 2 series that could be tested 2 are worse than England and getting worse; 2 could not be tested. If none differed and none changed, chance alone would be expected to call "
            + "fewer than 0.1 of them worse, fewer than 0.1 getting worse, and fewer than 0.1 both. Where an area does differ, only the second number guards against a chance finding; "
            + "series of one area are related, so that chance findings come together.",
            $"{found}");
        Assert.Contains("says nothing", $"{DirectionOfTravel.Of(Evidence.TakeLast(2), [Given.City], Given.Country).WorseAndGettingWorse()}", StringComparison.Ordinal);
    }

    [Fact]
    public void ToTable_ShowsEveryRow()
    {
        var text = $"{Travel.ToTable("Direction of travel")}".Split('\n');

        Assert.Equal("Indicator | Area | Group | Breakdown | Period | Value | Comparator | Comparator value | Verdict | Direction", text[1]);
        Assert.Equal(6, text.Length);
        Assert.StartsWith("Adults who smoke | Coventry | persons |  | 2023 | 16.400000% | England | 12.000000% | statistically worse at the 95% level | increasing", text[2], StringComparison.Ordinal);
        Assert.Equal("4 series against England (Fingertips): 2 with a verdict, 2 with a direction", $"{Travel}");
    }

    [Fact]
    public void Of_EvidenceInAnyOrder_GivesTheSameRows()
    {
        var turned = DirectionOfTravel.Of(Evidence.AsEnumerable().Reverse(), [Given.City], Given.Country).Rows;

        Assert.Equal(Travel.Rows.Select(row => $"{row}").Order(StringComparer.Ordinal), turned.Select(row => $"{row}").Order(StringComparer.Ordinal));
    }
}
