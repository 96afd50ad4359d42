namespace PopulationHealth.Check;

/// <summary>Breakdowns that sound like ranks of deprivation and do not say of which index, so that no gradient can be made of them.</summary>
internal static class RankDoubts
{
    public static IEnumerable<string> In(ObservationSet figures) => figures
        .Select(figure => figure.Breakdown?.Dimension).OfType<Dimension>().Distinct()
        .Where(dimension => !dimension.IsDeprivation && Has(dimension, "decile", "quintile") && Has(dimension, "IMD", "depriv"))
        .Select(dimension => $"  {dimension}: not taken for a ranking, as it does not say which index ranks the areas. Write the index and its year, such as IMD 2019 decile.");

    private static bool Has(Dimension dimension, params string[] words) => words.Any(word => dimension.Name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
