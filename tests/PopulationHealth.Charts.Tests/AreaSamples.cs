namespace PopulationHealth.Tests;

/// <summary>One figure of each kind that compares areas or follows them in time. The numbers are made up where no source is named.</summary>
internal static class AreaSamples
{
    public static Source Illustrative { get; } = new("Illustrative data");

    private static readonly string[] Wards =
    [
        "Bablake", "Binley and Willenhall", "Cheylesmore", "Earlsdon", "Foleshill", "Henley", "Holbrook", "Longford", "Lower Stoke", "Radford", "Sherbourne", "St. Michael's", "Upper Stoke",
        "Wainbody", "Westwood", "Whoberley", "Woodlands", "Wyken",
    ];

    /// <summary>A share with Wilson's interval, from counts.</summary>
    public static Estimate<Proportion> Share(double events, double population) =>
        Proportion.Of(events, population) with { Sources = [Illustrative] };

    public static Estimate<Proportion> England { get; } = new(new Proportion(0.148)) { Sources = [Illustrative] };

    /// <summary>A share against England's; lower is better unless said otherwise.</summary>
    public static JudgedValue Judged(string area, double events, double population, Polarity polarity = Polarity.LowerIsBetter)
    {
        var share = Share(events, population);
        return new JudgedValue(area, share, share.ComparedWith(England, polarity));
    }

    public static CompareAreasFigure Compare() => new()
    {
        Title = "Smoking differs between the wards",
        Subtitle = "Adults who smoke, wards of Coventry, illustrative data",
        Unit = "% of adults",
        ItemHeader = "Ward",
        Benchmark = new("England", England),
        Emphasis = "Foleshill",
        Areas = [.. Wards.Take(9).Select((ward, i) => Judged(ward, 70 + (i * 37 % 110), 800 + (i * 53 % 200))), new("Westwood", Missing.Suppressed)],
    };

    public static CompareAreasFigure CompareMany() => Compare() with
    {
        Title = "Sixty areas, most of them similar to England",
        Emphasis = "Neighbourhood 41 near the ring road",
        Areas = [.. Enumerable.Range(1, 60).Select(i => Judged($"Neighbourhood {i} near the {(i % 3 == 0 ? "canal and the old works" : i % 3 == 1 ? "park" : "ring road")}", 60 + (i * 29 % 120), 700 + (i * 31 % 300)))],
    };

    public static CompareAreasFigure CompareDots() => Compare() with { AsDots = true, Areas = [.. Wards.Take(6).Select((ward, i) => Judged(ward, 70 + (i * 37 % 110), 900, Polarity.Neutral))] };

    public static TrendFigure Trend() => new()
    {
        Title = "Smoking falls, but less than in England",
        Subtitle = "Adults who smoke, Coventry, illustrative data",
        Unit = "% of adults",
        Area = new("Coventry", [.. new[] { 182, 178, 181, 171, 166, 149, 139 }.Select((events, i) => Point(2016 + i, events, 0.17 - (i * 0.006), i))]),
        Comparators = [new("England", [.. Enumerable.Range(0, 7).Select(i => new LinePoint(Period.CalendarYear(2016 + i), new Estimate<Proportion>(new Proportion(0.17 - (i * 0.006))) { Sources = [Illustrative] }))])],
        Trend = RecentTrend.Of(new[] { 181, 171, 166, 149, 139 }.Select((events, i) => TrendPointOf(2018 + i, events))),
    };

    private static LinePoint Point(int year, double events, double benchmark, int i)
    {
        var share = Share(events, 1_000);
        return new LinePoint(Period.CalendarYear(year), share) { Comparison = share.ComparedWith(new Estimate<Proportion>(new Proportion(benchmark)), Polarity.LowerIsBetter), Break = i == 3 ? "asked by web from here" : "" };
    }

    private static TrendPoint TrendPointOf(int year, double events)
    {
        var share = Share(events, 1_000);
        return new TrendPoint(Period.CalendarYear(year), share.Value.Value, share.Intervals[0].Lower, share.Intervals[0].Upper, events, 1_000);
    }

    public static TartanRugFigure Rug() => new()
    {
        Title = "Six indicators in eight wards",
        Subtitle = "Wards of Coventry against England, illustrative data",
        RowHeader = "Ward",
        Emphasis = "Foleshill",
        Columns =
        [
            Column("Smoking", 3, Polarity.LowerIsBetter), Column("Overcrowded households", 5, Polarity.LowerIsBetter), Column("Active adults", 7, Polarity.HigherIsBetter),
            Column("Aged 65 and over", 11, Polarity.Neutral), Column("Child poverty", 13, Polarity.LowerIsBetter), Column("Unpaid carers", 17, Polarity.Neutral),
        ],
    };

    public static TartanRugFigure RugOfMany() => Rug() with
    {
        Title = "Nine indicators, heads turned",
        Columns = [.. Rug().Columns.Concat(Enumerable.Range(1, 3).Select(i => Column($"Hospital admissions for ambulatory conditions {i}", 19 + (i * 2), Polarity.LowerIsBetter)))],
    };

    private static RugColumn Column(string name, int seed, Polarity polarity) =>
        new(name, [.. Wards.Take(8).Select((ward, i) => (seed + i) % 13 == 0 ? new JudgedValue(ward, Missing.Suppressed) : Judged(ward, 60 + (seed * (i + 3) * 7 % 130), 800, polarity))]);

    public static SpineChartFigure Spine() => new()
    {
        Title = "Coventry beside England",
        Subtitle = "Upper tier local authorities, illustrative data",
        Rows =
        [
            Row("Smoking in adults", 3, 151, Polarity.LowerIsBetter), Row("Physically active adults", 5, 118, Polarity.HigherIsBetter), Row("Overcrowded households", 7, 175, Polarity.LowerIsBetter),
            Row("Residents aged 65 and over", 11, 121, Polarity.Neutral), Row("Children in low-income families, before housing costs", 13, 160, Polarity.LowerIsBetter), Life(),
        ],
    };

    private static SpineRow Row(string name, int seed, double events, Polarity polarity) => new(
        name, Judged("Coventry", events, 1_000, polarity), new("England", England), [new("Coventry", Share(events, 1_000)), .. Enumerable.Range(0, 40).Select(i => new LabelledValue($"Area {i}", Share(90 + (seed * i * i % 130), 1_000)))], polarity);

    private static SpineRow Life()
    {
        var (own, england) = (Samples.Years(78.0, 0.4), Samples.Years(79.4));
        return new("Life expectancy at birth, males", new("Coventry", own, own.ComparedWith(england, Polarity.HigherIsBetter)), new("England", england),
            [new("Coventry", own), .. Enumerable.Range(0, 40).Select(i => new LabelledValue($"Area {i}", Samples.Years(75.5 + (i * i % 73 / 10d), 0.4)))], Polarity.HigherIsBetter);
    }

    public static FunnelFigure Funnel(string dataset = "prop_wide")
    {
        var rows = GoldenFile.Read("funnel_significance").Where(row => row["dataset"] == dataset).ToArray();
        FunnelPoint[] points = [.. rows.Select(row => new FunnelPoint(row["area"], row.Number("numerator"), row.Number("denominator")))];
        return new()
        {
            Title = "Most areas vary as chance has it",
            Subtitle = "Proportions in areas of different size, golden inputs, illustrative data",
            Sources = [Illustrative],
            Funnel = PopulationHealth.Funnel.Of(FunnelKind.Proportion, [.. points.Select(point => point.Events)], [.. points.Select(point => point.Denominator)], 100),
            Points = [.. points],
            Emphasis = points[2].Label,
        };
    }

    public static FunnelFigure FunnelOfRates(int count = 60)
    {
        FunnelPoint[] points = [.. Enumerable.Range(0, count).Select(i => new FunnelPoint($"Practice {i}", Math.Max(0, Math.Round((12 + (i * i % 97)) * (0.55 + (i * 37 % 89 / 100d)))), 4_000 * (12 + (i * i % 97)) / 20d))];
        return new()
        {
            Title = "Emergency admissions by practice",
            Subtitle = "Admissions per 1,000 patients, illustrative data",
            Sources = [Illustrative],
            Funnel = PopulationHealth.Funnel.Of(FunnelKind.CrudeRate, [.. points.Select(point => point.Events)], [.. points.Select(point => point.Denominator)], 1_000, 3),
            Points = [.. points],
            ItemHeader = "Practice",
        };
    }

    public static ControlChartFigure<Proportion> Control() => new()
    {
        Title = "Waiting times improved after the clinic moved",
        Subtitle = "People seen within two weeks, by month, illustrative data",
        Unit = "% of people referred",
        Sources = [Illustrative],
        Measure = new Proportion(0),
        Chart = ControlChart.Of(
            Enumerable.Range(0, 30).Select(i => Period.Month(2022 + (i / 12), 1 + (i % 12))),
            Enumerable.Range(0, 30).Select(i => 0.62 + (i * 7 % 11 / 150d) + (i >= 18 ? 0.12 : 0) - (i == 9 ? 0.2 : 0) + (i > 22 ? 0.03 : 0)),
            new ControlChartOptions { Polarity = Polarity.HigherIsBetter, Target = 0.75, Rebases = [new Rebase(Period.Month(2023, 7), "the clinic moved to the city centre")] }),
    };

    public static BoxFigure Box() => new()
    {
        Title = "Coventry moved towards the middle",
        Subtitle = "Adults who smoke, upper tier local authorities, illustrative data",
        Unit = "% of adults",
        Emphasis = "Coventry",
        Groups = [.. Enumerable.Range(0, 5).Select(year => new BoxGroup(Period.CalendarYear(2018 + year).InWords, [
            year == 2 ? new LabelledValue("Coventry", Missing.NotPublished) : new LabelledValue("Coventry", Share(205 - (year * 12), 1_000)),
            .. Enumerable.Range(0, 30).Select(i => new LabelledValue($"Area {i}", Share(120 + (i * i * 3 % 101) - (year * 6), 1_000))),
        ]))],
    };

    public static LikertFigure Likert() => new()
    {
        Title = "Most people feel part of their neighbourhood",
        Subtitle = "Residents' survey, adults, illustrative data",
        Questions =
        [
            Question("I feel that I belong to my neighbourhood", 40, 85, 120, 310, 190), Question("People here pull together to improve things", 95, 160, 205, 200, 81),
            Question("I can influence decisions that affect my area", 150, 230, 190, 120, 44),
        ],
    };

    public static LikertFigure LikertOfFour() => Likert() with
    {
        IsDiverging = false,
        Questions =
        [
            new("How easy is it to see a doctor?", [new("Very hard", Samples.Percent(21)), new("Hard", Samples.Percent(36)), new("Easy", Samples.Percent(39)), new("Very easy", Samples.Percent(4))]) { Respondents = 1_204 },
            new("How easy is it to see a dentist?", [new("Very hard", Samples.Percent(31)), new("Hard", Missing.Suppressed), new("Easy", Samples.Percent(20)), new("Very easy", Samples.Percent(3))]),
        ],
    };

    private static LikertQuestion Question(string text, params double[] counts) => new(text, [.. counts.Zip(
        ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"], (count, answer) => new LabelledValue(answer, new Estimate<Count>(new Count(count)) { Sources = [Illustrative] }))]);

    /// <summary>A question with one choice: bars, the highest first, the number who answered in the subtitle.</summary>
    public static BarFigure SingleChoice() => new()
    {
        Title = "Most people walk or drive to work",
        Subtitle = "Main way of travelling to work, adults in work who answered (n = 1,840), illustrative data",
        Unit = "% of those who answered",
        ItemHeader = "Way of travelling",
        Order = FigureOrder.HighestFirst,
        Items = [new("Car or van", Share(865, 1_840)), new("On foot", Share(423, 1_840)), new("Bus", Share(331, 1_840)), new("Bicycle", Share(92, 1_840)), new("Other", Share(129, 1_840))],
    };
}
