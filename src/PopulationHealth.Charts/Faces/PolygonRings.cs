namespace PopulationHealth;

/// <summary>The rings of a polygon, all outlines one way round and all holes the other, so that holes stay open under either rule of filling.</summary>
internal static class PolygonRings
{
    public static IReadOnlyList<PlotPoint[]> Of(PolygonMark polygon) =>
        [.. polygon.Parts.SelectMany(part => part.Holes.Select(hole => Turned(hole, isHole: true)).Prepend(Turned(part.Outline, isHole: false)))];

    /// <summary>Twice the area, above zero where the ring runs against the clock on an axis that points up.</summary>
    public static double Area(IReadOnlyList<PlotPoint> ring)
    {
        var (area, from) = (0d, ring[^1]);
        foreach (var to in ring)
        {
            area += (from.X * to.Y) - (to.X * from.Y);
            from = to;
        }
        return area;
    }

    private static PlotPoint[] Turned(IReadOnlyList<PlotPoint> ring, bool isHole) => Area(ring) > 0 == isHole ? [.. ring.Reverse()] : [.. ring];
}
