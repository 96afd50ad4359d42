namespace PopulationHealth;

/// <summary>Draws a map of tiles.</summary>
internal static class TileDrawing
{
    private const double Widest = 72;
    private const double Gap = 2;
    private static readonly double Slope = Math.Sqrt(3) / 2;

    public static Drawing Of(ValueList<MapTile> tiles, TileShape shape, MapClasses classes, string? emphasis)
    {
        var isHexagon = shape == TileShape.Hexagon;
        var (firstRow, firstColumn) = (tiles.Min(tile => tile.Row), tiles.Min(tile => tile.Column));
        var columns = tiles.Max(tile => tile.Column) - firstColumn + 1 + (isHexagon && tiles.Any(tile => tile.Row % 2 == 1) ? 0.5 : 0);
        var width = Math.Min(Widest, (Drawing.StandardWidth - 8) / columns);
        var (pitch, radius) = isHexagon ? (width * Slope, width / (2 * Slope)) : (width, width / 2);
        var (left, top) = (((Drawing.StandardWidth - (columns * width)) / 2) + (width / 2), MapKey.HeightOf(classes) + 10 + radius);
        PlotPoint Middle(MapTile tile) => new(
            left + ((tile.Column - firstColumn + (isHexagon && tile.Row % 2 == 1 ? 0.5 : 0)) * width), top + ((tile.Row - firstRow) * pitch));
        var bottom = tiles.Max(tile => Middle(tile).Y) + radius + 6;
        return Drawing.Free(bottom, ValueList.From<Mark>([
            .. tiles.OrderBy(tile => tile.Value.Label == emphasis).Select(tile => Tile(tile, Middle(tile), isHexagon, width, classes, emphasis)),
            .. tiles.SelectMany(tile => Texts(tile, Middle(tile), width, classes, emphasis)),
            .. MapKey.Of(classes, 0),
        ]));
    }

    private static PolygonMark Tile(MapTile tile, PlotPoint middle, bool isHexagon, double width, MapClasses classes, string? emphasis)
    {
        var number = classes.Of(tile.Value);
        var half = (width / 2) - Gap;
        var outline = isHexagon
            ? PolygonMark.Of([.. Enumerable.Range(0, 6).Select(corner => ArcPath.Polar(middle, half / Slope, 30 + (60 * corner)))])
            : PolygonMark.Box(middle.X - half, middle.Y - half, middle.X + half, middle.Y + half);
        return outline with
        {
            Tone = classes.ToneOf(number),
            Pattern = number == 0 ? Pattern.Rising : Pattern.Solid,
            Edge = tile.Value.Label == emphasis ? Tone.Ink : classes.EdgeOf(number),
            EdgeWidth = tile.Value.Label == emphasis ? 3.5 : 0.8,
            Series = tile.Value.Label,
            Hover = tile.Value.Hover() + (number == 0 ? "" : $" (class {Markup.Number(number)} of {Markup.Number(classes.Count)})"),
        };
    }

    // The short name with its number below; on small tiles the number only. Shortened where it is too wide.
    private static IEnumerable<Mark> Texts(MapTile tile, PlotPoint middle, double width, MapClasses classes, string? emphasis)
    {
        var number = classes.Of(tile.Value);
        var (isBold, room) = (tile.Value.Label == emphasis, width - (2 * Gap) - 6);
        var name = tile.Written;
        while (name.Length > 1 && TextWidth.Of(name, TextSize.Small, isBold) > room)
            name = name[..^1];
        var sign = number == 0 ? tile.Value.Missing!.Shorthand : Markup.Number(number);
        var model = new TextMark(middle.X, middle.Y, "")
        {
            Anchor = TextAnchor.Middle, Size = TextSize.Small, Bold = isBold, Tone = number == 0 ? Tone.Ink : classes.TextOn(number), Patch = number == 0,
        };
        string[] lines = width >= 42 ? [name, sign] : TextWidth.Of(sign, TextSize.Small, isBold) <= room ? [sign] : [];
        return PopulationHealth.Texts.Block(model, lines, 17);
    }
}
