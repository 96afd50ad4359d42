namespace PopulationHealth.Tests;

/// <summary>Numbers by area and band in the order of a batch.</summary>
internal static class InTiles
{
    /// <summary>The tiles of areas that each have their numbers by band.</summary>
    public static double[] Of(IEnumerable<IReadOnlyList<double>> areas)
    {
        var all = areas.ToList();
        var tiles = new double[BandTiles.Length(all.Count, all[0].Count)];
        BandTiles.FromAreaRows([.. all.SelectMany(area => area)], all[0].Count, tiles);
        return tiles;
    }
}
