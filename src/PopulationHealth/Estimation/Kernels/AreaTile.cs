namespace PopulationHealth;

/// <summary>One area as a tile: the batch of one that the typed forms hand to the kernels.</summary>
internal static class AreaTile
{
    public static BandCounts Of<T>(IReadOnlyList<T> groups, Func<T, double?> events, Func<T, double> population, Func<T, double?>? variance = null) => new(
        1, groups.Count, Tile(groups, events), Tile(groups, group => population(group)), variance is null ? [] : Tile(groups, variance));

    private static double[] Tile<T>(IReadOnlyList<T> groups, Func<T, double?> number)
    {
        var tile = new double[BandTiles.Length(1, groups.Count)];
        tile.AsSpan().Fill(double.NaN);
        for (var band = 0; band < groups.Count; band++)
            tile[BandTiles.Index(0, band, groups.Count)] = number(groups[band]) ?? double.NaN;
        return tile;
    }
}
