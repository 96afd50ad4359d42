using System.Text;

namespace PopulationHealth;

/// <summary>Stripes inside a rectangle, as one SVG path: patterns of SVG need ids, which may not repeat on a page.</summary>
internal static class Stripes
{
    private const double Distance = 7;

    public static string Path(Pattern pattern, double left, double top, double right, double bottom)
    {
        var path = new StringBuilder();
        void Add(double x1, double y1, double x2, double y2) =>
            path.Append('M').Append(At(x1, y1)).Append('L').Append(At(x2, y2));

        if (pattern == Pattern.Level)
        {
            for (var y = top + (Distance / 2); y < bottom; y += Distance)
                Add(left, y, right, y);
            return path.ToString();
        }

        // A diagonal starts at x on the lower (rising) or upper (falling) edge and is cut at the rectangle's sides.
        var height = bottom - top;
        for (var x = left - height + Distance; x < right; x += Distance)
        {
            var (from, to) = (Math.Max(x, left), Math.Min(x + height, right));
            if (pattern == Pattern.Rising)
                Add(from, bottom - (from - x), to, bottom - (to - x));
            else
                Add(from, top + (from - x), to, top + (to - x));
        }
        return path.ToString();
    }

    private static string At(double x, double y) => $"{Markup.Number(x)} {Markup.Number(y)}";
}
