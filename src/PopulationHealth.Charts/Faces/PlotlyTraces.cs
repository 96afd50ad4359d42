using System.Text.Json;

namespace PopulationHealth;

/// <summary>The marks that carry values, as plotly traces: one for all neighbours that look alike, so that many points stay one trace.</summary>
internal sealed class PlotlyTraces(Utf8JsonWriter json, Theme theme)
{
    public void Write(Drawing drawing)
    {
        foreach (var trace in Groups(drawing.Marks))
        {
            json.WriteStartObject();
            switch (trace[0])
            {
                case BarMark: Bars([.. trace.Cast<BarMark>()]); break;
                case PointMark: Points([.. trace.Cast<PointMark>()]); break;
                case CloudMark cloud: Cloud(cloud); break;
                case LineMark line: Line(line); break;
                case AreaMark area: Filled(area, area.Outline, area.Opacity, null); break;
                case ArcMark arc: Filled(arc, ArcPath.Corners(arc), arc.Opacity, arc); break;
                case PolygonMark polygon: Polygon(polygon); break;
            }
            json.WriteBoolean("showlegend", false);
            json.WriteEndObject();
        }
    }

    private static List<List<Mark>> Groups(IEnumerable<Mark> marks)
    {
        var groups = new List<List<Mark>>();
        foreach (var mark in marks.Where(mark => mark is not TextMark && mark is not LineMark { IsRule: true }))
        {
            if (groups.Count > 0 && Look(groups[^1][0]) is { } look && look.Equals(Look(mark)))
                groups[^1].Add(mark);
            else
                groups.Add([mark]);
        }
        return groups;
    }

    // What neighbours must share to be one trace; lines and outlines are always their own.
    private static object? Look(Mark mark) => mark switch
    {
        BarMark bar => (typeof(BarMark), bar.Series, bar.Tone, bar.Strength, bar.Pattern, bar.Whisker is null),
        PointMark point => (typeof(PointMark), point.Series, point.Tone, point.Shape, point.Size, point.Whisker?.Upright),
        _ => null,
    };

    private void Bars(IReadOnlyList<BarMark> bars)
    {
        json.WriteString("type", "bar");
        json.WriteString("orientation", "h");
        json.WriteString("name", PlotlyJson.Escape(bars[0].Series));
        Numbers("base", bars.Select(bar => bar.FromX));
        Numbers("x", bars.Select(bar => bar.ToX - bar.FromX));
        Numbers("y", bars.Select(bar => (bar.FromY + bar.ToY) / 2));
        Numbers("width", bars.Select(bar => Math.Abs(bar.ToY - bar.FromY)));
        json.WriteStartObject("marker");
        json.WriteString("color", theme.Of(bars[0]).ToString());
        if (bars[0].Pattern != Pattern.Solid)
        {
            json.WriteStartObject("pattern");
            json.WriteString("shape", bars[0].Pattern switch { Pattern.Rising => "/", Pattern.Falling => "\\", _ => "-" });
            json.WriteString("fillmode", "overlay");
            json.WriteString("fgcolor", theme.Paper.ToString());
            json.WriteNumber("size", 7);
            json.WriteNumber("solidity", 0.4);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        Whiskers([.. bars.Select(bar => (bar.ToX, bar.Whisker))], Tone.Ink);
        Hover(bars);
    }

    private void Points(IReadOnlyList<PointMark> points)
    {
        Scatter("markers", points[0].Series);
        json.WriteBoolean("cliponaxis", false);
        Numbers("x", points.Select(point => point.X));
        Numbers("y", points.Select(point => point.Y));
        Marker(points[0].Tone, points[0].Shape, points[0].Size);
        Whiskers([.. points.Select(point => (point.Whisker is { Upright: true } ? point.Y : point.X, point.Whisker))], points[0].Tone);
        Hover(points);
    }

    private void Cloud(CloudMark cloud)
    {
        Scatter("markers", cloud.Series);
        Places(cloud.Places);
        Marker(cloud.Tone, cloud.Shape, cloud.Size);
        json.WriteString("hoverinfo", "skip");
    }

    private void Marker(Tone tone, MarkShape shape, double size)
    {
        json.WriteStartObject("marker");
        json.WriteString("color", theme[tone].ToString());
        json.WriteString("symbol", shape switch
        {
            MarkShape.Square => "square",
            MarkShape.Triangle => "triangle-up",
            MarkShape.TriangleDown => "triangle-down",
            MarkShape.Diamond => "diamond",
            _ => "circle",
        });
        json.WriteNumber("size", size);
        json.WriteEndObject();
    }

    private void Line(LineMark line)
    {
        Scatter("lines", line.Series);
        Places(line.Places);
        json.WriteStartObject("line");
        json.WriteString("color", theme[line.Tone].ToString());
        json.WriteNumber("width", line.Width);
        json.WriteString("dash", DashOf(line.Dash));
        json.WriteEndObject();
        json.WriteString("hoverinfo", "skip");
    }

    private void Filled(Mark mark, IEnumerable<PlotPoint> corners, double opacity, ArcMark? edge)
    {
        Scatter("lines", mark.Series);
        Places(corners);
        json.WriteString("fill", "toself");
        var colour = theme[mark.Tone];
        json.WriteString("fillcolor", opacity >= 1 ? colour.ToString() : $"rgba({colour.Red},{colour.Green},{colour.Blue},{Markup.Number(opacity)})");
        json.WriteStartObject("line");
        json.WriteString("color", theme[edge?.Edge ?? mark.Tone].ToString());
        json.WriteNumber("width", edge is null ? 0 : 2);
        json.WriteString("dash", DashOf(edge?.Dash ?? Dash.Solid));
        json.WriteEndObject();
        FillHover(mark);
    }

    private void FillHover(Mark mark)
    {
        if (mark.Hover.Length == 0)
        {
            json.WriteString("hoverinfo", "skip");
            return;
        }
        json.WriteString("hoveron", "fills");
        json.WriteString("text", PlotlyJson.Escape(mark.Hover));
        json.WriteString("hoverinfo", "text");
    }

    private void Scatter(string mode, string series)
    {
        json.WriteString("type", "scatter");
        json.WriteString("mode", mode);
        json.WriteString("name", PlotlyJson.Escape(series));
    }

    private void Whiskers(IReadOnlyList<(double At, Whisker? Whisker)> whiskers, Tone tone)
    {
        if (whiskers[0].Whisker is not { } first)
            return;
        json.WriteStartObject(first.Upright ? "error_y" : "error_x");
        json.WriteString("type", "data");
        json.WriteBoolean("symmetric", false);
        Numbers("array", whiskers.Select(one => one.Whisker!.To - one.At));
        Numbers("arrayminus", whiskers.Select(one => one.At - one.Whisker!.From));
        json.WriteString("color", theme[tone].ToString());
        json.WriteNumber("thickness", 1.5);
        json.WriteNumber("width", 4);
        json.WriteEndObject();
    }

    // Rings stand one after the other with a gap between them; a hole runs the other way round.
    private void Polygon(PolygonMark polygon)
    {
        Scatter("lines", polygon.Series);
        var rings = PolygonRings.Of(polygon);
        Rings("x", rings, place => place.X);
        Rings("y", rings, place => place.Y);
        json.WriteString("fill", "toself");
        json.WriteString("fillcolor", theme[polygon.Pattern == Pattern.Solid ? polygon.Tone : Tone.Paper].ToString());
        if (polygon.Pattern != Pattern.Solid)
            Stripes("fillpattern", polygon.Pattern, theme[polygon.Tone], theme.Paper);
        json.WriteStartObject("line");
        json.WriteString("color", theme[polygon.Edge].ToString());
        json.WriteNumber("width", polygon.EdgeWidth);
        json.WriteEndObject();
        FillHover(polygon);
    }

    private void Rings(string name, IReadOnlyList<PlotPoint[]> rings, Func<PlotPoint, double> coordinate)
    {
        json.WriteStartArray(name);
        foreach (var (index, ring) in rings.Index())
        {
            if (index > 0)
                json.WriteNullValue();
            foreach (var place in ring.Append(ring[0]))
                json.WriteNumberValue(PlotlyJson.Clean(coordinate(place)));
        }
        json.WriteEndArray();
    }

    private void Stripes(string name, Pattern pattern, Colour stripe, Colour ground)
    {
        json.WriteStartObject(name);
        json.WriteString("shape", pattern switch { Pattern.Rising => "/", Pattern.Falling => "\\", _ => "-" });
        json.WriteString("fillmode", "overlay");
        json.WriteString("fgcolor", stripe.ToString());
        json.WriteString("bgcolor", ground.ToString());
        json.WriteNumber("size", 7);
        json.WriteNumber("solidity", 0.3);
        json.WriteEndObject();
    }

    private void Hover(IReadOnlyList<Mark> marks)
    {
        if (marks.All(mark => mark.Hover.Length == 0))
        {
            json.WriteString("hoverinfo", "skip");
            return;
        }
        json.WriteStartArray("hovertext");
        foreach (var mark in marks)
            json.WriteStringValue(PlotlyJson.Escape(mark.Hover));
        json.WriteEndArray();
        json.WriteString("hoverinfo", "text");
    }

    private void Places(IEnumerable<PlotPoint> places)
    {
        PlotPoint[] all = [.. places];
        Numbers("x", all.Select(place => place.X));
        Numbers("y", all.Select(place => place.Y));
    }

    private void Numbers(string name, IEnumerable<double> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteNumberValue(PlotlyJson.Clean(value));
        json.WriteEndArray();
    }

    /// <summary>Plotly's word for a dash.</summary>
    internal static string DashOf(Dash dash) => dash switch { Dash.Dashed => "dash", Dash.Dotted => "dot", Dash.DashDot => "dashdot", _ => "solid" };
}
