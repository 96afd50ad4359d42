using System.Globalization;
using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>What in a workbook the guidance, or the format, forbids; everything is listed at once.</summary>
internal static partial class WorkbookProblems
{
    private const int Shown = 50;
    private const int LongestName = 31;

    public static IReadOnlyList<string> In(AccessibleWorkbook workbook) =>
    [
        .. Texts(workbook),
        .. workbook.Sheets.Count == 0 ? ["there is no sheet; give one at least."] : Array.Empty<string>(),
        .. Names(workbook),
        .. Notes(workbook),
        .. workbook.Sheets.SelectMany(TableProblems.In),
    ];

    /// <summary>The exception that lists the problems.</summary>
    public static ArgumentException Refusal(IReadOnlyList<string> problems)
    {
        var more = problems.Count > Shown ? [string.Create(CultureInfo.InvariantCulture, $"and {problems.Count - Shown} more")] : Array.Empty<string>();
        return new ArgumentException($"The workbook cannot be saved:\n{string.Join("\n", problems.Take(Shown).Concat(more))}", nameof(problems));
    }

    private static IEnumerable<string> Texts(AccessibleWorkbook workbook)
    {
        foreach (var (name, text) in new[] { ("Title", workbook.Title), ("Publisher", workbook.Publisher), ("Contact", workbook.Contact) })
            if (string.IsNullOrWhiteSpace(text))
                yield return $"{name} is empty; the cover needs it.";
        foreach (var (name, texts) in new[] { ("About", workbook.About), ("Notes", workbook.Notes) })
            if (texts.Any(string.IsNullOrWhiteSpace))
                yield return $"{name} has an empty text; leave it out.";
        foreach (var text in Words(workbook).OfType<string>().Where(text => TableProblems.OfText(text) is not null).Distinct())
            yield return $"the text '{TableProblems.Short(text)}' {TableProblems.OfText(text)}";
    }

    private static IEnumerable<string?> Words(AccessibleWorkbook workbook) =>
    [
        workbook.Title, workbook.Publisher, workbook.Contact, workbook.Subject, workbook.Licence.Name, workbook.Licence.Attribution,
        .. workbook.About, .. workbook.Notes, .. workbook.Sheets.SelectMany(sheet => sheet.Introduction.Append(sheet.Title)),
    ];

    private static IEnumerable<string> Names(AccessibleWorkbook workbook)
    {
        string[] reserved = [BookPlan.Cover, BookPlan.Contents, BookPlan.Notes];
        foreach (var sheet in workbook.Sheets)
        {
            if (!Name().IsMatch(sheet.Name) || sheet.Name.Length > LongestName)
                yield return $"the sheet name '{sheet.Name}' is not allowed; use a letter first, then letters, digits and underscores, {LongestName} at most.";
            if (reserved.Contains(sheet.Name, StringComparer.OrdinalIgnoreCase) || sheet.Name.Equals("History", StringComparison.OrdinalIgnoreCase))
                yield return $"the sheet name '{sheet.Name}' is taken; use another.";
            if (string.IsNullOrWhiteSpace(sheet.Title))
                yield return $"the sheet '{sheet.Name}' has no title; give topic, place and period.";
            if (sheet.Introduction.Any(string.IsNullOrWhiteSpace))
                yield return $"the introduction of the sheet '{sheet.Name}' has an empty line; leave it out.";
        }
        foreach (var twice in Twice(workbook.Sheets.Select(sheet => sheet.Name)))
            yield return $"the sheet name '{twice}' comes more than once; names must differ in more than capitals.";
        foreach (var twice in Twice(workbook.Sheets.Select(sheet => sheet.Title?.Trim() ?? "")).Where(title => title.Length > 0))
            yield return $"the title '{twice}' comes more than once; say what sets the tables apart.";
    }

    private static IEnumerable<string> Notes(AccessibleWorkbook workbook)
    {
        var texts = workbook.Sheets.SelectMany(TextsOf).Concat(workbook.About).Concat(workbook.Notes);
        var named = texts.Where(text => text is not null).SelectMany(NoteNumbers.In).ToHashSet();
        foreach (var number in named.Where(number => number < 1 || number > workbook.Notes.Count).Order())
            yield return $"{NoteNumbers.Mark(number)} is named, but there is no such note; {(workbook.Notes.Count == 0 ? "Notes is empty" : $"the last is {NoteNumbers.Mark(workbook.Notes.Count)}")}.";
        for (var number = 1; number <= workbook.Notes.Count; number++)
            if (!named.Contains(number))
                yield return $"{NoteNumbers.Mark(number)} is named nowhere; name it in a title, a heading or an introduction, or leave it out.";
        foreach (var twice in Twice(workbook.Notes.Select(note => note?.Trim() ?? "")))
            yield return $"the note '{TableProblems.Short(twice)}' comes more than once.";
    }

    private static IEnumerable<string> TextsOf(WorkbookSheet sheet)
    {
        var table = sheet.Table;
        var cells = Enumerable.Range(0, table.Columns.Count).Where(column => table.Columns[column].Name == TableSheet.NotesColumn)
            .SelectMany(column => table.Rows.Select(row => row[column].Text));
        return [sheet.Title ?? "", .. sheet.Introduction, .. table.Columns.Select(column => column.Heading), .. table.Notes, .. cells];
    }

    private static IEnumerable<string> Twice(IEnumerable<string> texts) =>
        texts.GroupBy(text => text, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key);

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
