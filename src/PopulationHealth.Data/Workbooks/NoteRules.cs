using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>The checklist's rules on notes.</summary>
internal static partial class NoteRules
{
    public static IEnumerable<RuleCheck> All =>
    [
        RuleCheck.Essential("no-symbols-for-notes", "Notes are marked neither by symbols nor by raised figures.", book => book.Find(Raised)),
        RuleCheck.Desirable("note-word", "Marks of notes have the word note in square brackets: [note 1].", book => book.Find(Unnamed)),
        RuleCheck.Desirable("no-notes-in-data-cells", "Notes are named in titles, headings or a column of notes, not beside values.", book => book.Find(InData)),
        RuleCheck.Desirable("notes-sheet", "Every note that is named stands in a table on a sheet of notes.", Unwritten),
    ];

    private static IEnumerable<WorkbookFinding> Raised(SheetReading sheet) =>
        sheet.Cells.Where(cell => cell.HasSuperscript || cell.Style.IsSuperscript || (cell.Number is null && Symbol().IsMatch(cell.Text)))
            .Select(cell => sheet.Finding(cell.Name, "a symbol or a raised figure marks a note; write [note 1]."));

    private static IEnumerable<WorkbookFinding> Unnamed(SheetReading sheet) =>
        sheet.Cells.Where(cell => Other().IsMatch(cell.Text)).Select(cell => sheet.Finding(cell.Name, $"'{Other().Match(cell.Text).Value}' marks a note; write [note 1]."));

    private static IEnumerable<WorkbookFinding> InData(SheetReading sheet) =>
        sheet.Body.Where(item => Mark().IsMatch(item.Cell.Text) && !IsNoteHeading(sheet.HeadingOf(item.Table, item.Cell.Column)) && !IsNoteSheet(sheet))
            .Select(item => sheet.Finding(item.Cell.Name, "a note is named in a cell of the table; name it in the heading, the title, or a column of notes."));

    private static bool IsNoteHeading(string heading) => heading.StartsWith("note", StringComparison.OrdinalIgnoreCase);

    private static bool IsNoteSheet(SheetReading sheet) => sheet.Name.StartsWith("note", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<WorkbookFinding> Unwritten(BookReading book)
    {
        var written = book.Sheets.Where(IsNoteSheet).SelectMany(sheet => sheet.Body).Where(item => item.Cell.Column == item.Table.First.Column)
            .SelectMany(item => Numbers(item.Cell.Text).Append(item.Cell.Text)).ToHashSet(StringComparer.Ordinal);
        return book.Find(sheet => IsNoteSheet(sheet) ? [] : sheet.Cells
            .SelectMany(cell => Numbers(cell.Text).Select(number => (Number: number, Cell: cell)))
            .GroupBy(use => use.Number)
            .Where(use => !written.Contains(use.Key))
            .Select(use => sheet.Finding(use.First().Cell.Name, $"[note {use.Key}] is named, but no table on a sheet of notes has it.")));
    }

    private static IEnumerable<string> Numbers(string text) => Mark().Matches(text).Select(match => match.Groups["number"].Value);

    // Square metres and cubic ones are units.
    [GeneratedRegex(@"(?<!\b[kcm]?m)[¹²³]|[⁰⁴-⁹†‡§]|(?<=\w)\*", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"\[(?:[0-9]{1,3}|fn\.?\s?[0-9]+|footnote\s?[0-9]+|n[0-9]+|note[0-9]+)\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    [GeneratedRegex(@"\[note (?<number>[0-9]+)\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
