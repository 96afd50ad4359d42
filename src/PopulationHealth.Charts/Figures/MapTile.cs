namespace PopulationHealth;

/// <summary>A tile of a <see cref="TileMapFigure"/>: one area, all alike in size, roughly where it lies.</summary>
/// <param name="Row">The row, counted from 0 at the top.</param>
/// <param name="Column">The column, counted from 0 at the left. In a map of hexagons every second row stands half a tile to the right.</param>
/// <param name="Value">Its value, labelled by the area's name; or the reason why there is none.</param>
public sealed record MapTile(int Row, int Column, LabelledValue Value)
{
    /// <summary>The row.</summary>
    public int Row { get; } = Within(Row, nameof(Row));

    /// <summary>The column.</summary>
    public int Column { get; } = Within(Column, nameof(Column));

    /// <summary>What is written on the tile, up to six letters; null for the first three letters of the name.</summary>
    public string? ShortName { get; init; }

    internal string Written => ShortName ?? Value.Label[..Math.Min(3, Value.Label.Length)];

    private static int Within(int value, string name) => value is >= 0 and < 60
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"The {name.ToUpperInvariant()} of a tile is {Markup.Number(value)}; it must be from 0 to 59.");
}
