using System.Globalization;
using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>
/// The test that the words of a claim ask for, in a few words: <c>rounds</c>, <c>zero</c>, <c>above X</c>, <c>below X</c>, <c>between X Y</c>,
/// <c>count N</c> or <c>judgement</c>, where X, Y and N are plain numbers and X and Y may have a minus.
/// </summary>
public sealed partial record ClaimRule
{
    private const string Allowed = "rounds, zero, above X, below X, between X Y, count N or judgement, with plain numbers such as 50 or -2.5";

    // As many as a decimal can have.
    private const int MostDecimals = 28;

    private ClaimRule(ClaimRuleKind kind, decimal low = 0, decimal high = 0) => (Kind, Low, High) = (kind, low, high);

    /// <summary>What is asked.</summary>
    public ClaimRuleKind Kind { get; }

    /// <summary>The limit, the lower one of two, or the count; 0 where there is none.</summary>
    public decimal Low { get; }

    /// <summary>The upper of two limits, in the unit of the claim; 0 where there is none.</summary>
    public decimal High { get; }

    /// <summary>What the recomputed value must do, in words: "is above 50".</summary>
    public string InWords => Kind switch
    {
        ClaimRuleKind.Rounds => "rounds to the published value",
        ClaimRuleKind.Zero => "is exactly 0",
        ClaimRuleKind.Above => $"is above {InText(Low)}",
        ClaimRuleKind.Below => $"is below {InText(Low)}",
        ClaimRuleKind.Between => $"lies between {InText(Low)} and {InText(High)}",
        ClaimRuleKind.Count => $"is a count or rank of {InText(Low)}",
        _ => "is left to judgement",
    };

    /// <summary>Reads a rule.</summary>
    /// <param name="text">The rule, such as <c>above 50</c>.</param>
    /// <exception cref="ArgumentException">It is none; the message lists the rules.</exception>
    public static ClaimRule Parse(string text) =>
        TryParse(text, out var rule, out var problem) ? rule! : throw new ArgumentException($"'{text}' is no rule of a claim: {problem}", nameof(text));

    /// <summary>Reads a rule.</summary>
    /// <param name="text">The rule, such as <c>above 50</c>.</param>
    /// <param name="rule">The rule; null where it is none.</param>
    /// <param name="problem">What is allowed; empty for a rule.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string text, out ClaimRule? rule, out string problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        rule = text.Split(' ') switch
        {
            ["rounds"] => new(ClaimRuleKind.Rounds),
            ["zero"] => new(ClaimRuleKind.Zero),
            ["judgement"] => new(ClaimRuleKind.Judgement),
            ["above", var limit] when Number(limit) is { } low => new(ClaimRuleKind.Above, low),
            ["below", var limit] when Number(limit) is { } low => new(ClaimRuleKind.Below, low),
            ["between", var from, var to] when Number(from) is { } low && Number(to) is { } high && low <= high => new(ClaimRuleKind.Between, low, high),
            ["count", var number] when Number(number) is { } count && count >= 0 && decimal.IsInteger(count) => new(ClaimRuleKind.Count, count),
            _ => null,
        };
        problem = rule is not null ? "" : text.Split(' ')[0] switch
        {
            "between" => "write between X Y with the lower limit first, such as between 45 50.",
            "count" => "write count N with a whole number, such as count 3.",
            _ => $"allowed are {Allowed}.",
        };
        return rule is not null;
    }

    /// <summary>The rule as it is written: "above 50".</summary>
    public override string ToString() => Kind switch
    {
        ClaimRuleKind.Between => $"between {Text(Low)} {Text(High)}",
        ClaimRuleKind.Rounds or ClaimRuleKind.Zero or ClaimRuleKind.Judgement => Word,
        _ => $"{Word} {Text(Low)}",
    };

    /// <summary>Whether a value does what the words ask; null where they leave it open.</summary>
    internal bool? Holds(Fraction value, decimal? published, int? decimals) => Kind switch
    {
        ClaimRuleKind.Rounds => value.Round(decimals!.Value) == Fraction.Of(published!.Value),
        ClaimRuleKind.Zero => value.IsZero,
        ClaimRuleKind.Above => value > Fraction.Of(Low),
        ClaimRuleKind.Below => value < Fraction.Of(Low),
        ClaimRuleKind.Between => value >= Fraction.Of(Low) && value <= Fraction.Of(High),
        ClaimRuleKind.Count => value == Fraction.Of(Low),
        _ => null,
    };

    internal static string InText(decimal number) => Fraction.Of(number).InWords(MostDecimals);

    private string Word => Kind switch
    {
        ClaimRuleKind.Rounds => "rounds",
        ClaimRuleKind.Zero => "zero",
        ClaimRuleKind.Above => "above",
        ClaimRuleKind.Below => "below",
        ClaimRuleKind.Count => "count",
        _ => "judgement",
    };

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static decimal? Number(string text) =>
        Plain().IsMatch(text) && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();
}
