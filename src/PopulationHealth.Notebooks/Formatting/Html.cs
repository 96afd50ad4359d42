using System.Text;

namespace PopulationHealth.Notebooks;

/// <summary>The one place where text becomes HTML.</summary>
internal static class Html
{
    /// <summary>Text for element content or a quoted attribute; all but the five special characters stay as they are.</summary>
    public static string Text(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(c),
            };
        }
        return html.ToString();
    }
}
