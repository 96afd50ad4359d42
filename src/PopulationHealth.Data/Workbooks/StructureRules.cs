using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>The checklist's rules on sheets and what stands where.</summary>
internal static partial class StructureRules
{
    public static IEnumerable<RuleCheck> All =>
    [
        RuleCheck.Essential("sheet-titles", "Every sheet has a title of its own in cell A1.", Titles),
        RuleCheck.Desirable("sheet-introductions", "Above a table stands how many tables the sheet has.", book => book.Find(Introduction)),
        RuleCheck.Essential("sheet-names", "Sheets have names of their own that say something, 31 characters at most, without spaces.", book => book.Find(Names)),
        RuleCheck.Essential("no-blank-sheets", "No sheet is blank.", book => book.Find(sheet => sheet.Cells.Count == 0 ? [sheet.Finding("", "the sheet is blank; take it out.")] : [])),
        RuleCheck.Essential("text-in-column-a", "What stands outside tables stands in column A.", book => book.Find(Astray)),
        RuleCheck.Essential("tables-at-left-edge", "Tables begin in column A.", book => book.Find(sheet => sheet.Tables.Where(table => table.First.Column > 0).Select(table => sheet.Finding(table.Range, "the table does not begin in column A; move it.")))),
        RuleCheck.Desirable("nothing-below-tables", "Nothing stands below a table.", book => book.Find(Below)),
        RuleCheck.Desirable("one-table-a-sheet", "A sheet has one table at most.", book => book.Find(sheet => sheet.Tables.Skip(1).Select(table => sheet.Finding(table.Range, "the sheet has a further table; give it a sheet of its own.")))),
        RuleCheck.Desirable("contents", "A workbook of several tables has a sheet of contents with a link to each.", Contents),
    ];

    private static IEnumerable<WorkbookFinding> Titles(BookReading book)
    {
        foreach (var sheet in book.Sheets.Where(sheet => sheet.Cells.Count > 0 && (sheet[1, 0] is not { Number: null } || sheet.Tables.Any(table => table.First == (1, 0)))))
            yield return sheet.Finding("A1", "there is no title in A1; give topic, place and period.");
        foreach (var twice in book.Sheets.Where(sheet => sheet[1, 0] is not null).GroupBy(sheet => sheet[1, 0]!.Text, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return twice.Last().Finding("A1", $"the title is that of the sheet {twice.First().Name}, too; say what sets them apart.");
    }

    private static IEnumerable<WorkbookFinding> Introduction(SheetReading sheet) =>
        sheet.Tables.Count > 0 && !sheet.Outside.Any(cell => CountOfTables().IsMatch(cell.Text)) ? [sheet.Finding("A2", "nothing says how many tables there are; write: This worksheet contains one table.")] : [];

    private static IEnumerable<WorkbookFinding> Names(SheetReading sheet) =>
        GivenByProgram().IsMatch(sheet.Name) ? [sheet.Finding("", "the name of the sheet says nothing; name it after what it holds.")]
        : !AllowedName().IsMatch(sheet.Name) ? [sheet.Finding("", "the name of the sheet has spaces, accents or signs, or more than 31 characters; use letters, digits and underscores.")]
        : [];

    private static IEnumerable<WorkbookFinding> Astray(SheetReading sheet) =>
        sheet.Outside.Where(cell => cell.Column > 0).Take(1).Select(cell => sheet.Finding(cell.Name, "the text stands neither in a table nor in column A, where a screen reader begins; move it."));

    private static IEnumerable<WorkbookFinding> Below(SheetReading sheet) =>
        sheet.Outside.Where(cell => sheet.Tables.Count > 0 && sheet.Tables.All(table => cell.Row > table.Last.Row)).Take(1).Select(cell => sheet.Finding(cell.Name, "the text stands below the table, where it is not found; put it above."));

    private static IEnumerable<WorkbookFinding> Contents(BookReading book)
    {
        var tables = book.Sheets.Where(sheet => sheet.Tables.Count > 0).ToList();
        if (tables.Count < 2)
            return [];
        var best = book.Sheets.Select(sheet => (Sheet: sheet, Unlinked: tables.Where(other => other != sheet && !LeadsTo(sheet, other)).ToList())).MinBy(sheet => sheet.Unlinked.Count);
        return best.Unlinked.Count == 0 ? []
            : best.Unlinked.Count >= tables.Count - 1 ? [new WorkbookFinding("", "", "no sheet has links to the others; add a sheet of contents.")]
            : best.Unlinked.Select(other => best.Sheet.Finding("", $"the contents have no link to {other.Name}."));
    }

    private static bool LeadsTo(SheetReading sheet, SheetReading other) =>
        sheet.Links.Any(link => link.Target.StartsWith('#') && link.Target[1..].Split('!')[0].Trim('\'').Equals(other.Name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|[0-9]+) (?:\w+ )?tables?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CountOfTables();

    [GeneratedRegex(@"^(?:Sheet|Tabelle|Sheet_|Tab)?[0-9]+\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GivenByProgram();

    [GeneratedRegex(@"^[\x21-\x7E]{1,31}\z", RegexOptions.CultureInvariant)]
    private static partial Regex AllowedName();
}
