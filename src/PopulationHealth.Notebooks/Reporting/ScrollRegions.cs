using System.Net;
using System.Text;

namespace PopulationHealth.Notebooks;

/// <summary>
/// Puts every table into a box that scrolls on its own, so that the page never does: a region with a name that the keyboard can reach.
/// </summary>
internal static class ScrollRegions
{
    public static string Around(string html)
    {
        var result = new StringBuilder(html.Length + 256);
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var copied = 0;
        var depth = 0;
        var before = default(HtmlTag);
        var wraps = false;
        foreach (var tag in HtmlTags.In(html))
        {
            var isTable = tag.Name == "table";
            depth += isTable ? (tag.IsEnd ? -1 : 1) : 0;
            if (isTable && !tag.IsEnd && depth == 1)
            {
                wraps = !IsRegion(before);
                if (!wraps)
                    continue;
                result.Append(html, copied, tag.Start - copied);
                result.Append("<div class=\"ph-scroll\" role=\"region\" aria-label=\"").Append(Html.Escape(Name(html, tag, names))).Append("\" tabindex=\"0\">");
                copied = tag.Start;
            }
            else if (isTable && depth == 0 && wraps)
            {
                result.Append(html, copied, tag.End - copied).Append("</div>");
                copied = tag.End;
            }
            before = tag;
        }
        return result.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>The author of the table made the box already.</summary>
    private static bool IsRegion(HtmlTag before) => before is { IsEnd: false, Attributes: not null } && before["role"] == "region";

    /// <summary>The caption, or "Table"; two regions of one page never share a name.</summary>
    private static string Name(string html, HtmlTag table, Dictionary<string, int> names)
    {
        var name = Caption(html, table) ?? "Table";
        var count = names[name] = names.GetValueOrDefault(name) + 1;
        return count == 1 ? name : FormattableString.Invariant($"{name} ({count})");
    }

    private static string? Caption(string html, HtmlTag table)
    {
        var start = html.IndexOf("<caption", table.End, StringComparison.Ordinal);
        var next = html.IndexOf("<tr", table.End, StringComparison.Ordinal);
        var end = start < 0 || (next >= 0 && next < start) ? -1 : html.IndexOf("</caption>", start, StringComparison.Ordinal);
        if (end < 0)
            return null;
        var text = new StringBuilder();
        var copied = start;
        foreach (var tag in HtmlTags.In(html[start..end]))
        {
            text.Append(html, copied, start + tag.Start - copied).Append(' ');
            copied = start + tag.End;
        }
        text.Append(html, copied, end - copied);
        var words = WebUtility.HtmlDecode(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }
}
