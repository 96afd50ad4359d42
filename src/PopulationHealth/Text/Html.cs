using System.Text;

namespace PopulationHealth;

/// <summary>Text as HTML content or attribute value; everything but the five special characters stays as it is.</summary>
internal static class Html
{
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            _ = c switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                _ => result.Append(c),
            };
        return result.ToString();
    }
}
