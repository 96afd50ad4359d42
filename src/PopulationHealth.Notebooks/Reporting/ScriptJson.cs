using System.Text;

namespace PopulationHealth.Notebooks;

/// <summary>JSON as the content of a script element: no text in it can end the element or start another.</summary>
internal static class ScriptJson
{
    /// <summary>These characters stand in JSON only within strings, where an escape says the same.</summary>
    public static string Escape(string json)
    {
        var safe = new StringBuilder(json.Length);
        foreach (var c in json)
        {
            _ = c switch
            {
                '<' => safe.Append("\\u003c"),
                '>' => safe.Append("\\u003e"),
                '&' => safe.Append("\\u0026"),
                '\u2028' => safe.Append("\\u2028"),
                '\u2029' => safe.Append("\\u2029"),
                _ => safe.Append(c),
            };
        }
        return safe.ToString();
    }
}
