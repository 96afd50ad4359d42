using System.Text.Json;

namespace PopulationHealth;

/// <summary>The axes, rules and texts of a drawing, as plotly's layout.</summary>
internal sealed class PlotlyLayout(Utf8JsonWriter json, Theme theme)
{
    public void Write(Drawing drawing)
    {
        json.WriteNumber("height", drawing.Height);
        json.WriteBoolean("autosize", !drawing.IsToScale);
        if (drawing.IsToScale)
            json.WriteNumber("width", Drawing.StandardWidth);
        json.WriteStartObject("meta");
        json.WriteNumber("minimumWidth", Drawing.StandardWidth);
        json.WriteBoolean("isDiagram", drawing.IsToScale);
        json.WriteEndObject();
        json.WriteStartObject("margin");
        json.WriteNumber("l", drawing.Margins.Left);
        json.WriteNumber("t", drawing.Margins.Top);
        json.WriteNumber("r", drawing.Margins.Right);
        json.WriteNumber("b", drawing.Margins.Bottom);
        json.WriteNumber("pad", 0);
        json.WriteEndObject();
        Font("font", TextSize.Body, Tone.Ink, theme.FontFamily);
        json.WriteString("paper_bgcolor", theme.Paper.ToString());
        json.WriteString("plot_bgcolor", theme.Paper.ToString());
        json.WriteBoolean("showlegend", false);
        if (drawing.Marks.Any(mark => mark is BarMark))
            json.WriteString("barmode", "overlay");
        json.WriteString("hovermode", "closest");
        Axis("xaxis", drawing.X);
        Axis("yaxis", drawing.Y);
        Rules(drawing);
        Texts(drawing);
    }

    private void Axis(string name, Axis axis)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("range");
        json.WriteNumberValue(PlotlyJson.Clean(axis.Begin));
        json.WriteNumberValue(PlotlyJson.Clean(axis.End));
        json.WriteEndArray();
        json.WriteBoolean("visible", axis.Ticks.Count > 0);
        json.WriteBoolean("fixedrange", axis.Ticks.Count == 0);
        if (axis.Ticks.Count > 0)
            Ticks(axis);
        json.WriteEndObject();
    }

    private void Ticks(Axis axis)
    {
        json.WriteBoolean("zeroline", false);
        json.WriteBoolean("showgrid", axis.Grid);
        if (axis.Grid)
            json.WriteString("gridcolor", theme.Grid.ToString());
        Font("tickfont", TextSize.Small, Tone.QuietInk, null);
        json.WriteNumber("tickangle", 0);
        json.WriteString("ticks", "outside");
        json.WriteNumber("ticklen", 5);
        json.WriteString("tickcolor", theme.Paper.ToString());
        json.WriteStartArray("tickvals");
        foreach (var tick in axis.Ticks)
            json.WriteNumberValue(PlotlyJson.Clean(tick.At));
        json.WriteEndArray();
        json.WriteStartArray("ticktext");
        foreach (var tick in axis.Ticks)
            json.WriteStringValue(PlotlyJson.Escape(tick.Label));
        json.WriteEndArray();
    }

    private void Rules(Drawing drawing)
    {
        json.WriteStartArray("shapes");
        foreach (var rule in drawing.Marks.OfType<LineMark>().Where(line => line.IsRule))
        {
            json.WriteStartObject();
            json.WriteString("type", "line");
            var (from, to) = (rule.Places[0], rule.Places[^1]);
            Coordinates("x", from.X, to.X);
            Coordinates("y", from.Y, to.Y);
            json.WriteStartObject("line");
            json.WriteString("color", theme[rule.Tone].ToString());
            json.WriteNumber("width", rule.Width);
            json.WriteString("dash", PlotlyParts.DashOf(rule.Dash));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // An end of the plot is a share of the paper for plotly: 0 or 1.
    private void Coordinates(string axis, double from, double to)
    {
        var atEnds = !double.IsFinite(from) || !double.IsFinite(to);
        json.WriteString(axis + "ref", atEnds ? "paper" : axis);
        json.WriteNumber(axis + "0", atEnds ? Share(from) : PlotlyJson.Clean(from));
        json.WriteNumber(axis + "1", atEnds ? Share(to) : PlotlyJson.Clean(to));
    }

    private void Texts(Drawing drawing)
    {
        json.WriteStartArray("annotations");
        var ticks = drawing.X.Ticks.Count + drawing.Y.Ticks.Count;
        var titles = AxisMarks.Of(drawing).OfType<TextMark>().Skip(ticks);
        foreach (var text in titles.Concat(drawing.Marks.OfType<TextMark>()))
            Text(text);
        json.WriteEndArray();
    }

    private void Text(TextMark text)
    {
        json.WriteStartObject();
        Coordinate("x", text.X);
        Coordinate("y", text.Y);
        var escaped = PlotlyJson.Escape(text.Text);
        json.WriteString("text", text.Bold ? $"<b>{escaped}</b>" : escaped);
        json.WriteBoolean("showarrow", false);
        json.WriteString("xanchor", text.Turn != 0 ? "center" : text.Anchor switch { TextAnchor.Start => "left", TextAnchor.End => "right", _ => "center" });
        json.WriteString("yanchor", "middle");
        json.WriteNumber("xshift", PlotlyJson.Clean(text.MoveX));
        json.WriteNumber("yshift", PlotlyJson.Clean(-text.MoveY));
        json.WriteNumber("borderpad", 0);
        if (text.Turn != 0)
            json.WriteNumber("textangle", PlotlyJson.Clean(text.Turn));
        if (text.Patch)
            json.WriteString("bgcolor", $"rgba({theme.Paper.Red},{theme.Paper.Green},{theme.Paper.Blue},0.9)");
        Font("font", text.Size, text.Tone, null);
        json.WriteEndObject();
    }

    private void Coordinate(string axis, double value)
    {
        json.WriteString(axis + "ref", double.IsFinite(value) ? axis : "paper");
        json.WriteNumber(axis, double.IsFinite(value) ? PlotlyJson.Clean(value) : Share(value));
    }

    private void Font(string name, double size, Tone tone, string? family)
    {
        json.WriteStartObject(name);
        if (family is not null)
            json.WriteString("family", family);
        json.WriteNumber("size", size);
        json.WriteString("color", theme[tone].ToString());
        json.WriteEndObject();
    }

    private static double Share(double end) => end > 0 ? 1 : 0;
}
