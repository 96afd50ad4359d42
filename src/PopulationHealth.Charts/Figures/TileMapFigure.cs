namespace PopulationHealth;

/// <summary>
/// A map of tiles, all alike in size, at rows and columns that you give: it needs no boundaries, and gives a small ward with many people the room of a large one with few.
/// Each tile has its area's short name and the number of its class; tiles without a value are hatched.
/// </summary>
public sealed record TileMapFigure : MapDesign
{
    /// <summary>The tiles, each at its own place.</summary>
    public required ValueList<MapTile> Tiles { get; init; }

    /// <summary>The shape of the tiles.</summary>
    public TileShape Shape { get; init; }

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Require(Tiles.Count > 0, "There is no tile to draw; give at least one.", nameof(Tiles));
        var clash = Tiles.GroupBy(tile => (tile.Row, tile.Column)).Where(place => place.Count() > 1)
            .Select(place => $"row {Markup.Number(place.Key.Row)}, column {Markup.Number(place.Key.Column)}: {string.Join(" and ", place.Select(tile => tile.Value.Label))}").ToArray();
        SeriesCheck.Require(clash.Length == 0, $"Some tiles have the same place; give each its own: {Listing.Some(clash)}.", nameof(Tiles));
        return Build([.. Tiles.Select(tile => tile.Value)], nameof(Tiles), classes => TileDrawing.Of(Tiles, Shape, classes, Emphasis));
    }
}
