namespace PopulationHealth;

/// <summary>The limits of a funnel as lines over the size of an area, cut to the plot.</summary>
internal static class FunnelCurves
{
    private const int Places = 160;

    /// <summary>The places of the four limits in the plot, each with its level; a limit that never enters the plot is left out.</summary>
    public static IEnumerable<(string Level, Dash Dash, ValueList<PlotPoint> Line)> Of(Funnel funnel, Axis x, Axis y)
    {
        var limits = Axis(funnel, Math.Max(x.Begin, x.End * 1e-4), x.End).Select(funnel.LimitsAt).ToArray();
        (string, Dash, IEnumerable<PlotPoint>)[] lines =
        [
            ("99.8%", Dash.Solid, limits.Select(limit => new PlotPoint(SizeOf(limit.At, limit.Outer.UpperAxis), limit.Outer.Upper))),
            ("95%", Dash.Dashed, limits.Select(limit => new PlotPoint(SizeOf(limit.At, limit.Inner.UpperAxis), limit.Inner.Upper))),
            ("95%", Dash.Dashed, limits.Select(limit => new PlotPoint(SizeOf(limit.At, limit.Inner.LowerAxis), limit.Inner.Lower))),
            ("99.8%", Dash.Solid, limits.Select(limit => new PlotPoint(SizeOf(limit.At, limit.Outer.LowerAxis), limit.Outer.Lower))),
        ];
        foreach (var (level, dash, line) in lines)
        {
            var inside = Inside([.. line], x, y);
            if (inside.Count > 1)
                yield return (level, dash, ValueList.From(inside));
        }
    }

    // Limits of counts are found at a number of events and belong to another size; for proportions the place is the size.
    private static double SizeOf(double at, double axis) => double.IsNaN(axis) ? at : axis;

    // For counts the places must run far enough beyond the expected events that the upper limits, which lie to their left, reach the end of the plot.
    private static IEnumerable<double> Axis(Funnel funnel, double first, double last)
    {
        if (funnel.Kind != FunnelKind.Proportion)
        {
            var years = funnel.Kind is FunnelKind.CrudeRate or FunnelKind.StandardisedRate ? funnel.Years : 1;
            var expected = last * funnel.Average * years;
            (first, last) = (Math.Min(0.05, expected / 10), expected + (4 * Math.Sqrt(expected)) + 12);
        }
        return Enumerable.Range(0, Places).Select(step => first * Math.Pow(last / first, step / (Places - 1d)));
    }

    // The stretch of a line that lies in the plot, with its ends on the edges.
    private static List<PlotPoint> Inside(PlotPoint[] line, Axis x, Axis y)
    {
        var result = new List<PlotPoint>();
        bool IsInside(PlotPoint place) => place.X >= x.Begin && place.X <= x.End && place.Y >= y.Begin && place.Y <= y.End;
        for (var i = 0; i < line.Length; i++)
        {
            if (i > 0 && IsInside(line[i]) != IsInside(line[i - 1]))
                result.Add(Edge(IsInside(line[i]) ? line[i] : line[i - 1], IsInside(line[i]) ? line[i - 1] : line[i], x, y));
            if (IsInside(line[i]))
                result.Add(line[i]);
        }
        return result;
    }

    private static PlotPoint Edge(PlotPoint inside, PlotPoint outside, Axis x, Axis y)
    {
        static double Share(double from, double to, double begin, double end) => to > end ? (end - from) / (to - from) : to < begin ? (begin - from) / (to - from) : 1;
        var share = Math.Min(Share(inside.X, outside.X, x.Begin, x.End), Share(inside.Y, outside.Y, y.Begin, y.End));
        return new PlotPoint(inside.X + ((outside.X - inside.X) * share), inside.Y + ((outside.Y - inside.Y) * share));
    }
}
