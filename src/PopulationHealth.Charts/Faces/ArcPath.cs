namespace PopulationHealth;

/// <summary>The outline of a piece of a ring: as an SVG path, and as corners for faces that know straight lines only.</summary>
internal static class ArcPath
{
    private const double DegreesACorner = 3;

    public static string Of(ArcMark arc, Drawing drawing)
    {
        string At(double radius, double degrees)
        {
            var place = Polar(arc.Centre, radius, degrees);
            return $"{Markup.Number(drawing.PixelX(place.X))} {Markup.Number(drawing.PixelY(place.Y))}";
        }

        // The command of SVG cannot draw more than half a turn safely in one piece, so each circle line is two.
        string Sweep(double radius, double from, double to)
        {
            var size = Markup.Number(radius * drawing.PlotWidth / Math.Abs(drawing.X.End - drawing.X.Begin));
            var clockwise = to < from ? 1 : 0;
            return $"A{size} {size} 0 0 {clockwise} {At(radius, (from + to) / 2)}A{size} {size} 0 0 {clockwise} {At(radius, to)}";
        }

        var (outer, inner) = ($"M{At(arc.Outer, arc.From)}{Sweep(arc.Outer, arc.From, arc.To)}", Sweep(arc.Inner, arc.To, arc.From));
        if (arc.To - arc.From >= 360)
            return arc.Inner > 0 ? $"{outer}ZM{At(arc.Inner, arc.To)}{inner}Z" : $"{outer}Z";
        return arc.Inner > 0 ? $"{outer}L{At(arc.Inner, arc.To)}{inner}Z" : $"{outer}L{At(0, 0)}Z";
    }

    public static IReadOnlyList<PlotPoint> Corners(ArcMark arc)
    {
        var steps = Math.Max(1, (int)Math.Ceiling((arc.To - arc.From) / DegreesACorner));
        var degrees = Enumerable.Range(0, steps + 1).Select(step => arc.From + ((arc.To - arc.From) * step / steps)).ToArray();
        var outer = degrees.Select(angle => Polar(arc.Centre, arc.Outer, angle));
        var isDisc = arc.Inner <= 0 && arc.To - arc.From >= 360;
        var inner = isDisc ? [] : arc.Inner <= 0 ? [arc.Centre] : degrees.Reverse().Select(angle => Polar(arc.Centre, arc.Inner, angle));
        PlotPoint[] corners = [.. outer, .. inner];
        return [.. corners, corners[0]];
    }

    // Drawings to scale count their vertical axis downwards, angles run against the clock.
    public static PlotPoint Polar(PlotPoint centre, double radius, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new PlotPoint(centre.X + (radius * cos), centre.Y - (radius * sin));
    }
}
