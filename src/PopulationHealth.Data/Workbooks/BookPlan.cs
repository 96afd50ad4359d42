namespace PopulationHealth;

/// <summary>A workbook as it will be written: cover, contents, notes where there are any, and the tables, with all notes numbered.</summary>
/// <param name="Workbook">What was asked for.</param>
/// <param name="Sheets">The sheets, in their order.</param>
internal sealed record BookPlan(AccessibleWorkbook Workbook, ValueList<SheetPlan> Sheets)
{
    public const string Cover = "Cover";
    public const string Contents = "Contents";
    public const string Notes = "Notes";

    public static BookPlan Of(AccessibleWorkbook workbook)
    {
        var notes = new NoteNumbers(workbook.Notes);
        var names = new TableNames();
        var (contentsName, notesName) = (names.Of(Contents), names.Of(Notes));
        var tables = workbook.Sheets.Select(sheet => TableSheet.Of(sheet, names.Of(sheet.Title), notes)).ToList();
        var back = notes.All.Count > 0 ? [new SheetPlan(Notes, NoteLines, notesName, NoteTable(notes))] : Array.Empty<SheetPlan>();
        return new(workbook,
        [
            new SheetPlan(Cover, CoverLines.Of(workbook, tables)),
            new SheetPlan(Contents, ContentsLines, contentsName, ContentsTable(workbook, back.Length > 0)),
            .. back,
            .. tables,
        ]);
    }

    private static ValueList<SheetLine> ContentsLines => [new("Contents", CellFace.Title), new("This worksheet contains one table: the other worksheets, with links to them.")];

    private static ValueList<SheetLine> NoteLines =>
        [new("Notes", CellFace.Title), new("This worksheet contains one table: the notes that the other worksheets name."), SheetLine.ToSheet("Go to the contents", Contents)];

    private static WorkbookTable ContentsTable(AccessibleWorkbook workbook, bool hasNotes) => new(
        [new WorkbookColumn("Worksheet"), new WorkbookColumn("Title")],
        workbook.Sheets.Select(sheet => (sheet.Name, Title: NoteNumbers.Without(sheet.Title)))
            .Prepend((Name: Notes, Title: "Notes")).Skip(hasNotes ? 0 : 1).Prepend((Name: Cover, Title: "Cover: about this workbook"))
            .Select(sheet => ValueList.Create([WorkbookCell.Of(sheet.Name), WorkbookCell.ToPlace(sheet.Title, sheet.Name)])));

    private static WorkbookTable NoteTable(NoteNumbers notes) => new(
        [new WorkbookColumn("Note number"), new WorkbookColumn("Note text") { Width = 90 }],
        notes.All.Select(note => ValueList.Create([WorkbookCell.Of(notes.MarkOf(note)), WorkbookCell.Of(note)])));
}
