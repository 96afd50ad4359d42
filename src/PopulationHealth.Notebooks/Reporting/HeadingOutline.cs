using Markdig.Helpers;

namespace PopulationHealth.Notebooks;

/// <summary>The headings of one page: one h1, no level skipped, every id once.</summary>
internal sealed class HeadingOutline
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal) { "", PageLayout.MainId };
    private readonly List<Heading> _headings = [];

    /// <summary>The headings below the title, in order.</summary>
    public IReadOnlyList<Heading> Headings => _headings;

    /// <summary>Gives the next heading its place.</summary>
    /// <param name="level">The level that the author gave it; a second h1 goes below the title.</param>
    /// <param name="text">Its plain text.</param>
    public Heading Add(int level, string text)
    {
        var above = _headings.Count == 0 ? 1 : _headings[^1].Level;
        var heading = new Heading(Math.Clamp(level, 2, above + 1), UniqueId(text), text);
        _headings.Add(heading);
        return heading;
    }

    private string UniqueId(string text)
    {
        var slug = LinkHelper.UrilizeAsGfm(text) is { Length: > 0 } made ? made : "section";
        var id = slug;
        for (var i = 1; !_ids.Add(id); i++)
            id = FormattableString.Invariant($"{slug}-{i}");
        return id;
    }
}
