namespace PopulationHealth;

/// <summary>A sheet with a table of the user's: what stands above the table, and the table with its notes numbered.</summary>
internal static class TableSheet
{
    public const string NotesColumn = "Notes";
    private const string NoNotes = "No notes";

    public static SheetPlan Of(WorkbookSheet sheet, string tableName, NoteNumbers notes)
    {
        var ofTable = sheet.Table.Notes.Select(notes.MarkOf).ToList();
        var table = WithNotes(sheet.Table, notes);
        var lines = new List<SheetLine> { new(sheet.Title.Trim(), CellFace.Title), new("This worksheet contains one table.") };
        if (NoteLine(sheet, table, ofTable) is { Length: > 0 } line)
            lines.Add(SheetLine.ToSheet(line, BookPlan.Notes));
        lines.AddRange(MarksOf(table).Take(1).Select(_ => new SheetLine($"Shorthand in this table: {string.Join("; ", MarksOf(table).Select(mark => $"{mark} = {Shorthand.Meaning(mark)}"))}.")));
        lines.AddRange(sheet.Introduction.Select(text => new SheetLine(text.Trim())));
        lines.AddRange(sheet.Table.Sources.Select(source => source.WholeDocument).Distinct().Select(SourceLine));
        lines.Add(SheetLine.ToSheet("Go to the contents", BookPlan.Contents));
        return new(sheet.Name, [.. lines], tableName, table);
    }

    /// <summary>The marks that stand in a table's cells.</summary>
    public static IEnumerable<string> MarksOf(SheetPlan sheet) => MarksOf(sheet.Table!);

    private static IEnumerable<string> MarksOf(WorkbookTable table) =>
        table.Rows.SelectMany(row => row).Where(cell => cell.IsShorthand).SelectMany(cell => Shorthand.In(cell.Text)).Distinct().Order(StringComparer.Ordinal);

    // What notes there are, and where they are named.
    private static string NoteLine(WorkbookSheet sheet, WorkbookTable table, List<string> ofTable)
    {
        var inRows = table.Columns.Count > sheet.Table.Columns.Count;
        var inText = sheet.Introduction.Append(sheet.Title).Concat(table.Columns.Select(column => column.Heading)).SelectMany(NoteNumbers.In).Any();
        return string.Join(" ",
        [
            .. inRows || inText || ofTable.Count > 0 ? ["This worksheet has notes, which stand on the worksheet Notes."] : Array.Empty<string>(),
            .. ofTable.Count > 0 ? [$"Of the whole table: {string.Join(", ", ofTable)}."] : Array.Empty<string>(),
            .. inRows ? [$"Of single rows: see the column {NotesColumn}."] : Array.Empty<string>(),
        ]);
    }

    private static SheetLine SourceLine(Source source) =>
        WebAddress.Is(source.Url) ? SheetLine.Link($"Source: {source.AttributionLine}", source.Url) : new($"Source: {source.AttributionLine}");

    private static WorkbookTable WithNotes(WorkbookTable table, NoteNumbers notes)
    {
        var noted = Enumerable.Range(0, table.Columns.Count).Where(column => table.Rows.Any(row => row[column].Notes.Count > 0)).ToList();
        return noted.Count == 0
            ? table
            : new([.. table.Columns, new WorkbookColumn(NotesColumn)], table.Rows.Select(row => row.Add(NoteCell(table.Columns, noted, row, notes))));
    }

    // Where several columns have notes, each says whose it is.
    private static WorkbookCell NoteCell(ValueList<WorkbookColumn> columns, List<int> noted, ValueList<WorkbookCell> row, NoteNumbers notes)
    {
        var marks = noted.SelectMany(column => row[column].Notes.Select(note => notes.MarkOf(noted.Count == 1 ? note : $"{columns[column].Name}: {note}"))).Distinct().ToList();
        return WorkbookCell.Of(marks.Count > 0 ? string.Join(" ", marks) : NoNotes);
    }
}
