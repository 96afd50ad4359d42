using System.Net;

namespace PopulationHealth.Notebooks;

/// <summary>The tags of a piece of HTML in order; comments and what scripts and styles contain are passed over.</summary>
internal static class HtmlTags
{
    private static readonly char[] NameEnds = [' ', '\t', '\n', '\r', '\f', '/', '>'];
    private static readonly char[] AttributeEnds = [.. NameEnds, '='];

    public static IEnumerable<HtmlTag> In(string html)
    {
        var at = 0;
        while ((at = html.IndexOf('<', at)) >= 0)
        {
            if (html.AsSpan(at).StartsWith("<!--"))
                at = After(html, "-->", at);
            else if (Read(html, at) is { } tag)
            {
                yield return tag;
                at = !tag.IsEnd && tag.Name is "script" or "style" ? After(html, $"</{tag.Name}", tag.End) : tag.End;
            }
            else
                at++;
        }
    }

    private static HtmlTag? Read(string html, int start)
    {
        var isEnd = start + 1 < html.Length && html[start + 1] == '/';
        var at = start + (isEnd ? 2 : 1);
        if (at >= html.Length || !char.IsAsciiLetter(html[at]))
            return null;
        var name = Take(html, ref at, NameEnds).ToLowerInvariant();
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (at < html.Length && html[at] != '>')
        {
            if (char.IsWhiteSpace(html[at]) || html[at] is '/' or '=')
                at++;
            else
                attributes.TryAdd(Take(html, ref at, AttributeEnds), Value(html, ref at));
        }
        return new HtmlTag(name, isEnd, attributes, start, Math.Min(at + 1, html.Length));
    }

    private static string Value(string html, ref int at)
    {
        while (at < html.Length && char.IsWhiteSpace(html[at]))
            at++;
        if (at >= html.Length || html[at] != '=')
            return "";
        at++;
        while (at < html.Length && char.IsWhiteSpace(html[at]))
            at++;
        if (at >= html.Length || html[at] is not ('"' or '\''))
            return WebUtility.HtmlDecode(Take(html, ref at, [' ', '\t', '\n', '\r', '\f', '>']));
        var quote = html[at++];
        var value = Take(html, ref at, [quote]);
        at++;
        return WebUtility.HtmlDecode(value);
    }

    private static string Take(string html, ref int at, char[] ends)
    {
        var start = at;
        var end = html.IndexOfAny(ends, at);
        at = end < 0 ? html.Length : end;
        return html[start..at];
    }

    private static int After(string html, string text, int from) =>
        html.IndexOf(text, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found + text.Length : html.Length;
}
