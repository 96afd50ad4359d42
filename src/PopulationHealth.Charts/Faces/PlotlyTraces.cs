using System.Text.Json;

namespace PopulationHealth;

/// <summary>The marks that carry values, as plotly traces: one for all neighbours that look alike, so that many points stay one trace.</summary>
internal sealed class PlotlyTraces(Utf8JsonWriter json, Theme theme)
{
    private readonly PlotlyParts _parts = new(json, theme);

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
        _parts.Numbers("base", bars.Select(bar => bar.FromX));
        _parts.Numbers("x", bars.Select(bar => bar.ToX - bar.FromX));
        _parts.Numbers("y", bars.Select(bar => (bar.FromY + bar.ToY) / 2));
        _parts.Numbers("width", bars.Select(bar => Math.Abs(bar.ToY - bar.FromY)));
        json.WriteStartObject("marker");
        json.WriteString("color", theme.Of(bars[0]).ToString());
        if (bars[0].Pattern != Pattern.Solid)
            _parts.Stripes("pattern", bars[0].Pattern, theme.Paper, null, 0.4);
        json.WriteEndObject();
        _parts.Whiskers([.. bars.Select(bar => (bar.ToX, bar.Whisker))], Tone.Ink);
        _parts.Hover(bars);
    }

    private void Points(IReadOnlyList<PointMark> points)
    {
        _parts.Scatter("markers", points[0].Series);
        json.WriteBoolean("cliponaxis", false);
        _parts.Numbers("x", points.Select(point => point.X));
        _parts.Numbers("y", points.Select(point => point.Y));
        _parts.Marker(points[0].Tone, points[0].Shape, points[0].Size);
        _parts.Whiskers([.. points.Select(point => (point.Whisker is { Upright: true } ? point.Y : point.X, point.Whisker))], points[0].Tone);
        _parts.Hover(points);
    }

    private void Cloud(CloudMark cloud)
    {
        _parts.Scatter("markers", cloud.Series);
        _parts.Places(cloud.Places);
        _parts.Marker(cloud.Tone, cloud.Shape, cloud.Size);
        json.WriteString("hoverinfo", "skip");
    }

    private void Line(LineMark line)
    {
        _parts.Scatter("lines", line.Series);
        _parts.Places(line.Places);
        json.WriteStartObject("line");
        json.WriteString("color", theme[line.Tone].ToString());
        json.WriteNumber("width", line.Width);
        json.WriteString("dash", PlotlyParts.DashOf(line.Dash));
        json.WriteEndObject();
        json.WriteString("hoverinfo", "skip");
    }

    private void Filled(Mark mark, IEnumerable<PlotPoint> corners, double opacity, ArcMark? edge)
    {
        _parts.Scatter("lines", mark.Series);
        _parts.Places(corners);
        json.WriteString("fill", "toself");
        var colour = theme[mark.Tone];
        json.WriteString("fillcolor", opacity >= 1 ? colour.ToString() : $"rgba({colour.Red},{colour.Green},{colour.Blue},{Markup.Number(opacity)})");
        json.WriteStartObject("line");
        json.WriteString("color", theme[edge?.Edge ?? mark.Tone].ToString());
        json.WriteNumber("width", edge is null ? 0 : 2);
        json.WriteString("dash", PlotlyParts.DashOf(edge?.Dash ?? Dash.Solid));
        json.WriteEndObject();
        _parts.FillHover(mark);
    }

    // Rings stand one after the other with a gap between them; a hole runs the other way round.
    private void Polygon(PolygonMark polygon)
    {
        _parts.Scatter("lines", polygon.Series);
        var rings = PolygonRings.Of(polygon);
        _parts.Rings("x", rings, place => place.X);
        _parts.Rings("y", rings, place => place.Y);
        json.WriteString("fill", "toself");
        json.WriteString("fillcolor", theme[polygon.Pattern == Pattern.Solid ? polygon.Tone : Tone.Paper].ToString());
        if (polygon.Pattern != Pattern.Solid)
            _parts.Stripes("fillpattern", polygon.Pattern, theme[polygon.Tone], theme.Paper, 0.3);
        json.WriteStartObject("line");
        json.WriteString("color", theme[polygon.Edge].ToString());
        json.WriteNumber("width", polygon.EdgeWidth);
        json.WriteEndObject();
        _parts.FillHover(polygon);
    }
}
