namespace PopulationHealth.Cli;

/// <summary><c>inequality</c>: the summary measures of inequality of the World Health Organization.</summary>
internal sealed class InequalityMethod(CalcJob job) : ICalculation
{
    private static readonly Setting Profile = new(
        "profile", SettingKind.Word, "usual, or healthequal for the numbers of that R package: its guessed scales, its weights, standard errors on its scales")
    {
        Words = ["usual", "healthequal"],
        Default = "usual",
        IsOptionOnly = true,
        Placeholder = "WORD",
    };

    private static readonly Setting Draws = new("draws", SettingKind.Whole, "how often the measures without a formula are drawn for their limits, 100 to 1000000")
    {
        Default = "10000",
        Least = 100,
        IsOptionOnly = true,
        Placeholder = "NUMBER",
        Check = text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture) <= MostDraws ? null : "--draws: 1000000 at most.",
    };

    private static readonly string[] Codes = [.. SummaryVariant.Codes, "sii", "rii"];

    private static readonly Setting Chosen = new("measures", SettingKind.Text, "only these measures, separated by commas, such as d,sii; all without it")
    {
        IsOptionOnly = true,
        Placeholder = "MEASURES",
        Check = text => Names(text).FirstOrDefault(name => !Codes.Contains(name)) is { } unknown
            ? $"--measures: '{unknown}' is no measure; allowed are: {string.Join(", ", Codes)}."
            : null,
    };

    private const double MostDraws = 1e6;

    private readonly string[] _chosen = job.Has(Chosen) ? Names(job.ValueOf(Chosen).Text) : Codes;

    private readonly SummaryVariant _simulated = SummaryVariant.Simulated((int)job.ValueOf(Draws).Number);
    private readonly InequalityRules _rules = job.ValueOf(Profile).Text == "healthequal" ? InequalityRules.HealthEqual : InequalityRules.Usual;

    public static CalcMethod Method { get; } = new("inequality", "The summary measures of inequality of the World Health Organization")
    {
        Columns = InequalityColumns.All,
        Settings = [Profile, Chosen, Draws],
        UsualLevels = ConfidenceLevels.UsualAndHigh,
        RowsBy = "subgroup",
        Summed = "the subgroups are put together",
        Output = _ =>
        [
            new("measure", "d, r, aci, rci, sii, rii, bgv, bgsd, cov, mdbu, mdbw, mdru, mdrw, mdmu, mdmw, idisu, idisw, ti, mld, par or paf"),
            new("variant", "default, or how it is computed: ordered, nonordered, reference, setting_average, no_population, bounded, wagstaff, erreygers, logit, linear ..."),
            new("conf_level", "the confidence level of the limits"),
            new("reference_row", "of mdru and mdrw: the row of the case that they compare with, from 1; else NA"),
            new("estimate", "the measure; ti and mld times 1,000, cov, idisu, idisw and paf in percent"),
            new("se", "its standard error, on its scale; NA where unknown"),
            new("lower", "lower limit; NA where a standard error is unknown"),
            new("upper", "upper limit"),
            new("status", "ok, or refused where the measure cannot be computed"),
        ],
        Reasons =
        [
            Reason.MissingInput, Reason.PopulationNotPositive, Reason.GroupCount, Reason.ErrorOutOfRange, Reason.OutsideScale, Reason.UnstableRatio, Reason.NotConverged, Reason.NoVariation,
            Reason.NoOrder, Reason.MissingGroup, Reason.TooManyGaps, Reason.ValueOutOfRange, Reason.MeanNotPositive, Reason.DividesByZero, Reason.NoBounds, Reason.MeanAtBound, Reason.Setting,
        ],
        Example = """
            case,subgroup,ordered_dimension,subgroup_order,est,se,pop,favourable_indicator,reference_subgroup,scaleval,setting_average
            immunised,poorest fifth,1,1,61.2,1.4,2300,1,0,100,77.3
            immunised,second,1,2,70.4,1.2,2200,1,0,100,77.3
            immunised,third,1,3,78.9,1.1,2100,1,0,100,77.3
            immunised,fourth,1,4,86.3,0.9,2000,1,0,100,77.3
            immunised,richest fifth,1,5,93.0,0.7,1900,1,0,100,77.3
            """,
        Start = job => new InequalityMethod(job),
    };

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var rows = InequalityRows.Of(group);
        foreach (var row in Measures(rows).Where(row => _chosen.Contains(row.Measure)).Select(row => row.Settled()))
        {
            output.Begin(group);
            output.Text(row.Measure);
            output.Text(row.Variant);
            output.Number(row.Level);
            output.Number(row.ReferenceRow == 0 ? double.NaN : row.ReferenceRow);
            output.Number(row.Estimate);
            output.Number(row.Error);
            output.Number(row.Lower);
            output.Number(row.Upper);
            // The peer answers an upright line with a standard error and no estimate, and calls that an answer.
            output.Text(row.Reason == Reason.None || !double.IsNaN(row.Error) ? "ok" : "refused");
            output.End(row.Reason);
        }
    }

    private static string[] Names(string text) => text.Split(',', StringSplitOptions.TrimEntries);

    private IEnumerable<InequalityRow> Measures(InequalityRows rows)
    {
        var forced = rows.HasGaps ? rows.WithoutGaps() : null;
        return
        [
            .. SummaryVariant.PairsOf(rows).Compute(rows, _rules, job.Levels.Values),
            .. SummaryVariant.All.SelectMany(variant => variant.Compute(rows, _rules, job.Levels.Values)),
            .. SlopeVariant.All.SelectMany(variant => variant.Compute(rows, _rules, job.Levels.Values)),
            .. forced is null ? [] : SummaryVariant.Forced.Compute(forced, _rules, job.Levels.Values).Concat(SlopeVariant.Forced.Compute(forced, _rules, job.Levels.Values)),
            .. _simulated.Measures.Any(measure => _chosen.Contains(measure.Code)) ? _simulated.Compute(rows, _rules, job.Levels.Values) : [],
        ];
    }
}
