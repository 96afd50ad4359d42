namespace PopulationHealth;

/// <summary>Numbers of indicators in words, for the figures of frameworks.</summary>
internal static class CoverageText
{
    /// <summary>The number, or "none".</summary>
    public static string Short(int count) => count == 0 ? "none" : Markup.Number(count);

    /// <summary>The number with what is counted: "4 indicators", "1 indicator", "no indicators".</summary>
    public static string Named(int count, string items, string one) => count switch
    {
        0 => $"no {items}",
        1 => $"1 {one}",
        _ => $"{Markup.Number(count)} {items}",
    };

    /// <summary>The number as a value of a statement.</summary>
    public static Estimate<Count> Counted(int count, string of) => new(new Count(count, of));

    /// <summary>The part that has most, and those that have none.</summary>
    public static Statement Finding(IReadOnlyList<PartCoverage> parts, string items)
    {
        var most = parts.MaxBy(part => part.Items.Count)!;
        if (!most.IsCovered)
            return $"None of the {Counted(parts.Count, "parts")} parts carries {items}.";
        Statement covered = $"{Counted(parts.Count(part => part.IsCovered), "parts")} of {Counted(parts.Count, "parts")} parts carry {items}; {most.Part.ShortName} has most ({Counted(most.Items.Count, items)}).";
        var gaps = parts.Where(part => !part.IsCovered).Select(part => part.Part.ShortName).ToArray();
        Statement none = $"None: {string.Join("; ", gaps)}.";
        return gaps.Length == 0 ? covered : Statement.Join(covered, none);
    }

    /// <summary>A row with the number and the names.</summary>
    public static TableRow Row(string name, IReadOnlyList<IPlaced> items) =>
        new(name, [TableCell.Of(Markup.Number(items.Count), isNumber: true), TableCell.Of(items.Count == 0 ? "none" : string.Join("; ", items.Select(item => item.Name)))]);

    /// <summary>The work that describes the framework. It is cited, not copied, so that no licence is named.</summary>
    public static IEnumerable<Source> Sources(Framework framework) => framework.Citations.Take(1).Select(citation => new Source($"{citation.Title} ({Markup.Number(citation.Year)})")
    {
        Publisher = citation.Authors,
        Licence = new Licence("", "", ""),
    });
}
