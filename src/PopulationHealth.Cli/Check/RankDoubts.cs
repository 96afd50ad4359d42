using System.Globalization;

namespace PopulationHealth.Check;

/// <summary>Ranks of deprivation of which no gradient can be made: they do not name their index, or a group is missing or stands twice.</summary>
internal static class RankDoubts
{
    public static IEnumerable<string> In(ObservationSet figures) =>
    [
        .. figures.Select(figure => figure.Breakdown?.Dimension).OfType<Dimension>().Distinct().Where(dimension => dimension.IsUnnamedRanking)
            .Select(dimension => $"  {dimension}: not taken for a ranking, as it does not say which index ranks the areas. Write the index and its year, such as IMD 2019 decile."),
        .. figures.Where(figure => figure.Breakdown?.Rank is not null)
            .GroupBy(figure => (figure.Indicator, figure.Area, figure.Period, figure.Group, figure.Breakdown!.Dimension))
            .Select(series => Gaps(string.Join(", ", series.Key.Indicator.Id, series.Key.Area, series.Key.Period, series.Key.Dimension), series.Key.Dimension.Groups!.Value, [.. series.Select(figure => figure.Breakdown!.Rank!.Value)]))
            .OfType<string>(),
    ];

    // The first and the last group alone are often all that is published.
    private static string? Gaps(string series, int groups, List<int> ranks)
    {
        var (missing, twice) = (Enumerable.Range(1, groups).Except(ranks).ToList(), ranks.CountBy(rank => rank).Where(rank => rank.Value > 1).Select(rank => rank.Key).Order().ToList());
        if (twice.Count == 0 && (missing.Count == 0 || 2 * missing.Count >= groups))
            return null;
        var words = new[] { Numbered(missing, "missing"), Numbered(twice, "there more than once") }.Where(part => part.Length > 0);
        return $"  {series}: {string.Join("; ", words)}. A gradient needs each group once.";
    }

    private static string Numbered(List<int> groups, string what) =>
        groups.Count == 0 ? "" : $"{(groups.Count == 1 ? "group" : "groups")} {string.Join(", ", groups.Select(group => group.ToString(CultureInfo.InvariantCulture)))} {what}";
}
