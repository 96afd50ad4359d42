using System.Text;

namespace PopulationHealth;

/// <summary>Stripes inside an outline, as one SVG path: patterns of SVG need ids, which may not repeat on a page.</summary>
internal static class Stripes
{
    private const double Distance = 7;

    /// <summary>The stripes of a rectangle.</summary>
    public static string Path(Pattern pattern, double left, double top, double right, double bottom) =>
        Path(pattern, [[new PlotPoint(left, top), new PlotPoint(right, top), new PlotPoint(right, bottom), new PlotPoint(left, bottom)]]);

    /// <summary>The stripes of outlines and holes, in pixels; what lies within an odd number of them is inside.</summary>
    public static string Path(Pattern pattern, IReadOnlyList<PlotPoint[]> rings)
    {
        var path = new StringBuilder();
        var (from, to) = Range(pattern, [.. rings.SelectMany(ring => ring)]);
        for (var at = from + Distance; at < to; at += Distance)
        {
            foreach (var ends in Crossings(pattern, rings, at).OrderBy(place => place.X).Chunk(2).Where(ends => ends.Length == 2))
                path.Append('M').Append(At(ends[0])).Append('L').Append(At(ends[1]));
        }
        return path.ToString();
    }

    // What stays the same along one stripe.
    private static double Across(Pattern pattern, PlotPoint place) => pattern switch
    {
        Pattern.Rising => place.X + place.Y,
        Pattern.Falling => place.X - place.Y,
        _ => place.Y,
    };

    private static (double From, double To) Range(Pattern pattern, PlotPoint[] corners)
    {
        var (left, right) = (corners.Min(place => place.X), corners.Max(place => place.X));
        var (top, bottom) = (corners.Min(place => place.Y), corners.Max(place => place.Y));
        return pattern switch
        {
            Pattern.Rising => (left + top, right + bottom),
            Pattern.Falling => (left - bottom, right - top),
            _ => (top - (Distance / 2), bottom),
        };
    }

    private static IEnumerable<PlotPoint> Crossings(Pattern pattern, IReadOnlyList<PlotPoint[]> rings, double at)
    {
        foreach (var ring in rings)
        {
            var one = ring[^1];
            foreach (var other in ring)
            {
                var (from, to) = (Across(pattern, one), Across(pattern, other));
                if (from <= at != to <= at)
                {
                    var share = (at - from) / (to - from);
                    yield return new PlotPoint(one.X + (share * (other.X - one.X)), one.Y + (share * (other.Y - one.Y)));
                }
                one = other;
            }
        }
    }

    private static string At(PlotPoint place) => $"{Markup.Number(place.X)} {Markup.Number(place.Y)}";
}
