using System.Globalization;
using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>The checklist's rules on the cells of tables.</summary>
internal static partial class CellRules
{
    private const double NarrowestColumn = 4;
    private const double WidestColumn = 120;

    public static IEnumerable<RuleCheck> All =>
    [
        RuleCheck.Essential("text-wrapped", "Text that is longer than its cell is wrapped.", book => book.Find(Unwrapped)),
        RuleCheck.Desirable("column-widths", "Columns have a sensible width: numbers and the words of headings fit.", book => book.Find(Widths)),
        RuleCheck.Essential("no-empty-cells", "No cell of a table is empty, unless the sheet says why.", book => book.Find(sheet => Explains(sheet) ? [] : Empty(sheet)), book => book.Find(sheet => Explains(sheet) ? Empty(sheet) : [])),
        RuleCheck.Desirable("numbers-are-numbers", "Numbers are kept as numbers, not as text.", book => book.Find(NumbersAsText)),
        RuleCheck.Desirable("alignment", "Words stand to the left; numbers, and the headings above them, to the right.", book => book.Find(Alignment)),
        RuleCheck.Desirable("shorthand-explained", "Shorthand such as [c] is explained above its table or on the cover.", Unexplained),
        RuleCheck.Desirable("no-symbols", "No symbol stands in place of a number: no *, .., -, N/A or #N/A.", book => book.Find(Symbols)),
    ];

    private static IEnumerable<WorkbookFinding> Unwrapped(SheetReading sheet) =>
        sheet.Body.Concat(sheet.Headings).Select(item => item.Cell)
            .Where(cell => cell.Number is null && !cell.Style.IsWrapped && cell.Text.Length > sheet.WidthOf(cell.Column))
            .Select(cell => sheet.Finding(cell.Name, "the text is longer than the cell and is cut; wrap it."));

    private static IEnumerable<WorkbookFinding> Widths(SheetReading sheet)
    {
        foreach (var table in sheet.Tables)
            foreach (var column in table.Columns.Where(column => sheet.WidthOf(column) is < NarrowestColumn or > WidestColumn))
                yield return sheet.Finding(CellName.Of(table.First.Row, column), string.Create(CultureInfo.InvariantCulture, $"the column is {sheet.WidthOf(column)} characters wide; make it {NarrowestColumn} to {WidestColumn}."));
        foreach (var (_, cell) in sheet.Headings.Where(heading => heading.Cell.Text.Split(' ', '\n').Max(word => word.Length) > sheet.WidthOf(heading.Cell.Column)))
            yield return sheet.Finding(cell.Name, "a word of the heading does not fit; make the column wider.");
        foreach (var (_, cell) in sheet.Body.Where(item => item.Cell.Number is { } number && item.Cell.Style.Decimals is { } decimals && Shown(number, decimals).Length > sheet.WidthOf(item.Cell.Column)))
            yield return sheet.Finding(cell.Name, "the number does not fit and is shown as ####; make the column wider.");
    }

    private static string Shown(double number, int decimals) => number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static bool Explains(SheetReading sheet) => sheet.Outside.Any(cell => EmptyWord().IsMatch(cell.Text));

    private static IEnumerable<WorkbookFinding> Empty(SheetReading sheet)
    {
        var empty = from table in sheet.Tables
                    from row in table.BodyRows
                    from column in table.Columns
                    where sheet[row, column] is null
                    select sheet.Finding(CellName.Of(row, column), "the cell is empty; put [x], [z] or [c] there, or say above the table what an empty cell means.");
        return empty.Take(TableRules.MostFindings);
    }

    // Years and codes may be words; what has a comma, a point or a percent sign is a number, and so is any figure in a column of numbers.
    private static IEnumerable<WorkbookFinding> NumbersAsText(SheetReading sheet)
    {
        var numeric = NumericColumns(sheet);
        return sheet.Body.Where(item => item.Cell.Number is null && (Decorated().IsMatch(item.Cell.Text) || (numeric.Contains((item.Table, item.Cell.Column)) && Figure().IsMatch(item.Cell.Text))))
            .Select(item => sheet.Finding(item.Cell.Name, "the number is kept as text; keep it as a number, with a number format."));
    }

    private static HashSet<(TableReading, int)> NumericColumns(SheetReading sheet) => [.. sheet.Body.Where(item => item.Cell.Number is not null).Select(item => (item.Table, item.Cell.Column))];

    private static IEnumerable<WorkbookFinding> Alignment(SheetReading sheet)
    {
        var numeric = NumericColumns(sheet);
        // A column that is all shorthand may be one of numbers.
        var known = sheet.Body.Where(item => !Shorthand.IsMark(item.Cell.Text)).Select(item => (item.Table, item.Cell.Column)).ToHashSet();
        foreach (var (table, cell) in sheet.Body)
            if (cell.Number is not null && cell.Style.Horizontal is not ("" or "right"))
                yield return sheet.Finding(cell.Name, "the number does not stand to the right.");
            else if (cell.Number is null && !numeric.Contains((table, cell.Column)) && !Shorthand.IsMark(cell.Text) && cell.Style.Horizontal is not ("" or "left"))
                yield return sheet.Finding(cell.Name, "the text does not stand to the left.");
        foreach (var (table, cell) in sheet.Headings)
            if (known.Contains((table, cell.Column)) && numeric.Contains((table, cell.Column)) != (cell.Style.Horizontal == "right"))
                yield return sheet.Finding(cell.Name, "the heading does not stand as its column does: to the right above numbers, to the left above words.");
    }

    private static IEnumerable<WorkbookFinding> Unexplained(BookReading book)
    {
        var cover = book.Sheets.Where(sheet => sheet.Tables.Count == 0).SelectMany(sheet => sheet.Cells).ToList();
        foreach (var sheet in book.Sheets)
        {
            var texts = sheet.Outside.Concat(cover).Where(cell => !Shorthand.IsMark(cell.Text)).Select(cell => cell.Text).ToList();
            foreach (var use in sheet.Body.SelectMany(item => Shorthand.In(item.Cell.Text).Select(mark => (Mark: mark, item.Cell))).GroupBy(use => use.Mark).Where(use => !texts.Any(text => text.Contains(use.Key, StringComparison.Ordinal))))
                yield return sheet.Finding(use.First().Cell.Name, $"{use.Key} is explained neither above the table nor on the cover.");
        }
    }

    private static IEnumerable<WorkbookFinding> Symbols(SheetReading sheet) =>
        sheet.Body.Where(item => item.Cell.Number is null && Symbol().IsMatch(item.Cell.Text))
            .Select(item => sheet.Finding(item.Cell.Name, $"'{item.Cell.Text}' stands in place of a number; use shorthand such as [x] or [z] and explain it."));

    [GeneratedRegex(@"\b(?:blank|empty)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EmptyWord();

    [GeneratedRegex(@"^[-+]?(?:[£$€]\s?[0-9][0-9.,]*|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+\.[0-9]+|[0-9]+(?:\.[0-9]+)?\s?%|[0-9]{1,3}(?:,[0-9]{3})*(?:\.[0-9]+)?\s?%)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decorated();

    [GeneratedRegex(@"^[-+]?[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^(?:[-–—*.:~†‡#?/_]+|n/?a|null|nan|#(?:N/A|DIV/0!|REF!|VALUE!|NAME\?|NUM!|NULL!))\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Symbol();
}
