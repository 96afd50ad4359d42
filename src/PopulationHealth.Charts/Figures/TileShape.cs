namespace PopulationHealth;

/// <summary>The shape of the tiles of a map.</summary>
public enum TileShape
{
    /// <summary>Hexagons; every second row stands half a tile to the right.</summary>
    Hexagon,

    /// <summary>Squares.</summary>
    Square,
}
