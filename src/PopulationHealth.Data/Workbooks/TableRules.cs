using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>The checklist's rules on tables as a whole.</summary>
internal static partial class TableRules
{
    /// <summary>So many of what a table lacks are named: a file may claim a table of a billion cells.</summary>
    public const int MostFindings = 1000;

    public static IEnumerable<RuleCheck> All =>
    [
        RuleCheck.Essential("tables-marked-up", "Every table is marked up as a table.", book => book.Find(Unmarked)),
        RuleCheck.Desirable("table-names", "Tables have names that say what they hold.", book => book.Find(Nameless)),
        RuleCheck.Essential("no-merged-cells", "No cells are merged or split.", book => book.Find(sheet => sheet.MergedRanges.Select(range => sheet.Finding(range, "the cells are merged; give each its own content.")))),
        RuleCheck.Essential("no-blank-rows-or-columns", "Tables have no blank rows or columns.", book => book.Find(Blank)),
        RuleCheck.Essential("one-header-row", "Every table has one row of headings, each of them once.", book => book.Find(Headers)),
        RuleCheck.Desirable("no-filters", "Tables have no filters.", book => book.Find(Filters)),
        RuleCheck.Desirable("no-frozen-panes", "No panes are frozen.", book => book.Find(sheet => sheet.IsFrozen ? [sheet.Finding("", "panes are frozen; a reader who enlarges the sheet cannot move them.")] : [])),
        RuleCheck.Desirable("nothing-hidden", "No sheets, rows or columns are hidden.", book => book.Find(Hidden)),
    ];

    // Cells side by side are a table, whether marked up or not.
    private static IEnumerable<WorkbookFinding> Unmarked(SheetReading sheet) =>
        sheet.Tables.Where(table => !table.IsMarkedUp).Select(table => table.Range)
            .Concat(sheet.Outside.GroupBy(cell => cell.Row).Where(row => row.Count() > 1).OrderBy(row => row.Key).Take(1).Select(row => row.MinBy(cell => cell.Column)!.Name))
            .Select(place => sheet.Finding(place, "cells stand side by side outside a marked-up table; mark them up, with Format as Table."));

    private static IEnumerable<WorkbookFinding> Nameless(SheetReading sheet) =>
        sheet.Tables.Where(table => table.IsMarkedUp && GivenByProgram().IsMatch(table.Name)).Select(table => sheet.Finding(table.Range, $"the table's name, '{table.Name}', says nothing; name it after what it holds."));

    private static IEnumerable<WorkbookFinding> Blank(SheetReading sheet)
    {
        foreach (var table in sheet.Tables)
        {
            var cells = sheet.Body.Where(item => item.Table == table).Select(item => item.Cell).ToList();
            foreach (var row in table.BodyRows.Except(cells.Select(cell => cell.Row)).Take(MostFindings))
                yield return sheet.Finding(CellName.Of(row, table.First.Column), "the table has a blank row; take it out, and make rows higher for space.");
            foreach (var column in table.Columns.Except(cells.Select(cell => cell.Column)).Take(MostFindings))
                yield return sheet.Finding(CellName.Of(table.First.Row, column), "the table has a blank column; take it out, and make columns wider for space.");
        }
    }

    private static IEnumerable<WorkbookFinding> Headers(SheetReading sheet)
    {
        foreach (var table in sheet.Tables)
        {
            if (table.HeaderRows != 1)
                yield return sheet.Finding(table.Range, "the table has no row of headings; give it one.");
            foreach (var column in table.Columns.Where(column => table.HeaderRows == 1 && sheet[table.First.Row, column] is null))
                yield return sheet.Finding(CellName.Of(table.First.Row, column), "the heading is empty; say what the column holds.");
            foreach (var twice in sheet.Headings.Where(heading => heading.Table == table).GroupBy(heading => heading.Cell.Text, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
                yield return sheet.Finding(twice.Last().Cell.Name, $"the heading '{twice.Key}' comes more than once; say what sets the columns apart.");
        }
    }

    private static IEnumerable<WorkbookFinding> Filters(SheetReading sheet) =>
        sheet.Tables.Where(table => table.HasFilter).Select(table => sheet.Finding(table.Range, "the table has filter buttons; take them off."))
            .Concat(sheet.HasFilter ? [sheet.Finding("", "the sheet has a filter; take it off.")] : []);

    private static IEnumerable<WorkbookFinding> Hidden(SheetReading sheet) =>
        sheet.HiddenParts.Select(part => sheet.Finding("", $"{part} is hidden; show it or take it out."))
            .Concat(sheet.IsHidden ? [sheet.Finding("", "the sheet is hidden; show it or take it out.")] : []);

    [GeneratedRegex(@"^(?:Table|Tbl|Tabelle|_)?_?[0-9]*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GivenByProgram();
}
