namespace PopulationHealth;

/// <summary>
/// The rule by which a value is held against a benchmark, with its name: a verdict means nothing without it. In all rules a benchmark that is equal to a limit
/// is similar.
/// </summary>
public sealed record ComparisonRule
{
    private const double UsualLevel = 0.95;
    internal const double OuterLevel = 0.998;

    private ComparisonRule(ComparisonKind kind, string name, double level = UsualLevel) => (Kind, Name, Level) = (kind, name, level);

    /// <summary>The 95% interval of the value against the value of the benchmark, whose own interval is left out of account: the usual rule of Fingertips.</summary>
    public static ComparisonRule IntervalAgainstValue { get; } = IntervalAgainstValueAt(UsualLevel);

    /// <summary>
    /// Whether the two 95% intervals overlap. It is stricter than a test at 5%: two intervals may overlap although the difference is significant.
    /// </summary>
    public static ComparisonRule OverlappingIntervals { get; } = OverlappingIntervalsAt(UsualLevel);

    /// <summary>The intervals at 95% and 99.8% against the value of the benchmark: beyond both is best, worst, highest or lowest.</summary>
    public static ComparisonRule TwoLevels { get; } = new(ComparisonKind.TwoLevels, "intervals at 95% and 99.8% against value");

    internal static ComparisonRule InterpolatedQuintiles { get; } = new(ComparisonKind.Quintiles, "quintiles by interpolated percentiles");

    internal static ComparisonRule NtileQuintiles { get; } = new(ComparisonKind.Quintiles, "quintiles by order (NTILE)");

    internal static ComparisonRule Goal { get; } = new(ComparisonKind.Goal, "goal");

    /// <summary>What the rule is called, such as "95% interval against value".</summary>
    public string Name { get; }

    /// <summary>The confidence level of its intervals; of two, the lower one.</summary>
    public double Level { get; }

    internal ComparisonKind Kind { get; }

    /// <summary>The interval of the value, at any level, against the value of the benchmark.</summary>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    public static ComparisonRule IntervalAgainstValueAt(double level) =>
        new(ComparisonKind.IntervalAgainstValue, $"{Percent(Levels.Check(level))} interval against value", level);

    /// <summary>Whether the two intervals at any level overlap.</summary>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    public static ComparisonRule OverlappingIntervalsAt(double level) =>
        new(ComparisonKind.OverlappingIntervals, $"overlapping {Percent(Levels.Check(level))} intervals", level);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>A verdict by this rule in words, to follow "is".</summary>
    internal string InWords(Verdict verdict) => (Kind, verdict) switch
    {
        (_, Verdict.NotCompared) => "not compared",
        (ComparisonKind.Goal, _) => $"measured against a goal that is {verdict.Label}",
        (ComparisonKind.Quintiles, _) => $"in the {Fifth(verdict)} of the areas compared",
        (_, Verdict.Similar) => $"not statistically different at the {Percent(Level)} level",
        (_, Verdict.Best) => $"statistically better at the {Percent(OuterLevel)} level",
        (_, Verdict.Worst) => $"statistically worse at the {Percent(OuterLevel)} level",
        (_, Verdict.Highest) => $"statistically higher at the {Percent(OuterLevel)} level",
        (_, Verdict.Lowest) => $"statistically lower at the {Percent(OuterLevel)} level",
        _ => $"statistically {verdict.Label} at the {Percent(Level)} level",
    };

    private static string Fifth(Verdict verdict) => verdict switch
    {
        Verdict.Better => "second best fifth",
        Verdict.Worse => "second worst fifth",
        Verdict.Higher => "second highest fifth",
        Verdict.Lower => "second lowest fifth",
        _ => $"{verdict.Label} fifth",
    };

    private static string Percent(double level) => $"{Numbers.Grouped(level * 100, null)}%";
}
