namespace PopulationHealth.Tests;

public class SetDashboardTests
{
    private static readonly FrameworkPart Start = Marmot.Objectives["MM1"];
    private static readonly FrameworkPart Work = Marmot.Objectives["MM3"];

    private static readonly IndicatorSet Set = new("Followed", new Citation("A council", 2024, "Plan"),
    [
        new IndicatorSetItem("Fewer people smoke", Start) { Indicators = [Series.Smoking] },
        new IndicatorSetItem("Good work", Work) { OppositeIds = ["life"] },
        new IndicatorSetItem("Friends", null),
    ]);

    private static readonly List<Observation> Evidence =
    [
        .. new[] { 1380, 1420, 1500, 1560, 1640 }.Select((events, at) => Series.Share(events, 10_000, $"{2019 + at}")),
        Series.Share(120_000, 1_000_000, "2023", Given.Country),
        Series.Share(90, 1_000, "2023", breakdown: new Breakdown(Dimension.Ward, "Foleshill")),
        Series.Years(80, 0.1, "2018-2020"),
    ];

    private static SetDashboard Dashboard => SetDashboard.Of(Set, Evidence, Given.City, Given.Country);

    [Fact]
    public void Rows_AreWhatIsAskedFor_WithWhereItStandsOrWhyNot()
    {
        var rows = Dashboard.Rows;

        Assert.Equal(["Fewer people smoke", "Good work", "Friends"], rows.Select(row => row.Item.Name));
        Assert.Equal((Verdict.Worse, "4.4 percentage points higher than"), (rows[0].Travel!.Comparison.Verdict, $"{rows[0].Travel!.Gap}"));
        Assert.Equal("increasing and getting worse, 2019 to 2023", rows[0].Travel!.Direction);
        Assert.Equal(["", "no figure; something near it or its opposite is measured, which does not stand in for it", "no figure"], rows.Select(row => row.WhyNot));
        Assert.Equal("Followed, Coventry against England: 1 of 3 have a figure", $"{Dashboard}");
    }

    [Fact]
    public void Table_OfOneGroup_HasItsLinesOnly()
    {
        var table = $"{Dashboard.ToTable("Best start", Start)}";

        Assert.Contains("Fewer people smoke | Adults who smoke, 2023 | 16.4% | 12.0% in England; here 4.4 percentage points higher | statistically worse at the 95% level", table);
        Assert.DoesNotContain("Good work", table);
        Assert.Contains("Good work | no figure; something near it", $"{Dashboard.ToTable("All")}");
    }

    [Fact]
    public void Figure_WithoutAPeriod_GivesWayToOneWithAPeriod()
    {
        var twin = new Indicator<Proportion>("smoking-old", "Smokers, as printed", new Proportion(0)) { CatalogueEntry = Series.Smoking };
        Observation[] evidence = [.. Evidence, Given.Observed("undated", twin, 30, period: "")];

        Assert.Equal(["smoking"], SetDashboard.Of(Set, evidence, Given.City, Given.Country).Measured.Select(row => row.Travel!.Indicator.Id));
        Assert.Equal(["smoking-old"], SetDashboard.Of(Set, evidence[^1..], Given.City, Given.Country).Measured.Select(row => row.Travel!.Indicator.Id));
    }

    [Theory]
    [InlineData(82.3, 1, 82.35, 2, Reason.MissingInterval)]
    [InlineData(82.3, 1, 82.4, 1, Reason.ConflictingFigures)]
    [InlineData(82.3, 1, 82.36, 2, Reason.ConflictingFigures)]
    public void FiguresOfOneTime_ConflictOnlyIfNoNumberRoundsToBoth(double one, int decimals, double other, int otherDecimals, Reason reason)
    {
        Observation Life(double years, int places, string id) => Series.Observed(Series.Life, new Estimate<LifeExpectancy>(new LifeExpectancy(years)) { Decimals = places }, "2021", id: id);
        Observation[] evidence = [Life(one, decimals, "a"), Life(other, otherDecimals, "b"), Series.Years(83, 0.1, "2021", Given.Country)];

        var row = Assert.Single(DirectionOfTravel.Of(evidence, [Given.City], Given.Country).Rows);

        Assert.Equal(reason, row.Comparison.Reason);
        if (reason == Reason.MissingInterval)
            Assert.Equal("82.35 years", row.Latest.ToText(null));
    }
}
