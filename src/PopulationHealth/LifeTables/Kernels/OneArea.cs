using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>One area as a tile, so that it is computed as a batch is: its numbers stand in all eight places.</summary>
internal static class OneArea
{
    public static MortalityTile Tile(LifeTable table) => Tile(table.Counts);

    public static MortalityTile Tile(IReadOnlyList<Mortality> rows) =>
        MortalityTile.At(0, rows.Count, Tile(rows, row => row.Deaths), Tile(rows, row => row.Population));

    /// <summary>The numbers of one area as a tile.</summary>
    public static double[] Tile<TRow>(IReadOnlyList<TRow> rows, Func<TRow, double> numberOf)
    {
        var tile = new double[BandTiles.Length(1, rows.Count)];
        for (var band = 0; band < rows.Count; band++)
            Vector512.Create(numberOf(rows[band])).CopyTo(tile, band * Lanes.Count);
        return tile;
    }
}
