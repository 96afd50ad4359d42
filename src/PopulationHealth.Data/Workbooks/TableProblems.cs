using System.Globalization;
using System.Xml;

namespace PopulationHealth;

/// <summary>What in a sheet's table the guidance, or the format, forbids.</summary>
internal static class TableProblems
{
    // What a spreadsheet program takes.
    private const int MostRows = 1_000_000;
    private const int MostColumns = 16_000;
    private const int LongestText = 32_000;
    private const int LongestHeading = 255;

    public static IEnumerable<string> In(WorkbookSheet sheet) => Problems(sheet.Table).Select(problem => $"sheet {sheet.Name}: {problem}");

    /// <summary>Why a text cannot stand in a cell; null where it can.</summary>
    public static string? OfText(string text) =>
        text.Length > LongestText ? $"is longer than {LongestText} characters; shorten it."
        : IsXml(text) ? null
        : "has a control character; take it out.";

    public static string Short(string text) => text.Length > 40 ? $"{text[..40].Replace('\n', ' ')}..." : text;

    private static IEnumerable<string> Problems(WorkbookTable table)
    {
        if (table.Rows.Count is 0 or > MostRows || table.Columns.Count > MostColumns)
            yield return $"the table has {table.Rows.Count} rows and {table.Columns.Count} columns; allowed are 1 to {MostRows} rows and up to {MostColumns} columns.";
        foreach (var (column, at) in table.Columns.Select((column, at) => (column, at)))
            if (string.IsNullOrWhiteSpace(column.Name) || column.Heading.Length > LongestHeading || column.Heading.Any(char.IsControl) || !IsXml(column.Heading))
                yield return $"column {at + 1} needs a heading of 1 to {LongestHeading} characters in one line.";
        foreach (var twice in table.Columns.GroupBy(column => column.Heading.Trim(), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return $"the heading '{twice.Key}' comes more than once; headings must differ in more than capitals.";
        if (table.Columns.Any(column => column.Heading.Equals(TableSheet.NotesColumn, StringComparison.OrdinalIgnoreCase)) && table.Rows.SelectMany(row => row).Any(cell => cell.Notes.Count > 0))
            yield return $"the heading '{TableSheet.NotesColumn}' is needed for the notes of the cells; use another.";
        foreach (var text in table.Notes.Concat(table.Sources.Select(source => source.AttributionLine)))
            if (OfText(text) is { } problem)
                yield return $"the note or source '{Short(text)}' {problem}";
        for (var row = 0; row < table.Rows.Count; row++)
            for (var column = 0; column < table.Columns.Count; column++)
                if (OfCell(table.Rows[row][column], table.Columns[column]) is { } problem)
                    yield return string.Create(CultureInfo.InvariantCulture, $"row {row + 1}, column '{table.Columns[column].Heading}': {problem}");
    }

    private static string? OfCell(WorkbookCell cell, WorkbookColumn column) =>
        cell.Text.Length == 0 ? "the cell is empty; say why there is nothing, with a Missing such as Missing.NotApplicable, or in words."
        : cell.Notes.FirstOrDefault(note => OfText(note) is not null) is { } note ? $"the note '{Short(note)}' {OfText(note)}"
        : cell.Number is not null ? null
        : Shorthand.In(cell.Text).FirstOrDefault(mark => Shorthand.Meaning(mark) is null) is { } unknown ? $"{unknown} is no mark of the shorthand; use {string.Join(", ", Shorthand.Marks)}, or words."
        : column.Name != TableSheet.NotesColumn && NoteNumbers.In(cell.Text).Any() ? $"a note is named in the heading, the title or a column {TableSheet.NotesColumn}, not beside a value."
        : OfText(cell.Text) is { } problem ? $"the text '{Short(cell.Text)}' {problem}"
        : null;

    private static bool IsXml(string text)
    {
        for (var at = 0; at < text.Length; at++)
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                at++;
            else if (!XmlConvert.IsXmlChar(text[at]))
                return false;
        return true;
    }
}
