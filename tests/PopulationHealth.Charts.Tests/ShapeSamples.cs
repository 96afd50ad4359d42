using System.Globalization;

namespace PopulationHealth.Tests;

/// <summary>One figure of each shape: people, inequality, place. Where no evidence is to hand the numbers are illustrative and say so.</summary>
internal static class ShapeSamples
{
    private static Source Illustrative { get; } = new("Illustrative data");

    private static Source Deprivation { get; } = new("English Indices of Deprivation 2019") { Publisher = "Ministry of Housing, Communities and Local Government", Licence = Licence.OpenGovernment };

    public static IEnumerable<(string Name, Figure Figure)> All =>
    [
        ("pyramid", Pyramid().ToFigure()),
        ("pyramid of counts", Counts().ToFigure()),
        ("gradient of logarithms", CurvedGradient().ToFigure()),
        ("equiplot", Equiplot().ToFigure()),
        ("equiplot of two", (Equiplot() with { Groups = [Equiplot().Groups[0], Equiplot().Groups[4]] }).ToFigure()),
        ("concentration curve", Concentration().ToFigure()),
        ("Lorenz curve", Lorenz().ToFigure()),
        ("scatter", Scatter().ToFigure()),
        ("gap by age", (Gap() with { ByCause = null, Causes = [] }).ToFigure()),
        ("gap by age and cause", Gap().ToFigure()),
        ("wheel", Wheel().ToFigure()),
        ("choropleth", Choropleth().ToFigure()),
        ("tile map", Tiles().ToFigure()),
        ("tile map of squares", (Tiles() with { Shape = TileShape.Square, Classes = 3, Emphasis = null }).ToFigure()),
    ];

    private const string Long = "Combined authority of the middle, the west and everywhere else";

    /// <summary>The same kinds of figures with long names, many items, few items, values of one size, and values below zero.</summary>
    public static IReadOnlyDictionary<string, Func<FigureDesign>> Awkward { get; } = new Dictionary<string, Func<FigureDesign>>(StringComparer.Ordinal)
    {
        ["pyramid of two bands and millions"] = () => Pyramid() with { Population = Population(Long, [900_000, 1]), Comparator = null },
        ["pyramid of long names"] = () => Pyramid() with { Population = Population(Long, [9, 1]), Comparator = Population($"{Long} again", [2, 1]), Left = Sex.Female },
        ["gradient of one height"] = () => new GradientFigure<LifeExpectancy>
        {
            Title = "t", Subtitle = "s", Gradient = SocialGradient.Fit(Enumerable.Range(0, 5).Select(i => new GradientGroup<LifeExpectancy>($"{Long} {i}", 10, Samples.Years(80, 1)))),
        },
        ["equiplot of long names"] = () => Equiplot() with { Groups = [.. Equiplot().Groups.Select((group, i) => new LineSeries($"{Long} {i}", group.Points))] },
        ["equiplot of equal values"] = () => Equiplot() with { Groups = [Equal("A"), Equal("B"), Equal("C")] },
        ["concentration of a long name"] = () => Concentration() with { Of = Long, People = Long, Units = Ranked(1, 5, 2) },
        ["Lorenz curve of one"] = () => Lorenz() with { Units = RankedUnits.Of([1, 2, 3], [0, 0, 5]) },
        ["scatter of long names"] = () => Scatter() with { Emphasis = null, MostNamed = 40, X = new($"{Long} {Long}", Scatter().X.Values), Y = new($"{Long} and {Long}", Scatter().Y.Values) },
        ["gap of long names"] = () => Gap() with { First = Long, Second = $"{Long} again" },
        ["choropleth of a long name"] = () => Choropleth() with
        {
            Emphasis = Long, Classes = 2, Areas = [.. Choropleth().Areas.Select((area, i) => new MapArea(area.Code, new LabelledValue(i == 0 ? Long : area.Value.Label, Samples.Percent(i * 2))))],
        },
        ["choropleth of one area"] = () => Choropleth() with { Emphasis = null, Areas = [Choropleth().Areas[3]] },
        ["tile map of many"] = () => Tiles() with { Limits = [], Emphasis = "a7", Tiles = [.. Enumerable.Range(0, 400).Select(i => new MapTile(i / 30, i % 30, new LabelledValue($"a{i}", Samples.Percent(i / 4d))))] },
        ["tile map of wide names"] = () => Tiles() with { Limits = [20], Tiles = [.. Tiles().Tiles.Select(tile => tile with { ShortName = "MMMMMM" })] },
        ["tile map of one"] = () => Tiles() with { Limits = [], Emphasis = null, Tiles = [Tiles().Tiles[0]] },
        ["wheel of many"] = () => Wheel() with { Indicators = [.. Enumerable.Range(0, 38).Select(i => Judged($"i{i}", (Verdict)(i % 14), Marmot.HealthyPlaces))] },
        ["wheel of none"] = () => Wheel() with { Indicators = [] },
    };

    public static TheoryData<string> AwkwardNames => [.. Awkward.Keys];

    private static LineSeries Equal(string name) => new(name, [new(Period.CalendarYear(2020), Samples.Percent(5)), new(Period.CalendarYear(2021), Samples.Percent(0))]);

    public static PyramidFigure Pyramid() => new()
    {
        Title = "Coventry has more young adults than England",
        Subtitle = "Residents by age and sex, illustrative",
        Population = Population("Coventry", [22, 22, 21, 20, 36, 31, 27, 24, 21, 20, 19, 18, 15, 12, 11, 9, 6, 4, 2]),
        Comparator = Population("England", [310, 335, 345, 320, 340, 370, 385, 375, 355, 360, 395, 390, 335, 285, 280, 210, 145, 90, 55]),
    };

    public static PyramidFigure Counts() => new()
    {
        Title = "Registered patients by age and sex",
        Subtitle = "A practice, illustrative",
        Population = new("The practice", [
            .. Population("x", [2, 3, 4, 3]).Groups.Where(group => group.Age.From != 5), new(new AgeBand(5, 9), Sex.Female, Missing.Suppressed), new(new AgeBand(5, 9), Sex.Male, Samples.People(1234)),
        ]),
    };

    public static PyramidPopulation Population(string name, int[] hundreds) => new(name, [
        .. hundreds.SelectMany((count, band) =>
        {
            var age = new AgeBand(band * 5, band == hundreds.Length - 1 ? null : (band * 5) + 4);
            return new[]
            {
                new PyramidGroup(age, Sex.Female, new Estimate<Count>(new Count(count * 100 * (1 + (band * 0.012)))) { Sources = [Illustrative] }),
                new PyramidGroup(age, Sex.Male, new Estimate<Count>(new Count(count * 103 * (1 - (band * 0.012)))) { Sources = [Illustrative] }),
            };
        }),
    ]);

    public static GradientFigure<Rate> CurvedGradient() => new()
    {
        Title = "Emergency admissions rise with deprivation",
        Subtitle = "Fifths of neighbourhoods, illustrative",
        GroupHeader = "Fifth of neighbourhoods",
        Sources = [Illustrative],
        Gradient = SocialGradient.Fit(
            new[] { 640, 410, 300, 190, 120 }.Select((events, fifth) => new GradientGroup<Rate>($"fifth {fifth + 1}", 50_000, Rate.Of(events, 50_000, 100_000))),
            new GradientOptions { Transformed = true, MostMinusLeast = true }),
    };

    public static EquiplotFigure Equiplot()
    {
        int[] years = [2011, 2014, 2017, 2020];
        double[][] shares = [[31.2, 30.1, 28.4, 29.9], [27.5, 26.0, 24.1, 24.2], [22.4, 21.9, 19.6, 18.4], [19.0, 17.1, 15.5, 14.2], [14.1, 12.2, 10.9, 8.3]];
        string[] names = ["Most deprived fifth", "Second fifth", "Third fifth", "Fourth fifth", "Least deprived fifth"];
        return new()
        {
            Title = "Smoking fell least in the most deprived fifth",
            Subtitle = "Adults who smoke by fifth of neighbourhoods, illustrative",
            Unit = "% of adults",
            GroupsName = "fifths",
            Groups = [.. shares.Select((values, group) => new LineSeries(names[group], [
                .. values.Select((value, period) => new LinePoint(Period.CalendarYear(years[period]), Samples.Percent(value) with { Sources = [Illustrative] })),
                new LinePoint(Period.CalendarYear(2021), Missing.NotCollected),
            ]))],
        };
    }

    public static RankedUnits Ranked(params double[] values) =>
        RankedUnits.Of([.. values.Select((_, rank) => (double)rank)], values, [.. values.Select((_, rank) => 20_000d - (rank * 500))], [.. values.Select(value => value * 0.03)]);

    public static ConcentrationCurveFigure Concentration() => new()
    {
        Title = "Emergency admissions are concentrated in deprived neighbourhoods",
        Subtitle = "Tenths of neighbourhoods from the most to the least deprived, illustrative",
        Of = "emergency admissions",
        Units = Ranked(310, 240, 190, 180, 140, 110, 95, 80, 72, 60),
        Sources = [Illustrative],
    };

    public static LorenzCurveFigure Lorenz() => new()
    {
        Title = "A tenth of households have a quarter of the income",
        Subtitle = "Households by income, illustrative",
        Of = "income",
        People = "households",
        Units = RankedUnits.Of([.. Enumerable.Range(0, 900).Select(i => (double)i)], [.. Enumerable.Range(0, 900).Select(i => 8_000 + (i * 20d) + Math.Pow(i / 100d, 5))]),
        Sources = [Illustrative],
    };

    public static ScatterFigure Scatter() => new()
    {
        Title = "Where incomes are low, fewer people speak English well",
        Subtitle = "Middle layer super output areas of Coventry, 2019 and 2021",
        ItemName = "neighbourhoods",
        ItemHeader = "Neighbourhood",
        Emphasis = "Hillfields",
        X = new("People deprived of income, 2019", Neighbourhoods(one => one.Income, Deprivation)),
        Y = new("Residents who do not speak English well, 2021", Neighbourhoods(one => one.English, Samples.Census)),
    };

    public static LifeExpectancyGapFigure Gap()
    {
        var tables = ShapeData.Pair.Select(population => LifeTable.Of(AgeBands.Ohid20.Bands.Select((age, band) =>
            new Stratum(age, population.Causes.Sum(cause => cause.Deaths[band]), population.People[band])))).ToArray();
        var deaths = ShapeData.Pair.Select(population => population.Causes.SelectMany(cause => cause.Deaths.Select((count, band) => new CauseDeaths(AgeBands.Ohid20.Bands[band], cause.Cause, count)))).ToArray();
        var gap = LifeExpectancyGap.Of(tables[0], tables[1]);
        return new()
        {
            Title = "The gap in life expectancy by age and cause of death",
            Subtitle = "Two populations, illustrative",
            First = "the least deprived fifth",
            Second = "the most deprived fifth",
            Gap = gap,
            ByCause = gap.ByCause(deaths[0], deaths[1]),
            Causes = ["circulatory", "cancer", "respiratory", "mental"],
            Sources = [Illustrative],
        };
    }

    public static MarmotWheelFigure Wheel() => new()
    {
        Title = "Most is known of the early years, nothing of racism",
        Subtitle = "Indicators of Coventry beside England by Marmot objective, illustrative",
        Benchmark = "England",
        Indicators =
        [
            Judged("Good level of development", Verdict.Worse, Marmot.BestStartInLife) with { Detail = "61.1%, England 65.2%" },
            Judged("Low birth weight", Verdict.Similar, Marmot.BestStartInLife), Judged("Breastfeeding", Verdict.Better, Marmot.BestStartInLife),
            Judged("Infant mortality", Verdict.Worse, Marmot.BestStartInLife), Judged("Parenting confidence", Verdict.NotCompared, Marmot.BestStartInLife),
            Judged("Pupils who attain grade five in English and mathematics", Verdict.Worse, Marmot.CapabilitiesAndControl),
            Judged("Not in education, employment or training", Verdict.Similar, Marmot.CapabilitiesAndControl, Marmot.FairEmployment),
            Judged("Employment", Verdict.Similar, Marmot.FairEmployment), Judged("Low pay", Verdict.Worst, Marmot.FairEmployment),
            Judged("Fuel poverty", Verdict.Worse, Marmot.HealthyStandardOfLiving), Judged("Children in poverty", Verdict.Worse, Marmot.HealthyStandardOfLiving),
            Judged("Overcrowding", Verdict.Worse, Marmot.HealthyPlaces), Judged("Access to woodland", Verdict.Lower, Marmot.HealthyPlaces), Judged("Air pollution", Verdict.Better, Marmot.HealthyPlaces),
            Judged("Smoking", Verdict.Similar, Marmot.IllHealthPrevention), Judged("Flu vaccination", Verdict.Worse, Marmot.IllHealthPrevention),
            Judged("Bowel screening", Verdict.Worse, Marmot.IllHealthPrevention), Judged("Emissions", Verdict.Better, Marmot.SustainabilityAndEquity),
        ],
    };

    public static WheelIndicator Judged(string name, Verdict verdict, params FrameworkPart[] places) => new(new Placed(name, places), verdict);

    public static ChoroplethFigure Choropleth() => new()
    {
        Title = "People deprived of income, by neighbourhood",
        Subtitle = "Coventry, 2019; the shapes are illustrative",
        Unit = "% of people",
        ItemHeader = "Neighbourhood",
        Emphasis = "Hillfields",
        Boundaries = Grid(),
        CodeProperty = "MSOA21CD",
        Areas = [.. ShapeData.Neighbourhoods.Select((one, i) => new MapArea(one.Code, i == 17 ? new(one.Name, Missing.NotPublished) : new(one.Name, Samples.Percent(one.Income) with { Sources = [Deprivation] })))],
    };

    public static TileMapFigure Tiles() => new()
    {
        Title = "People deprived of income, by neighbourhood",
        Subtitle = "Coventry, 2019; each neighbourhood has a tile",
        Unit = "% of people",
        ItemHeader = "Neighbourhood",
        Emphasis = "Hillfields",
        Limits = [10, 20, 30],
        Tiles = [.. ShapeData.Neighbourhoods.Select((one, i) => new MapTile(i / 7, i % 7, i == 17 ? new(one.Name, Missing.NotPublished) : new(one.Name, Samples.Percent(one.Income) with { Sources = [Deprivation] })))],
    };

    /// <summary>Made-up shapes on the National Grid with the codes of the neighbourhoods: crooked fields, one with a lake, one with an island.</summary>
    public static string Grid()
    {
        string At(int column, int row) => string.Create(
            CultureInfo.InvariantCulture, $"[{428_000 + (column * 1800) + (700 * Math.Sin((3 * column) + row))},{274_000 + (row * 1700) + (600 * Math.Cos((2 * row) + column))}]");
        var features = ShapeData.Neighbourhoods.Select((one, i) =>
        {
            var (column, row) = (i % 7, 5 - (i / 7));
            var outline = $"[{At(column, row)},{At(column + 1, row)},{At(column + 1, row + 1)},{At(column, row + 1)},{At(column, row)}]";
            var (x, y) = (428_900 + (column * 1800), 274_850 + (row * 1700));
            var square = $"[[{x - 150},{y - 150}],[{x + 150},{y - 150}],[{x + 150},{y + 150}],[{x - 150},{y + 150}],[{x - 150},{y - 150}]]";
            var geometry = i switch
            {
                10 => $$"""{"type":"Polygon","coordinates":[{{outline}},{{square}}]}""",
                6 => $$"""{"type":"MultiPolygon","coordinates":[[{{outline}}],[[[442000,285000],[442600,285100],[442300,285700],[442000,285000]]]]}""",
                _ => $$"""{"type":"Polygon","coordinates":[{{outline}}]}""",
            };
            return $$$"""{"type":"Feature","properties":{"MSOA21CD":"{{{one.Code}}}","name":"{{{one.Name}}}"},"geometry":{{{geometry}}}}""";
        });
        return $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""";
    }

    private static ValueList<LabelledValue> Neighbourhoods(Func<(string Code, string Name, double Income, double English), double> percent, Source source) =>
        [.. ShapeData.Neighbourhoods.Select(one => new LabelledValue(one.Name, new Estimate<Proportion>(Proportion.FromPercent(percent(one))) { Sources = [source] }))];
}
