namespace PopulationHealth.Tests;

/// <summary>One figure of each kind, with input like that of a needs assessment.</summary>
internal static class Samples
{
    public static Source Census { get; } = new("Census 2021") { Publisher = "Office for National Statistics", Licence = Licence.OpenGovernment };

    private static Source Profile { get; } = new("Coventry Citywide Profile 2023") { Publisher = "Coventry City Council" };

    public static IReadOnlyDictionary<string, Figure> All { get; } = new Dictionary<string, Figure>(StringComparer.Ordinal)
    {
        ["bars"] = Bars().ToFigure(),
        ["bars, negative"] = Changes().ToFigure(),
        ["grouped bars"] = GroupedBars().ToFigure(),
        ["lines"] = Lines().ToFigure(),
        ["one line"] = OneLine().ToFigure(),
        ["dots"] = Dots().ToFigure(),
        ["dots with intervals"] = DotsWithIntervals().ToFigure(),
        ["gradient"] = Gradient().ToFigure(),
        ["population"] = Population().ToFigure(),
        ["population, many groups"] = ManyGroups().ToFigure(),
        ["rainbow"] = Rainbow().ToFigure(),
        ["pillars"] = Pillars().ToFigure(),
        ["compare areas"] = AreaSamples.Compare().ToFigure(),
        ["compare many areas"] = AreaSamples.CompareMany().ToFigure(),
        ["compare areas by dots"] = AreaSamples.CompareDots().ToFigure(),
        ["trend"] = AreaSamples.Trend().ToFigure(),
        ["rug"] = AreaSamples.Rug().ToFigure(),
        ["rug of many"] = AreaSamples.RugOfMany().ToFigure(),
        ["spine"] = AreaSamples.Spine().ToFigure(),
        ["funnel"] = AreaSamples.Funnel().ToFigure(),
        ["funnel of rates"] = AreaSamples.FunnelOfRates().ToFigure(),
        ["control chart"] = AreaSamples.Control().ToFigure(),
        ["boxes"] = AreaSamples.Box().ToFigure(),
        ["survey"] = AreaSamples.Likert().ToFigure(),
        ["survey, stacked"] = AreaSamples.LikertOfFour().ToFigure(),
        ["survey, single choice"] = AreaSamples.SingleChoice().ToFigure(),
    }.Concat(ShapeSamples.All.Select(sample => KeyValuePair.Create(sample.Name, sample.Figure))).ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    public static Estimate<Proportion> Percent(double percent, double? lower = null, double? upper = null) => new(Proportion.FromPercent(percent))
    {
        Sources = [Census],
        Intervals = lower is { } from && upper is { } to ? [new ConfidenceInterval(from / 100, to / 100, 0.95, "Wilson score")] : [],
    };

    public static Estimate<LifeExpectancy> Years(double years, double? margin = null) => new(new LifeExpectancy(years))
    {
        Sources = [Profile],
        Intervals = margin is { } half ? [new ConfidenceInterval(years - half, years + half, 0.95, "Chiang")] : [],
    };

    public static GradientFigure<LifeExpectancy> Gradient() => new()
    {
        Title = "Life expectancy at birth, men",
        Subtitle = "Fifths of neighbourhoods by deprivation, England",
        Gradient = SocialGradient.Fit(new[] { 74.5, 76.9, 79.1, 80.2, 82.3 }.Select((years, fifth) =>
            new GradientGroup<LifeExpectancy>($"fifth {fifth + 1}", 20_000 - (fifth * 2_000), Years(years, 0.6)))),
    };

    public static Estimate<Count> People(double count) => new(new Count(count)) { Sources = [Census] };

    public static BarFigure Bars() => new()
    {
        Title = "Overcrowding is highest in Foleshill",
        Subtitle = "Households with too few bedrooms, wards of Coventry, Census 2021",
        Unit = "% of households",
        ItemHeader = "Ward",
        Emphasis = "Coventry",
        Benchmark = new("England", Percent(4.3)),
        Order = FigureOrder.HighestFirst,
        Items =
        [
            new("Foleshill", Percent(18.9, 18.1, 19.8)), new("St. Michael's", Percent(14.2, 13.4, 15.0)), new("Coventry", Percent(7.6, 7.4, 7.7)),
            new("Binley and Willenhall", Percent(6.1, 5.6, 6.7)), new("Earlsdon", Percent(2.8, 2.4, 3.2)), new("Wainbody", Percent(2.4, 2.0, 2.8)),
            new("Westwood, Canley and the university campus at Gibbet Hill", Missing.NotPublished),
        ],
    };

    public static BarFigure Changes() => new()
    {
        Title = "Healthy life expectancy fell for males",
        Subtitle = "Change from 2015 to 2017 to 2018 to 2020, Coventry",
        ItemHeader = "Group",
        Items =
        [
            new("Males", new Estimate<Difference<LifeExpectancy>>(new(-1.8, new LifeExpectancy(1))) { Sources = [Profile] }),
            new("Females", new Estimate<Difference<LifeExpectancy>>(new(0.5, new LifeExpectancy(1))) { Sources = [Profile] }),
        ],
    };

    public static GroupedBarFigure GroupedBars() => new()
    {
        Title = "Tenure changes with deprivation",
        Subtitle = "Households by tenure in three deprivation groups, Coventry, Census 2021",
        Unit = "% of households",
        CategoryHeader = "Deprivation decile",
        Series =
        [
            new("Owned", [new("1 (most deprived)", Percent(38.4, 37.6, 39.2)), new("5", Percent(58.0, 57.0, 59.1)), new("10 (least deprived)", Percent(86.9, 86.0, 87.7))]),
            new("Social rented", [new("1 (most deprived)", Percent(31.2, 30.5, 32.0)), new("5", Percent(14.1, 13.4, 14.9)), new("10 (least deprived)", Missing.Suppressed)]),
            new("Private rented", [new("1 (most deprived)", Percent(30.4, 29.6, 31.1)), new("5", Percent(27.9, 27.0, 28.8)), new("10 (least deprived)", Percent(10.2, 9.5, 11.0))]),
        ],
    };

    public static LineFigure Lines() => new()
    {
        Title = "Life expectancy in Coventry stays below England",
        Subtitle = "Life expectancy at birth, males, three years together",
        Series =
        [
            new("Coventry", [
                new(Period.Pooled(2012, 2014), Years(78.6, 0.4)), new(Period.Pooled(2013, 2015), Years(78.5, 0.4)), new(Period.Pooled(2014, 2016), Missing.NotPublished),
                new(Period.Pooled(2016, 2018), Years(78.5, 0.4)), new(Period.Pooled(2017, 2019), Years(78.7, 0.4)),
                new(Period.Pooled(2018, 2020), Years(78.0, 0.4)) { Break = "rebased on Census 2021" }, new(Period.Pooled(2020, 2022), Years(77.4, 0.4)),
            ]),
            new("West Midlands", [
                new(Period.Pooled(2012, 2014), Years(78.8, 0.1)), new(Period.Pooled(2014, 2016), Years(78.8, 0.1)), new(Period.Pooled(2016, 2018), Years(78.9, 0.1)),
                new(Period.Pooled(2018, 2020), Years(78.5, 0.1)), new(Period.Pooled(2020, 2022), Years(78.3, 0.1)),
            ]),
            new("England", [
                new(Period.Pooled(2012, 2014), Years(79.5)), new(Period.Pooled(2014, 2016), Years(79.5)), new(Period.Pooled(2016, 2018), Years(79.6)),
                new(Period.Pooled(2018, 2020), Years(79.4)), new(Period.Pooled(2020, 2022), Years(78.9)),
            ]),
        ],
    };

    public static LineFigure OneLine() => new()
    {
        Title = "Unemployment peaked in 2020/21",
        Subtitle = "Unemployed people of those aged 16 and over in the labour force, Coventry",
        Unit = "% of the labour force",
        Series =
        [
            new("Coventry", [
                new(Period.FinancialYear(2017), Percent(5.1, 3.6, 6.6)), new(Period.FinancialYear(2018), Percent(4.9, 3.4, 6.4)), new(Period.FinancialYear(2019), Percent(4.6, 3.2, 6.0)),
                new(Period.FinancialYear(2020), Percent(7.2, 5.4, 9.0)), new(Period.FinancialYear(2021), Percent(5.8, 4.2, 7.4)), new(Period.FinancialYear(2022), Percent(5.2, 3.7, 6.7)),
            ]),
        ],
    };

    public static DotFigure Dots() => new()
    {
        Title = "More people say they are disabled in most wards",
        Subtitle = "People disabled under the Equality Act, Coventry, Censuses 2011 and 2021",
        CategoryHeader = "Ward",
        Series =
        [
            new("2011", [new("Henley", Percent(19.2)), new("Cheylesmore", Percent(17.0)), new("Earlsdon", Percent(13.1)), new("Wyken", Missing.NotComparable)]),
            new("2021", [new("Henley", Percent(21.4)), new("Cheylesmore", Percent(17.6)), new("Earlsdon", Percent(12.2)), new("Wyken", Percent(18.8))]),
        ],
    };

    public static DotFigure DotsWithIntervals() => new()
    {
        Title = "Men lose more years than women",
        Subtitle = "Life expectancy at birth by deprivation fifth, Coventry, 2018 to 2020",
        CategoryHeader = "Deprivation fifth",
        Series =
        [
            new("Females", [new("Most deprived", Years(78.9, 0.8)), new("Middle", Years(82.3, 0.9)), new("Least deprived", Years(86.1, 0.9))]),
            new("Males", [new("Most deprived", Years(73.4, 0.9)), new("Middle", Years(78.4, 0.9)), new("Least deprived", Years(83.4, 0.8))]),
        ],
    };

    public static PopulationFigure Population() => new()
    {
        Title = "Coventry is younger than England",
        Subtitle = "Usual residents by age, Census 2021",
        GroupHeader = "Age",
        Areas =
        [
            new("Coventry", [new("Under 16", People(69_800)), new("16 to 24", People(55_900)), new("25 to 49", People(122_700)), new("50 to 64", People(55_200)), new("65 and over", People(41_700))]),
            new("England", [new("Under 16", People(10_483_000)), new("16 to 24", People(5_990_000)), new("25 to 49", People(18_600_000)), new("50 to 64", People(11_000_000)), new("65 and over", People(10_401_000))]),
        ],
    };

    public static PopulationFigure ManyGroups() => new()
    {
        Title = "Two thirds of residents are White",
        Subtitle = "Usual residents by ethnic group, Coventry, Census 2021",
        GroupHeader = "Ethnic group",
        Areas =
        [
            new("Coventry", [
                new("White British", People(190_360)), new("Other White", People(31_920)), new("Indian", People(31_950)), new("African", People(25_900)),
                new("Pakistani", People(16_840)), new("Chinese", People(5_900)), new("Mixed or multiple", People(11_600)), new("Any other", People(30_855)),
            ]),
        ],
    };

    public static RainbowFigure Rainbow() => new()
    {
        Title = "Most indicators are about lifestyles and services",
        Subtitle = "Indicators of the citywide profile by layer of the Dahlgren-Whitehead model, 1991",
        Coverage = DahlgrenWhitehead.Layers.Coverage(Placed.Examples),
    };

    public static PillarsFigure Pillars() => new()
    {
        Title = "Nothing joins behaviours and services",
        Subtitle = "Indicators of the citywide profile by King's Fund pillar",
        Coverage = KingsFund.Pillars.Coverage(Placed.Examples),
    };
}
