namespace PopulationHealth.Notebooks;

/// <summary>
/// The report checks itself before it is written: on each page every id once, one h1 and no heading level skipped, and every link
/// within the report and every ARIA reference leads somewhere.
/// </summary>
internal static class PageCheck
{
    private static readonly string[] IdReferences = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];

    /// <summary>Checks all pages.</summary>
    /// <param name="pages">File name and HTML of each page.</param>
    /// <param name="assets">Paths of the other files of the report.</param>
    /// <exception cref="NotebookException">Something is wrong; the message lists all of it, each with its page.</exception>
    public static void Check(IReadOnlyDictionary<string, string> pages, IReadOnlySet<string> assets)
    {
        var tags = pages.ToDictionary(p => p.Key, p => HtmlTags.In(p.Value).Where(t => !t.IsEnd).ToArray(), StringComparer.Ordinal);
        var ids = tags.ToDictionary(p => p.Key, p => p.Value.Select(t => t["id"]).OfType<string>().ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var problems = tags.OrderBy(p => p.Key, StringComparer.Ordinal)
            .SelectMany(p => RepeatedIds(p.Value).Concat(Headings(p.Value)).Concat(DeadReferences(p.Key, p.Value, ids, assets)).Select(m => $"  {p.Key}: {m}"))
            .ToArray();
        if (problems.Length > 0)
            throw new NotebookException("The report was not written, because its pages have mistakes that the notebooks must mend:\n" + string.Join('\n', problems));
    }

    private static IEnumerable<string> RepeatedIds(HtmlTag[] tags) =>
        tags.Select(t => t["id"]).OfType<string>().GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => $"the id \"{g.Key}\" is given {g.Count()} times; an id may stand on a page once");

    private static IEnumerable<string> Headings(HtmlTag[] tags)
    {
        var above = 0;
        foreach (var level in tags.Where(t => t.Name is ['h', >= '1' and <= '6']).Select(t => t.Name[1] - '0'))
        {
            if (level == 1 && above > 0)
                yield return "an output has an h1, and the page has its title already; use h2 or lower";
            if (level > above + 1)
                yield return $"a heading h{level} follows h{above}; use h{above + 1}";
            above = level;
        }
    }

    private static IEnumerable<string> DeadReferences(
        string page, HtmlTag[] tags, Dictionary<string, HashSet<string>> ids, IReadOnlySet<string> assets)
    {
        foreach (var tag in tags)
        {
            if (tag["src"] is { } remote && (remote.StartsWith("//", StringComparison.Ordinal) || Uri.TryCreate(remote, UriKind.Absolute, out var there) && there.Scheme is "http" or "https"))
                yield return $"<{tag.Name}> asks for \"{remote}\" over the network; a report holds all that it shows";
            else if ((tag["href"] ?? tag["src"]) is { } url && !Resolves(url, page, ids, assets))
                yield return $"<{tag.Name}> leads to \"{url}\", which is not in the report";
            foreach (var reference in IdReferences.SelectMany(a => (tag[a] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                if (!ids[page].Contains(reference))
                    yield return $"<{tag.Name}> refers to the id \"{reference}\", which is not on the page";
            }
        }
    }

    private static bool Resolves(string url, string page, Dictionary<string, HashSet<string>> ids, IReadOnlySet<string> assets)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https" or "mailto" or "tel" or "data")
            return true;
        var parts = url.Split('#', 2);
        var target = parts[0].Length == 0 ? page : Uri.UnescapeDataString(parts[0]);
        if (!ids.TryGetValue(target, out var there))
            return parts.Length == 1 && assets.Contains(target);
        return parts.Length == 1 || parts[1].Length == 0 || there.Contains(Uri.UnescapeDataString(parts[1]));
    }
}
