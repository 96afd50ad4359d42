using System.Text;

namespace PopulationHealth;

/// <summary>Text as Markdown: what Markdown would read as markup is escaped with a backslash.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_{}[]<>#|~&$";

    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            _ = (Special.Contains(c, StringComparison.Ordinal) ? result.Append('\\') : result).Append(c);
        return result.ToString();
    }
}
