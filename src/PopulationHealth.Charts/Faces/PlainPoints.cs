namespace PopulationHealth;

/// <summary>
/// Points that show nothing to a pointer and have no interval: neighbours that look alike are one path, so that twenty thousand of them stay small.
/// </summary>
internal static class PlainPoints
{
    /// <summary>The marks in their order, plain neighbours that look alike together, all others alone.</summary>
    public static IEnumerable<IReadOnlyList<Mark>> Grouped(IEnumerable<Mark> marks)
    {
        var group = new List<Mark>();
        foreach (var mark in marks)
        {
            if (group.Count > 0 && !(IsPlain(mark) && IsPlain(group[0]) && Look(mark) == Look(group[0])))
            {
                yield return group;
                group = [];
            }
            group.Add(mark);
        }
        if (group.Count > 0)
            yield return group;
    }

    /// <summary>The path: discs as the round ends of lines without length, other shapes as their outlines.</summary>
    public static string Svg(PointMark first, IReadOnlyList<Mark> group, Drawing drawing, Theme theme)
    {
        var points = group.Cast<PointMark>().Select(point => (X: drawing.PixelX(point.X), Y: drawing.PixelY(point.Y)));
        return first.Shape == MarkShape.Circle
            ? $"<path d=\"{string.Concat(points.Select(at => $"M{Markup.Number(at.X)} {Markup.Number(at.Y)}h.01"))}\" stroke=\"{theme[first.Tone]}\" stroke-width=\"{Markup.Number(first.Size)}\" stroke-linecap=\"round\"/>"
            : $"<path d=\"{string.Concat(points.Select(at => PointPath.Of(first.Shape, at.X, at.Y, first.Size / 2)))}\" fill=\"{theme[first.Tone]}\"/>";
    }

    private static bool IsPlain(Mark mark) => mark is PointMark { Hover.Length: 0, Whisker: null };

    private static (Tone, MarkShape, double) Look(Mark mark) => mark is PointMark point ? (point.Tone, point.Shape, point.Size) : default;
}
