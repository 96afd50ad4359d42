using System.Text.Json;

namespace PopulationHealth;

/// <summary>What plotly's traces are made of: places, markers, whiskers, stripes and the words for a pointer.</summary>
internal sealed class PlotlyParts(Utf8JsonWriter json, Theme theme)
{
    public void Scatter(string mode, string series)
    {
        json.WriteString("type", "scatter");
        json.WriteString("mode", mode);
        json.WriteString("name", PlotlyJson.Escape(series));
    }

    public void Marker(Tone tone, MarkShape shape, double size)
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

    public void Whiskers(IReadOnlyList<(double At, Whisker? Whisker)> whiskers, Tone tone)
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

    public void Rings(string name, IReadOnlyList<PlotPoint[]> rings, Func<PlotPoint, double> coordinate)
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

    public void Stripes(string name, Pattern pattern, Colour stripe, Colour? ground, double solidity)
    {
        json.WriteStartObject(name);
        json.WriteString("shape", pattern switch { Pattern.Rising => "/", Pattern.Falling => "\\", _ => "-" });
        json.WriteString("fillmode", "overlay");
        json.WriteString("fgcolor", stripe.ToString());
        if (ground is { } below)
            json.WriteString("bgcolor", below.ToString());
        json.WriteNumber("size", 7);
        json.WriteNumber("solidity", solidity);
        json.WriteEndObject();
    }

    public void Hover(IReadOnlyList<Mark> marks)
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

    public void Places(IEnumerable<PlotPoint> places)
    {
        PlotPoint[] all = [.. places];
        Numbers("x", all.Select(place => place.X));
        Numbers("y", all.Select(place => place.Y));
    }

    public void Numbers(string name, IEnumerable<double> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteNumberValue(PlotlyJson.Clean(value));
        json.WriteEndArray();
    }

    public void FillHover(Mark mark)
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

    /// <summary>Plotly's word for a dash.</summary>
    internal static string DashOf(Dash dash) => dash switch { Dash.Dashed => "dash", Dash.Dotted => "dot", Dash.DashDot => "dashdot", _ => "solid" };
}
