namespace PopulationHealth;

/// <summary>
/// What a comparison says: the verdict with the rule that it was made by, or the reason why nothing was compared. A result, not an error.
/// </summary>
/// <param name="Verdict">How the value stands.</param>
/// <param name="Reason">Why nothing was compared; <see cref="Reason.None"/> where it was.</param>
/// <param name="Rule">The rule.</param>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record BenchmarkComparison(Verdict Verdict, Reason Reason, ComparisonRule Rule) : IStated
{
    /// <summary>The sources of the value and of the benchmark.</summary>
    public ValueList<Source> Sources { get; init; }

    /// <summary>Why there is no verdict; null where there is one.</summary>
    public Missing? Missing => Reason == Reason.None ? null : Missing.NotComparable.Because(Reason.InWords);

    /// <summary>The verdict in words, to follow "is": "not statistically different at the 95% level"; or "not compared: nothing to compare with".</summary>
    public string InWords => Rule.InWords(Verdict) + (Reason == Reason.None ? "" : $": {Reason.InWords}");

    /// <inheritdoc />
    public string ToText(string? format) => string.IsNullOrEmpty(format)
        ? InWords
        : throw new FormatException($"'{format}' is no format of a comparison; it has none.");

    /// <summary>The verdict in words.</summary>
    public override string ToString() => InWords;

    internal static BenchmarkComparison Of(int side, Reason reason, Polarity polarity, ComparisonRule rule) =>
        new(reason == Reason.None ? Verdict.Of(side, polarity) : Verdict.NotCompared, reason, rule);

    internal static BenchmarkComparison Refused(Reason reason, ComparisonRule rule) => new(Verdict.NotCompared, reason, rule);
}
