using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>The marks that stand in place of a number, by the Government Analysis Function's "Using symbols and shorthand".</summary>
internal static partial class Shorthand
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["[b]"] = "break in the time series",
        ["[c]"] = "confidential: held back so that nobody can be recognised",
        ["[e]"] = "estimated",
        ["[f]"] = "forecast",
        ["[low]"] = "rounds to 0 but is not 0",
        ["[p]"] = "provisional",
        ["[r]"] = "revised",
        ["[u]"] = "of low reliability",
        ["[w]"] = "none recorded in the survey",
        ["[x]"] = "not available",
        ["[z]"] = "not applicable",
    };

    /// <summary>The marks that may be used.</summary>
    public static IEnumerable<string> Marks => Known.Keys;

    /// <summary>Whether a text is nothing but one mark or several, known or not.</summary>
    public static bool IsMark(string text) => Alone().IsMatch(text);

    /// <summary>The marks of a text that is nothing else.</summary>
    public static IEnumerable<string> In(string text) => IsMark(text) ? One().Matches(text).Select(match => match.Value) : [];

    /// <summary>What a mark means; null for an unknown one.</summary>
    public static string? Meaning(string mark) => Known.GetValueOrDefault(mark);

    /// <summary>Whether a reason's mark says all that a reader may know.</summary>
    public static bool Tells(Missing missing) =>
        missing.Is(Missing.Suppressed) || (missing.Is(Missing.NotApplicable) && missing.Detail.Length == 0);

    [GeneratedRegex(@"^(?:\[[a-z]{1,4}\])+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\[[a-z]{1,4}\]", RegexOptions.CultureInvariant)]
    private static partial Regex One();
}
