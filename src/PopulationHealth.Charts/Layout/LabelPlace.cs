namespace PopulationHealth;

/// <summary>Where in an outline a short label fits: a box of its size that lies inside, as near to the middle as can be found on a coarse grid.</summary>
internal static class LabelPlace
{
    private const int Steps = 12;

    /// <summary>The middle of the box; null where none fits.</summary>
    public static PlotPoint? In(PolygonMark shape, double width, double height)
    {
        var part = shape.Parts.MaxBy(part => Math.Abs(PolygonRings.Area(part.Outline)))!;
        PlotPoint[][] rings = [[.. part.Outline], .. part.Holes.Select(hole => hole.ToArray())];
        var (left, right) = (part.Outline.Min(place => place.X), part.Outline.Max(place => place.X));
        var (top, bottom) = (part.Outline.Min(place => place.Y), part.Outline.Max(place => place.Y));
        var (middleX, middleY) = ((left + right) / 2, (top + bottom) / 2);
        return Enumerable.Range(1, Steps - 1)
            .SelectMany(row => Enumerable.Range(1, Steps - 1).Select(column => new PlotPoint(left + ((right - left) * column / Steps), top + ((bottom - top) * row / Steps))))
            .OrderBy(place => Math.Pow(place.X - middleX, 2) + Math.Pow(place.Y - middleY, 2))
            .Where(place => Box(place, width, height).All(corner => IsInside(rings, corner)))
            .Select(place => (PlotPoint?)place)
            .FirstOrDefault();
    }

    // Corners and the middles of the sides: a border that cuts into the box between them is thinner than a letter.
    private static IEnumerable<PlotPoint> Box(PlotPoint middle, double width, double height) =>
        new[] { -0.5, 0, 0.5 }.SelectMany(x => new[] { -0.5, 0, 0.5 }.Select(y => new PlotPoint(middle.X + (x * width), middle.Y + (y * height))));

    /// <summary>Whether a place lies within an odd number of the rings.</summary>
    public static bool IsInside(IReadOnlyList<PlotPoint[]> rings, PlotPoint place)
    {
        var isInside = false;
        foreach (var ring in rings)
        {
            var one = ring[^1];
            foreach (var other in ring)
            {
                if (one.Y > place.Y != other.Y > place.Y && place.X < one.X + ((place.Y - one.Y) / (other.Y - one.Y) * (other.X - one.X)))
                    isInside = !isInside;
                one = other;
            }
        }
        return isInside;
    }
}
