namespace PopulationHealth.Cli;

/// <summary>The World Health Organization's slope and relative index of a case.</summary>
/// <param name="Name">The variant's name.</param>
/// <param name="Form">Straight or logistic.</param>
/// <param name="CountsGroupsAlike">Whether each subgroup counts as one.</param>
internal sealed record SlopeVariant(string Name, WhoForm Form, bool CountsGroupsAlike)
{
    private const int Least = 3;

    public static IReadOnlyList<SlopeVariant> All { get; } =
    [
        new("logit", WhoForm.Logistic, false),
        new("linear", WhoForm.Linear, false),
        new("linear_no_population", WhoForm.Linear, true),
    ];

    /// <summary>A straight line through the subgroups that have a value.</summary>
    public static SlopeVariant Forced { get; } = new("linear_force", WhoForm.Linear, false);

    /// <summary>Computes it.</summary>
    public IEnumerable<InequalityRow> Compute(InequalityRows rows, InequalityRules rules, double[] levels)
    {
        var reason = Judge(rows);
        if (reason == Reason.None && rules == InequalityRules.HealthEqual)
            return ComputePeers(rows, levels);
        reason = reason == Reason.None && Form == WhoForm.Logistic ? JudgeScale(rows) : reason;
        return reason != Reason.None ? Refused(reason, levels)
            : Form == WhoForm.Logistic ? Rows(Fit(rows, value => new Proportion(value / rows.Setting.Most!.Value), levels), rows.Setting.Most!.Value, levels)
            : Rows(Fit(rows, value => new Score(value), levels), 1, levels);
    }

    private Reason Judge(InequalityRows rows) => rows switch
    {
        { Reason: not Reason.None } => rows.Reason,
        { Setting.Ordered: false } => Reason.NoOrder,
        { HasGaps: true } => Reason.MissingGroup,
        _ when Array.Exists(rows.Values, double.IsInfinity) => Reason.ValueOutOfRange,
        _ when CountsGroupsAlike => rows.Values.Length < Least ? Reason.GroupCount : Reason.None,
        { People.Length: 0 } => Reason.MissingInput,
        _ when Array.Exists(rows.People, double.IsNaN) => Reason.MissingInput,
        _ when Array.Exists(rows.People, people => people < 0 || double.IsInfinity(people)) => Reason.PopulationNotPositive,
        _ => rows.People.Count(people => people > 0) < Least ? Reason.GroupCount : Reason.None,
    };

    private static Reason JudgeScale(InequalityRows rows) => rows.Setting.Most is not { } most ? Reason.NoBounds
        : Array.Exists(rows.Values, value => value < 0 || value > most) ? Reason.OutsideScale
        : Reason.None;

    private IEnumerable<InequalityRow> Refused(Reason reason, double[] levels) =>
        new[] { "sii", "rii" }.SelectMany(measure => levels.Select(level => InequalityRow.Refused(measure, Name, level, reason)));

    private IEnumerable<InequalityRow> ComputePeers(InequalityRows rows, double[] levels)
    {
        double[] people = CountsGroupsAlike ? [] : rows.People;
        return levels.Select(level => Row("sii", level, HealthEqual.SlopeIndex(rows.Values, people, Form, level)))
            .Concat(levels.Select(level => Row("rii", level, HealthEqual.RelativeIndex(rows.Values, people, Form, level))));

        InequalityRow Row(string measure, double level, HealthEqualNumbers numbers) =>
            new(measure, Name, level, numbers.Estimate, numbers.StandardError, numbers.Lower, numbers.Upper, numbers.Reason);
    }

    // People are whole: a part of one is counted as one. Nobody weighs nothing.
    private WhoGradient<TMeasure> Fit<TMeasure>(InequalityRows rows, Func<double, TMeasure> measured, double[] levels)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var groups = Enumerable.Range(0, rows.Values.Length).Where(place => CountsGroupsAlike || rows.People[place] > 0)
            .Select(place => new GradientGroup<TMeasure>("subgroup", CountsGroupsAlike ? 1 : Math.Ceiling(rows.People[place]), new Estimate<TMeasure>(measured(rows.Values[place]))));
        return WhoGradient.Fit(groups, Form, CountsGroupsAlike, levels);
    }

    private IEnumerable<InequalityRow> Rows<TMeasure>(WhoGradient<TMeasure> gradient, double scale, double[] levels)
        where TMeasure : struct, IMeasure<TMeasure> =>
        Rows("sii", gradient.SlopeIndex, scale, levels).Concat(Rows("rii", gradient.RelativeIndex, 1, levels));

    private IEnumerable<InequalityRow> Rows<TMeasure>(string measure, Result<TMeasure> index, double scale, double[] levels)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (!index.HasValue)
            return levels.Select(level => InequalityRow.Refused(measure, Name, level, MissingReason.Of(index.Missing, Reason.UnstableRatio)));
        var estimate = index.Estimate;
        return levels.Select(level =>
        {
            var (lower, upper) = estimate.Intervals.Where(interval => interval.Level == level).Select(interval => (interval.Lower, interval.Upper)).DefaultIfEmpty((double.NaN, double.NaN)).First();
            return new InequalityRow(measure, Name, level, scale * estimate.Value.Value, scale * (estimate.StandardError ?? double.NaN), scale * lower, scale * upper, Reason.None);
        });
    }
}
