using System.Globalization;

namespace PopulationHealth.IndicatorSearch;

/// <summary>The catalogue's indicators by words; those whose name has them come first.</summary>
internal static class CatalogueSearch
{
    /// <summary>Those that have all words; where none has, those that have the most, one at least.</summary>
    public static (IReadOnlyList<Indicator> Found, int Words) Find(IReadOnlyCollection<string> words)
    {
        var counts = Indicators.All.Select(indicator => (Indicator: indicator, Words: words.Count(word => IsCalled(indicator, word) || Describes(indicator, word) || IsNumbered(indicator, word)))).ToList();
        var most = counts.Max(count => count.Words);
        return most == 0 && words.Count > 0 ? ([], 0) : ([.. counts.Where(count => count.Words == most).Select(count => count.Indicator).OrderByDescending(indicator => words.Count(word => IsCalled(indicator, word)))], most);
    }

    /// <summary>The word of a name that may be meant by one that none has; null for none.</summary>
    public static string? Nearest(string word) => Indicators.All.SelectMany(indicator => indicator.Id.Split('-')).Distinct()
        .Select(known => (Known: known, Changes: EditDistance.Between(word.ToLowerInvariant(), known))).Where(near => 4 * near.Changes <= near.Known.Length)
        .OrderBy(near => near.Changes).ThenBy(near => near.Known, StringComparer.Ordinal).Select(near => near.Known).FirstOrDefault();

    private static bool IsCalled(Indicator indicator, string word) => Has(indicator.Id, word) || Has(indicator.Name, word);

    private static bool Describes(Indicator indicator, string word) => Has(indicator.Definition, word) || Has(indicator.Numerator, word) || Has(indicator.Denominator, word);

    private static bool IsNumbered(Indicator indicator, string word) =>
        word == indicator.FingertipsId?.ToString(CultureInfo.InvariantCulture) || string.Equals(word, indicator.PhofCode, StringComparison.OrdinalIgnoreCase);

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
