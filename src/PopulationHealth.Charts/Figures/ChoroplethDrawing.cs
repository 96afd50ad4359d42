namespace PopulationHealth;

/// <summary>Draws a map of shapes.</summary>
internal static class ChoroplethDrawing
{
    private const double FinestGrid = 0.1;
    private const double NameRoom = 150;
    private const double NameLine = 17;

    public static Drawing Of(
        ValueList<MapArea> areas, IReadOnlyDictionary<string, ValueList<PolygonPart>> shapes, MapClasses classes, string? emphasis, double? simplifyTo)
    {
        var key = MapKey.HeightOf(classes) + 6;
        var projection = new MapProjection([.. areas.SelectMany(area => shapes[area.Code]).SelectMany(part => part.Outline)], key, simplifyTo ?? FinestGrid);

        // The area with the strong border comes last, so that its neighbours do not cover it.
        var drawn = areas.OrderBy(area => area.Value.Label == emphasis).Select(area => (area.Value, Mark: Shape(area.Value, Seen(projection, shapes[area.Code]), classes, emphasis))).ToArray();
        var frame = Drawing.Free(projection.Bottom, []);
        var ours = drawn.Where(one => one.Value.Label == emphasis).SelectMany(one => Name(one.Value.Label, one.Mark, frame)).ToArray();
        var taken = ours.Select(mark => TextBox.Of(frame, mark)).ToArray();
        return frame with
        {
            Marks = ValueList.From<Mark>([
                .. drawn.Select(one => one.Mark), .. drawn.SelectMany(one => Number(classes.Of(one.Value), one.Mark, classes, frame, taken)), .. ours, .. MapKey.Of(classes, 0),
            ]),
        };
    }

    private static PolygonMark Shape(LabelledValue value, ValueList<PolygonPart> parts, MapClasses classes, string? emphasis)
    {
        var number = classes.Of(value);
        return new PolygonMark(parts)
        {
            Tone = classes.ToneOf(number),
            Pattern = number == 0 ? Pattern.Rising : Pattern.Solid,
            Edge = value.Label == emphasis ? Tone.Ink : classes.EdgeOf(number),
            EdgeWidth = value.Label == emphasis ? 3.5 : 0.8,
            Series = value.Label,
            Hover = value.Hover() + (number == 0 ? "" : $" (class {Markup.Number(number)} of {Markup.Number(classes.Count)})"),
        };
    }

    // An area smaller than the grid still gets a dot's worth of room.
    private static ValueList<PolygonPart> Seen(MapProjection projection, ValueList<PolygonPart> shape)
    {
        if (projection.Draw(shape) is { } parts)
            return parts;
        var (x, y) = projection.At(shape[0].Outline[0]);
        return [new PolygonPart([new PlotPoint(x - 1, y - 1), new PlotPoint(x + 1, y - 1), new PlotPoint(x + 1, y + 1), new PlotPoint(x - 1, y + 1)])];
    }

    private static IEnumerable<TextMark> Number(int number, PolygonMark shape, MapClasses classes, Drawing frame, TextBox[] taken)
    {
        if (number == 0 || LabelPlace.In(shape, 14, 16) is not { } place)
            yield break;
        var mark = new TextMark(place.X, place.Y, Markup.Number(number)) { Anchor = TextAnchor.Middle, Size = TextSize.Small, Tone = classes.TextOn(number) };
        if (!taken.Any(TextBox.Of(frame, mark).Overlaps))
            yield return mark;
    }

    // Over the area, moved as far as it must to stay on the canvas.
    private static IEnumerable<TextMark> Name(string name, PolygonMark shape, Drawing frame)
    {
        var corners = shape.Parts.MaxBy(part => Math.Abs(PolygonRings.Area(part.Outline)))!.Outline;
        var (x, y) = ((corners.Min(place => place.X) + corners.Max(place => place.X)) / 2, (corners.Min(place => place.Y) + corners.Max(place => place.Y)) / 2);
        var lines = TextWrap.Lines(name, NameRoom, TextSize.Small, bold: true);
        var (half, high) = ((lines.Max(line => TextWidth.Of(line, TextSize.Small, bold: true)) / 2) + 2, lines.Count * NameLine / 2);
        var model = new TextMark(Math.Clamp(x, half, Drawing.StandardWidth - half), Math.Clamp(y, Math.Min(high, frame.Height / 2), Math.Max(frame.Height - high, frame.Height / 2)), "")
        {
            Anchor = TextAnchor.Middle, Size = TextSize.Small, Bold = true, Patch = true,
        };
        return Texts.Block(model, lines, NameLine);
    }
}
