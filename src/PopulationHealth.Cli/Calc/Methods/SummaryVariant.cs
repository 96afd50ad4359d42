namespace PopulationHealth.Cli;

/// <summary>A way to compute some summary measures of a case.</summary>
/// <param name="Name">The variant's name.</param>
/// <param name="Measures">The measures that have it.</param>
/// <param name="Change">What the setting of the case becomes.</param>
internal sealed record SummaryVariant(string Name, InequalityMeasure[] Measures, Func<InequalityRows, InequalitySetting> Change)
{
    private static readonly InequalityMeasure[] Concentrations = [InequalityMeasure.AbsoluteConcentration, InequalityMeasure.RelativeConcentration];
    private static readonly InequalityMeasure[] Attributable = [InequalityMeasure.AttributableRisk, InequalityMeasure.AttributableFraction];

    /// <summary>The names of all measures but the slopes.</summary>
    public static IEnumerable<string> Codes => Enum.GetValues<InequalityMeasure>().Select(measure => measure.Code);

    /// <summary>Whether the subgroups' people are left out of it.</summary>
    public bool IsWithoutPeople { get; private init; }

    /// <summary>Difference and ratio: what is compared depends on the subgroups.</summary>
    public static SummaryVariant PairsOf(InequalityRows rows) => new(
        rows.Setting.Ordered ? "ordered" : rows.Setting.Reference is null ? "nonordered" : "reference",
        [InequalityMeasure.Difference, InequalityMeasure.Ratio],
        given => given.Setting);

    public static IReadOnlyList<SummaryVariant> All { get; } =
    [
        new("default", [InequalityMeasure.BetweenGroupVariance, InequalityMeasure.MeanLogDeviation, InequalityMeasure.Theil, .. Attributable, .. Concentrations], rows => rows.Setting),
        new("setting_average", Attributable, rows => rows.Setting) { IsWithoutPeople = true },
        new("no_population", Concentrations, rows => rows.Setting with { EqualWeights = true }) { IsWithoutPeople = true },
        new("bounded", Concentrations, rows => rows.Setting with { Concentration = ConcentrationForm.Normalised }),
        new("wagstaff", [InequalityMeasure.RelativeConcentration], rows => rows.Setting with { Concentration = ConcentrationForm.Wagstaff }),
        new("erreygers", [InequalityMeasure.RelativeConcentration], rows => rows.Setting with { Concentration = ConcentrationForm.Erreygers }),
    ];

    /// <summary>The measures whose limits are simulated.</summary>
    public static SummaryVariant Simulated(int draws) => new(
        "default",
        [.. Enum.GetValues<InequalityMeasure>().Where(measure => !measure.HasFormula)],
        rows => rows.Setting with { Reference = rows.ReferencePlace, Simulation = new InequalitySimulation { Draws = draws } });

    /// <summary>The concentration indices of the subgroups that have a value.</summary>
    public static SummaryVariant Forced { get; } = new("force", Concentrations, rows => rows.Setting);

    /// <summary>Computes it.</summary>
    public IEnumerable<InequalityRow> Compute(InequalityRows rows, InequalityRules rules, double[] levels)
    {
        if (rows.Reason != Reason.None)
            return Measures.SelectMany(measure => levels.Select(level => With(measure, InequalityRow.Refused(measure.Code, Name, level, rows.Reason), rows)));
        var count = Measures.Length;
        var (values, errors, reasons) = (new double[count], new double[count], new Reason[count]);
        var (lower, upper) = (new double[count * levels.Length], new double[count * levels.Length]);
        // The mean that is given stands for the people's own in its variant only.
        var setting = Change(rows) with { Rules = rules };
        Inequality.OfAll(
            Measures,
            new SubgroupSpans(rows.Values.Length, rows.Values, rows.Errors, IsWithoutPeople ? [] : rows.People),
            IsWithoutPeople ? setting : setting with { Average = null },
            levels,
            new EstimateSpans(values, lower, upper, reasons),
            errors);
        return Measures.SelectMany((measure, index) => levels.Select((level, at) => With(
            measure,
            new InequalityRow(measure.Code, Name, level, values[index], errors[index], lower[(at * count) + index], upper[(at * count) + index], reasons[index]),
            rows)));
    }

    private static InequalityRow With(InequalityMeasure measure, InequalityRow row, InequalityRows rows) =>
        measure is InequalityMeasure.FromReference or InequalityMeasure.FromReferenceWeighted ? row with { ReferenceRow = rows.ReferenceRow } : row;
}
