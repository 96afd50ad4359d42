using System.Runtime.CompilerServices;

namespace PopulationHealth;

/// <summary>The checks on a call whose results stand in tiles, as its counts do.</summary>
internal static class Tiles
{
    public static void RequireWhole(int bands, int given, [CallerArgumentExpression(nameof(given))] string name = "")
    {
        if (given % (bands * BandTiles.Size) != 0)
            throw new ArgumentException(
                $"{name} has length {given}; with {bands} bands it must be a multiple of {bands * BandTiles.Size}, whole tiles of {BandTiles.Size} areas (see BandTiles).", name);
    }
}
