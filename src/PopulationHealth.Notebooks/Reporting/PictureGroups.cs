using System.Text;

namespace PopulationHealth.Notebooks;

/// <summary>
/// Makes the box of every picture a group with a name that the keyboard can reach: on a telephone the picture keeps a width at which its text can be
/// read, and scrolls inside the box.
/// </summary>
internal static class PictureGroups
{
    public static string Named(string html)
    {
        var result = new StringBuilder(html.Length + 256);
        var copied = 0;
        HtmlTag? box = null;
        foreach (var tag in HtmlTags.In(html))
        {
            if (tag is { Name: "div", IsEnd: false } && tag["class"] == "ph-picture" && tag["role"] is null)
                box = tag;
            if (box is not { } open || tag is not { Name: "title", IsEnd: false })
                continue;
            var end = html.IndexOf('<', tag.End);
            if (end < 0)
                break;
            // The title is escaped as it stands.
            result.Append(html, copied, open.End - 1 - copied)
                .Append(" role=\"group\" aria-label=\"Picture: ").Append(html, tag.End, end - tag.End).Append("\" tabindex=\"0\"");
            copied = open.End - 1;
            box = null;
        }
        return result.Append(html, copied, html.Length - copied).ToString();
    }
}
