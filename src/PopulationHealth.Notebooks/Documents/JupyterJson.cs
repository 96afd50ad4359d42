using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PopulationHealth.Notebooks;

/// <summary>
/// Writes JSON as Jupyter does (Python's json with indent 1, sorted keys, ensure_ascii off), so that a notebook which Jupyter
/// saved comes back byte for byte. System.Text.Json's own writer escapes more than Python's.
/// </summary>
internal static class JupyterJson
{
    public static string Write(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(text, node, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject members:
                var sorted = members.OrderBy(m => m.Key, StringComparer.Ordinal);
                WriteBlock(text, '{', '}', depth, [.. sorted], m =>
                {
                    WriteString(text, m.Key);
                    text.Append(": ");
                    Write(text, m.Value, depth + 1);
                });
                break;
            case JsonArray items:
                WriteBlock(text, '[', ']', depth, [.. items], item => Write(text, item, depth + 1));
                break;
            default:
                if (node.GetValueKind() is JsonValueKind.String)
                    WriteString(text, node.GetValue<string>());
                else
                    text.Append(node.ToJsonString());
                break;
        }
    }

    private static void WriteBlock<T>(StringBuilder text, char open, char close, int depth, T[] items, Action<T> write)
    {
        text.Append(open);
        for (var i = 0; i < items.Length; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', depth + 1);
            write(items[i]);
        }
        if (items.Length > 0)
            text.Append('\n').Append(' ', depth);
        text.Append(close);
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }
}
