using System.Data.Common;

namespace PopulationHealth.Tests;

/// <summary>One small example of every result that has a data reader, by the type that it is asked of.</summary>
internal static class TabularResults
{
    private static readonly AgeBands Three = AgeBands.FromStarts(0, 20, 40);

    private static readonly LifeTable Life = LifeOf(20);

    private static readonly List<Observation> Shares = [.. new[] { 1380, 1420, 1500, 1560, 1640 }.Select((events, at) => Series.Share(events, 10_000, $"{2019 + at}")), Series.Share(120_000, 1_000_000, "2023", Given.Country)];

    public static IReadOnlyDictionary<string, Func<DbDataReader>> All { get; } = new Dictionary<string, Func<DbDataReader>>(StringComparer.Ordinal)
    {
        ["RecordTable"] = () => RecordTable.Of("Typed", [new { Name = "a", Half = (double?)0.5, At = new DateOnly(2021, 5, 1), Kind = Sex.Female, Link = new Link("here", "https://example.org/") }]).ToDataReader(),
        ["IEnumerable<IEstimate>"] = () => new IEstimate[] { Given.Percent(20), Given.Years(80, 1) }.ToDataReader(),
        ["IEnumerable<Result`1>"] = () => new Result<Proportion>[] { Given.Percent(20), Missing.Suppressed }.ToDataReader(),
        ["IEnumerable<Observation>"] = () => Observations().ToDataReader(),
        ["Completeness"] = () => Observations().Completeness([Given.City, Series.Leeds]).ToDataReader(),
        ["IndicatorSetEvidence"] = () => Marmot().In(Shares).ToDataReader(),
        ["LifeTable"] = () => Life.ToDataReader(),
        ["HealthyLifeTable"] = () => HealthyLifeTable.Of(Life, AgeBands.Ohid20.Bands.Select(age => new SurveyedHealth(age, 100, 20))).ToDataReader(),
        ["LifeExpectancyGap"] = () => LifeExpectancyGap.Of(Life, LifeOf(15)).ToDataReader(),
        ["LifeExpectancyGapByCause"] = () => LifeExpectancyGap.Of(Life, LifeOf(15)).ByCause(Causes(20), Causes(15)).ToDataReader(),
        ["Kitagawa"] = () => Kitagawa.Of([new(new(0, 64), 10, 500), new(new(65, null), 50, 500)], [new(new(65, null), 40, 200), new(new(0, 64), 8, 800)]).ToDataReader(),
        ["SocialGradient`1"] = () => SocialGradient.Fit(Fifths()).ToDataReader(),
        ["GradientTrend`1"] = () => GradientTrend.Of(Enumerable.Range(0, 4).Select(at => new DatedGradient<Proportion>(Period.CalendarYear(2019 + at), "IMD 2019", SocialGradient.Fit(Fifths())))).ToDataReader(),
        ["InequalityProfile`1"] = () => InequalityProfile.Of(Given.Smoking, Fifths(), new InequalitySetting { Ordered = true }).ToDataReader(),
        ["ConcentrationDecomposition"] = () => ConcentrationDecomposition.Of(RankedUnits.Of([1, 2, 3, 4], [4, 3, 3, 1]), [new("income", [1, 2, 3, 5])], null, out _)!.ToDataReader(),
        ["ProportionateUniversalism"] = () => ProportionateUniversalism.Of("Spending", "need", [new("most", 90, 300, 60), new("least", 70, 210, 10)]).ToDataReader(),
        ["IEnumerable<AreaComparison`1>"] = () => new ObservationSet(Shares).At("2023").Of<Proportion>(Series.Smoking.Id).ComparedWith(Given.Country).ToDataReader(),
        ["DirectionOfTravel"] = () => Travel().ToDataReader(),
        ["WorseAndGettingWorse"] = () => Travel().WorseAndGettingWorse().ToDataReader(),
        ["SetDashboard"] = () => SetDashboard.Of(Marmot(), Shares, Given.City, Given.Country).ToDataReader(),
        ["ControlChart"] = () => ControlChart.Of(Enumerable.Range(0, 12).Select(at => Period.Month(2021, at + 1)), Enumerable.Range(0, 12).Select(at => 10.0 + (at % 3))).ToDataReader(),
        ["IEnumerable<FunnelLimits>"] = () => Funnel.Of(FunnelKind.Proportion, [10, 20], [100, 150], 100).Curve().ToDataReader(),
        ["ExcessOverExpected"] = () => ExpectedEvents.AverageOfYears(Months(2019, 2020)).Against(Months(2021)).ToDataReader(),
        ["PublishedTable"] = () => Published().ToDataReader(),
        ["AttackReport"] = () => DisclosureAttack.On(Published()).ToDataReader(),
        ["Audit"] = () => Audit.Of([new PublishedClaim("c", ["x"], ClaimFormula.Parse("a", 1), "3.0", ClaimRule.Parse("rounds"), 3.0m, 1)], [new ClaimFigure("x", 3)]).ToDataReader(),
        ["PopulationByAge"] = () => new PopulationByAge(Three, [5, 7, 11], [1, 2, 3]).ToDataReader(),
        ["PopulationProjection"] = () => Projection().ToDataReader(),
        ["Coverage"] = () => KingsFund.Pillars.Coverage(Indicators.All).ToDataReader(),
        ["Crosswalk"] = () => Crosswalk.Default.ToDataReader(),
    };

    public static ObservationSet Observations() => new(
    [
        Given.Observed("a", Given.Smoking, 12.5, breakdown: new Breakdown(Dimension.Ethnicity, "White British"), group: "women aged 18-64"),
        Given.Absent("b", Given.Smoking, Missing.Suppressed.Because("a small count"), Given.Country),
    ]);

    private static IndicatorSet Marmot() => new("Followed", new Citation("A council", 2024, "Plan"), [new IndicatorSetItem("Fewer people smoke", null) { Indicators = [Series.Smoking] }, new IndicatorSetItem("Friends", null)]);

    private static DirectionOfTravel Travel() => DirectionOfTravel.Of(Shares, [Given.City], Given.Country);

    private static LifeTable LifeOf(double deaths) => LifeTable.Of(AgeBands.Ohid20.Bands.Select(age => new Stratum(age, 10 * deaths, 10_000)));

    private static IEnumerable<CauseDeaths> Causes(double deaths) =>
        AgeBands.Ohid20.Bands.SelectMany(age => new[] { new CauseDeaths(age, "hearts", 5 * deaths), new CauseDeaths(age, "other", 5 * deaths) });

    private static GradientGroup<Proportion>[] Fifths() =>
        [.. new[] { 300.0, 270, 240, 210, 150 }.Select((events, place) => new GradientGroup<Proportion>($"fifth {place + 1}", 1_000, Proportion.Of(events, 1_000)))];

    private static IEnumerable<PeriodCount> Months(params int[] years) =>
        years.SelectMany(year => Enumerable.Range(1, 12).Select(month => new PeriodCount(Period.Month(year, month), 100 + month)));

    private static PublishedTable Published() => PublishedTable.Of(DisclosurePolicy.Threshold(1, 4), ("A", "n", "[c]"), ("B", "n", "30"), ("Total", "n", "32"));

    private static PopulationProjection Projection()
    {
        var survival = new SurvivalRatios(Three, 1, [1, 1, 1]);
        return PopulationProjection.Of(new PopulationByAge(Three, [100, 80, 50], [10, 20, 30]), new("nobody dies", [new ProjectionRates(survival, survival, [0, 0.05, 0])]), 2);
    }
}
