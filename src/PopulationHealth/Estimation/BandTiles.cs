namespace PopulationHealth;

/// <summary>
/// The order in which a batch reads numbers by area and age band: tiles of eight areas; in a tile the bands follow each other, and
/// in a band its eight areas, <c>[tile][band][8]</c>. A vector then takes eight areas at once, and memory is read from front to back. The last tile is filled
/// up; what stands in the places without an area does not matter.
/// </summary>
/// <remarks>At a million areas this is what makes the difference: reading one array an age costs up to six times as long.</remarks>
public static class BandTiles
{
    /// <summary>How many areas stand side by side.</summary>
    public const int Size = Lanes.Count;

    /// <summary>How long an array must be.</summary>
    /// <param name="areas">How many areas, 0 or more.</param>
    /// <param name="bands">How many bands each, 1 or more.</param>
    public static int Length(int areas, int bands)
    {
        Require.AtLeast(0, areas);
        Require.AtLeast(1, bands);
        return checked((areas + Size - 1) / Size * Size * bands);
    }

    /// <summary>Where the number of an area and a band stands.</summary>
    /// <param name="area">The area, counted from 0.</param>
    /// <param name="band">The band, counted from 0.</param>
    /// <param name="bands">How many bands each area has.</param>
    public static int Index(int area, int band, int bands) => (((area / Size * bands) + band) * Size) + (area % Size);

    /// <summary>Puts numbers that stand area by area (all bands of the first, then of the second) in order.</summary>
    /// <param name="source">The numbers, <paramref name="bands"/> for each area.</param>
    /// <param name="bands">How many bands each area has.</param>
    /// <param name="tiles">Where to write; as long as <see cref="Length"/> says.</param>
    /// <exception cref="ArgumentException">A length does not fit.</exception>
    public static void FromAreaRows(ReadOnlySpan<double> source, int bands, Span<double> tiles)
    {
        Require.AtLeast(1, bands);
        if (source.Length % bands != 0)
            throw new ArgumentException($"source has length {source.Length}; it must be a multiple of the {bands} bands.", nameof(source));
        var areas = source.Length / bands;
        Shapes.RequireTiles(areas, bands, tiles.Length);
        for (var area = 0; area < areas; area++)
            for (var band = 0; band < bands; band++)
                tiles[Index(area, band, bands)] = source[(area * bands) + band];
    }
}
