using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PopulationHealth;

/// <summary>
/// Writes the plotly face: traces for what carries values, shapes for rules, annotations for text. Cartesian bundle only. The JSON writer's
/// strict encoder leaves no character that could end a script element.
/// </summary>
internal static class PlotlyJson
{
    public static string Write(Figure figure)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            json.WriteStartArray("data");
            new PlotlyTraces(json, figure.Theme).Write(figure.Drawing);
            json.WriteEndArray();
            json.WriteStartObject("layout");
            new PlotlyLayout(json, figure.Theme).Write(figure.Drawing);
            json.WriteEndObject();
            json.WriteStartObject("config");
            json.WriteBoolean("displayModeBar", false);
            json.WriteString("plotlyServerURL", "");
            json.WriteBoolean("responsive", true);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A number without binary noise: JSON has neither infinity nor NaN, and marks hold none where they carry a value.</summary>
    public static double Clean(double value) => Math.Abs(value) < 1e15 ? (double)Math.Round((decimal)value, 9) : value;

    /// <summary>Text as plotly must get it: it reads a few HTML tags and entities in any text.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
