namespace PopulationHealth;

/// <summary>A workbook's table of counts under disclosure control.</summary>
internal static class CountsTable
{
    public static WorkbookTable Of(PublishedTable table, string rowName, string unit)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentException.ThrowIfNullOrWhiteSpace(rowName);
        ArgumentNullException.ThrowIfNull(unit);
        var columns = table.Cells.Select(cell => cell.Column).Distinct().ToList();
        return new(
            [new WorkbookColumn(rowName), .. columns.Select(column => new WorkbookColumn(column) { Unit = unit })],
            table.Cells.Select(cell => cell.Row).Distinct().Select(row => ValueList.From(columns.Select(column => Cell(table[row, column])).Prepend(WorkbookCell.Of(row)))))
        {
            Notes = [NoteOf(table)],
        };
    }

    // What a reader may know, too: the mark is the same for cells held back for their size and in addition.
    private static string NoteOf(PublishedTable table) =>
        $"Disclosure control: {table.Policy.Name}. {(table.Cells.Any(cell => cell.Count is null) ? "Small counts are held back, and others so that those cannot be worked out" : "No count had to be held back")}."
        + (table.Cells.Any(cell => cell.Status == CellStatus.Rounded) ? " Counts are rounded, so that they may not add up to their totals." : "");

    private static WorkbookCell Cell(PublishedCell cell) => cell.Count is { } count ? WorkbookCell.Of(count, 0) : WorkbookCell.Of(Missing.Suppressed);
}
