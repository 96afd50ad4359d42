namespace PopulationHealth;

/// <summary>Every measure of inequality of an indicator over groups, each with what it answers and the sentence that says it.</summary>
/// <typeparam name="TMeasure">What the indicator measures.</typeparam>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class InequalityProfile<TMeasure> : IPresented
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal InequalityProfile(
        Indicator<TMeasure> indicator, ValueList<GradientGroup<TMeasure>> groups, InequalitySetting setting, ValueList<InequalityFinding<TMeasure>> findings) =>
        (Indicator, Groups, Setting, Findings) = (indicator, groups, setting, findings);

    /// <summary>The indicator.</summary>
    public Indicator<TMeasure> Indicator { get; }

    /// <summary>The groups.</summary>
    public ValueList<GradientGroup<TMeasure>> Groups { get; }

    /// <summary>What was known about them, with the polarity that was used.</summary>
    public InequalitySetting Setting { get; }

    /// <summary>Every measure, in the order of <see cref="InequalityMeasure"/>, with those that do not apply.</summary>
    public ValueList<InequalityFinding<TMeasure>> Findings { get; }

    /// <summary>The measures that apply.</summary>
    public ValueList<InequalityFinding<TMeasure>> Applicable => ValueList.From(Findings.Where(finding => finding.Result.HasValue));

    /// <summary>The gradient over the groups, oriented so that a slope above zero is to the harm of the disadvantaged; null where the groups have no order.</summary>
    public SocialGradient<TMeasure>? Gradient =>
        Setting.Ordered ? SocialGradient.Fit(Groups, new GradientOptions { MostMinusLeast = Setting.Polarity == Polarity.LowerIsBetter }) : null;

    /// <summary>One measure.</summary>
    /// <param name="measure">Which measure.</param>
    public InequalityFinding<TMeasure> this[InequalityMeasure measure] => Findings[(int)measure];

    /// <summary>What to know about all these numbers before anybody quotes one.</summary>
    public Statement Caution =>
        $"All measures of spread come out too large where the groups' values are uncertain, and the gap between the extremes of many groups most of all, so that its interval is too narrow.";

    /// <summary>Every measure as a table: its value with the interval or why there is none, and what it answers.</summary>
    /// <param name="caption">What the table shows; null for the name of the indicator.</param>
    public RecordTable ToTable(string? caption = null) => RecordTable.Of(
        caption ?? $"Inequality between {Numbers.Grouped(Groups.Count, 0)} groups: {Indicator.Name}",
        Findings.Select(finding => new { Measure = finding.Measure.Name, Value = finding.Result.ToText("CI"), Question = finding.Answers }),
        Findings.SelectMany(finding => finding.Result.Sources));

    /// <summary>The measures that apply, one a line.</summary>
    public override string ToString() =>
        string.Join('\n', Applicable.Select(finding => $"{finding.Measure.Name}: {finding.Result.ToText("CI")}").Prepend($"{Indicator.Name}:"));

    RecordTable? IPresented.Table => ToTable();

    IReadOnlyList<Statement> IPresented.Sentences => [Caution];

    /// <summary>How the measures moved since an earlier profile of the same indicator: absolute and relative inequality side by side.</summary>
    /// <param name="earlier">The earlier profile, over the same kind of groups and in the same unit.</param>
    /// <exception cref="ArgumentException">The earlier profile is of another indicator, or has another number of groups, order or reference.</exception>
    public ValueList<InequalityMovement<TMeasure>> MovementsFrom(InequalityProfile<TMeasure> earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if (!earlier.Indicator.Equals(Indicator))
            throw new ArgumentException($"The earlier profile is of '{earlier.Indicator}', this one of '{Indicator}'; they must be of one indicator.", nameof(earlier));
        if (earlier.Groups.Count != Groups.Count || (earlier.Setting.Ordered, earlier.Setting.Reference, earlier.Setting.Polarity) != (Setting.Ordered, Setting.Reference, Setting.Polarity))
            throw new ArgumentException("The earlier profile has other groups, another order, reference or polarity; the two cannot be compared.", nameof(earlier));
        return ValueList.From(MovementPairs.All
            .Where(pair => earlier[pair.Absolute].Result.HasValue && earlier[pair.Relative].Result.HasValue && this[pair.Absolute].Result.HasValue && this[pair.Relative].Result.HasValue)
            .Select(pair => new InequalityMovement<TMeasure>(
                earlier[pair.Absolute].Result.Estimate, this[pair.Absolute].Result.Estimate, earlier[pair.Relative].Result.Estimate, this[pair.Relative].Result.Estimate)));
    }
}
