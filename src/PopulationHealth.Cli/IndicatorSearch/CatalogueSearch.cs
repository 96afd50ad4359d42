using System.Globalization;

namespace PopulationHealth.IndicatorSearch;

/// <summary>The catalogue's indicators by words; those whose name has them come first.</summary>
internal static class CatalogueSearch
{
    public static IReadOnlyList<Indicator> Find(IReadOnlyCollection<string> words) =>
    [
        .. Indicators.All.Where(indicator => words.All(word => IsCalled(indicator, word) || Describes(indicator, word) || IsNumbered(indicator, word)))
            .OrderByDescending(indicator => words.Count(word => IsCalled(indicator, word))),
    ];

    private static bool IsCalled(Indicator indicator, string word) => Has(indicator.Id, word) || Has(indicator.Name, word);

    private static bool Describes(Indicator indicator, string word) => Has(indicator.Definition, word) || Has(indicator.Numerator, word) || Has(indicator.Denominator, word);

    private static bool IsNumbered(Indicator indicator, string word) =>
        word == indicator.FingertipsId?.ToString(CultureInfo.InvariantCulture) || string.Equals(word, indicator.PhofCode, StringComparison.OrdinalIgnoreCase);

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
