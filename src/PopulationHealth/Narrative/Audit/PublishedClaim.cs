using System.Globalization;

namespace PopulationHealth;

/// <summary>Something that a document says and that can be recomputed from figures: which figures, by what formula, and what its words ask of the result.</summary>
public sealed record PublishedClaim
{
    /// <summary>The most decimals that a published value can have.</summary>
    public const int MostDecimals = 15;

    /// <summary>A claim.</summary>
    /// <param name="id">Its id, unique in its file.</param>
    /// <param name="operands">The ids of the figures, in the order of the formula's letters.</param>
    /// <param name="formula">The arithmetic, for as many operands.</param>
    /// <param name="published">The published words, shortened where they are long.</param>
    /// <param name="rule">What the words ask of the result.</param>
    /// <param name="publishedValue">The published number, in the unit as printed: 68 for 68%; null where the words have none. The rule <c>rounds</c> needs it.</param>
    /// <param name="publishedDecimals">How many decimals it is published with, 0 to 15. The rule <c>rounds</c> needs it.</param>
    /// <exception cref="ArgumentException">A part is empty, or does not go with the others; the message says what to do.</exception>
    public PublishedClaim(
        string id, ValueList<string> operands, ClaimFormula formula, string published, ClaimRule rule, decimal? publishedValue = null, int? publishedDecimals = null)
    {
        Id = Require.Text(id);
        Formula = formula ?? throw new ArgumentNullException(nameof(formula));
        Rule = rule ?? throw new ArgumentNullException(nameof(rule));
        Published = Require.Text(published);
        Operands = operands.Count == formula.Operands
            ? operands
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The claim '{id}' has {operands.Count} operands and a formula for {formula.Operands}; parse the formula with the number of operands."), nameof(operands));
        if (Misfit(rule, publishedValue, publishedDecimals) is { } problem)
            throw new ArgumentException($"The claim '{id}' does not fit its rule: {problem}", nameof(rule));
        (PublishedValue, PublishedDecimals) = (publishedValue, publishedDecimals);
    }

    /// <summary>Its id, unique in its file.</summary>
    public string Id { get; }

    /// <summary>The ids of the figures, in the order of the formula's letters.</summary>
    public ValueList<string> Operands { get; }

    /// <summary>The arithmetic.</summary>
    public ClaimFormula Formula { get; }

    /// <summary>The published words, shortened where they are long.</summary>
    public string Published { get; }

    /// <summary>The published number, in the unit as printed: 68 for 68%; null where the words have none.</summary>
    public decimal? PublishedValue { get; }

    /// <summary>How many decimals it is published with; null where there is no number.</summary>
    public int? PublishedDecimals { get; }

    /// <summary>What the words ask of the result.</summary>
    public ClaimRule Rule { get; }

    /// <summary>What the answer must do, in words: "rounds to 49", "is above 50".</summary>
    public string Asks => Rule.Kind == ClaimRuleKind.Rounds ? $"rounds to {Fraction.Of(PublishedValue!.Value).InWords(PublishedDecimals!.Value)}" : Rule.InWords;

    /// <summary>What sort of claim it is, such as "proportion"; empty where it is not said.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The document; empty where it is not said.</summary>
    public string Source { get; init; } = "";

    /// <summary>The place in the document; empty where it is not said.</summary>
    public string Section { get; init; } = "";

    /// <summary>Why a published value and a rule do not go together; null where they do.</summary>
    internal static string? Misfit(ClaimRule rule, decimal? value, int? decimals) => (rule.Kind, value, decimals) switch
    {
        (_, _, < 0 or > MostDecimals) => string.Create(CultureInfo.InvariantCulture, $"a value is published with 0 to {MostDecimals} decimals."),
        (ClaimRuleKind.Rounds, null, _) => "the rule rounds needs the published value.",
        (ClaimRuleKind.Rounds, _, null) => "the rule rounds needs the number of decimals of the published value.",
        (ClaimRuleKind.Rounds, { } number, { } places) when decimal.Round(number, places) != number => "the published value has more decimals than it is said to have.",
        _ => null,
    };
}
