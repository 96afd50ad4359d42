namespace PopulationHealth;

/// <summary>Whether to trust a gradient: four looks at it, each with a plain sentence. Made by <c>gradient.Diagnose()</c>.</summary>
/// <typeparam name="TMeasure">What is measured.</typeparam>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record GradientDiagnostics<TMeasure> : IPresented
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>Whether the groups lie on a straight line; null where a sampling error is not known or zero.</summary>
    public required LackOfFit? LackOfFit { get; init; }

    /// <summary>What each group does to the slope, in the order of the groups.</summary>
    public required ValueList<GroupInfluence<TMeasure>> Influences { get; init; }

    /// <summary>The groups with fewer than ten events (or fewer than ten without), or an error as large as theirs. One of which neither is known is not among them; <see cref="Smallness"/> names it.</summary>
    public required ValueList<string> SmallGroups { get; init; }

    /// <summary>Whether the intervals of the most and the least disadvantaged group overlap; null where no error is known.</summary>
    public required bool? EndsOverlap { get; init; }

    /// <summary>Straightness in a sentence.</summary>
    public required Statement Straightness { get; init; }

    /// <summary>The most influential group in a sentence.</summary>
    public required Statement Influence { get; init; }

    /// <summary>Small groups in a sentence.</summary>
    public required Statement Smallness { get; init; }

    /// <summary>The overlap of the first and last group in a sentence.</summary>
    public required Statement Overlap { get; init; }

    /// <summary>All four sentences as a paragraph.</summary>
    public Statement InWords => Statement.Join(Straightness, Influence, Smallness, Overlap);

    /// <summary>The four sentences.</summary>
    public override string ToString() => InWords.ToString();

    IReadOnlyList<Statement> IPresented.Sentences => [Straightness, Influence, Smallness, Overlap];
}
