using System.Net;
using System.Text.Json;

namespace PopulationHealth.Tests;

/// <summary>Reads bars, points and lines back from plotly's JSON.</summary>
internal static class PlotlyMarks
{
    public static IReadOnlyList<DrawnMark> Of(Figure figure)
    {
        using var json = JsonDocument.Parse(figure.ToPlotlyJson());
        return [.. json.RootElement.GetProperty("data").EnumerateArray().SelectMany(Of)];
    }

    private static IEnumerable<DrawnMark> Of(JsonElement trace)
    {
        if (trace.TryGetProperty("fill", out _) && !trace.GetProperty("line").TryGetProperty("dash", out _))
            return [Polygon(trace)];
        var (x, y) = (Numbers(trace, "x"), Numbers(trace, "y"));
        if (trace.GetProperty("type").GetString() == "bar")
        {
            var (starts, widths) = (Numbers(trace, "base"), Numbers(trace, "width"));
            return x.Select((length, i) => new DrawnMark(
                "bar", Colour(trace, "marker"), Hover(trace, i),
                DrawnMark.Round(Math.Min(starts[i], starts[i] + length), Math.Max(starts[i], starts[i] + length), y[i] - (widths[i] / 2), y[i] + (widths[i] / 2)),
                Interval(trace, "error_x", i, starts[i] + length)));
        }
        if (IsCloud(trace))
            return [];
        if (trace.GetProperty("mode").GetString() == "markers")
        {
            return x.Select((at, i) => new DrawnMark(
                "point", Colour(trace, "marker"), Hover(trace, i), DrawnMark.Round(at, y[i]), Interval(trace, "error_x", i, at) + Interval(trace, "error_y", i, y[i])));
        }
        return trace.TryGetProperty("fill", out _)
            ? []
            : [new DrawnMark("line", Colour(trace, "line"), "", DrawnMark.Round(x.SelectMany((at, i) => new[] { at, y[i] })), "")];
    }

    // Rings with gaps between them, each closed by its first place.
    private static DrawnMark Polygon(JsonElement trace)
    {
        double?[] Values(string name) => [.. trace.GetProperty(name).EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? (double?)null : value.GetDouble())];
        var (x, y) = (Values("x"), Values("y"));
        var places = Enumerable.Range(0, x.Length).Where(i => x[i] is not null && i + 1 < x.Length && x[i + 1] is not null).SelectMany(i => new[] { x[i]!.Value, y[i]!.Value });
        var colour = trace.TryGetProperty("fillpattern", out var pattern) ? pattern.GetProperty("fgcolor").GetString()! : trace.GetProperty("fillcolor").GetString()!;
        return new("polygon", colour, trace.TryGetProperty("text", out var text) ? WebUtility.HtmlDecode(text.GetString()!) : "", DrawnMark.Round(places), "");
    }

    // Many equal points without hover; a test of their own counts them.
    private static bool IsCloud(JsonElement trace) => trace.GetProperty("mode").GetString() == "markers" && trace.GetProperty("hoverinfo").GetString() == "skip";

    private static string Interval(JsonElement trace, string name, int i, double at) => trace.TryGetProperty(name, out var error)
        ? DrawnMark.Round(at - Numbers(error, "arrayminus")[i], at + Numbers(error, "array")[i])
        : "";

    private static string Colour(JsonElement trace, string name) => trace.GetProperty(name).GetProperty("color").GetString()!;

    private static string Hover(JsonElement trace, int i) => trace.TryGetProperty("hovertext", out var texts) ? WebUtility.HtmlDecode(texts[i].GetString()!) : "";

    private static double[] Numbers(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(value => value.GetDouble())];
}
