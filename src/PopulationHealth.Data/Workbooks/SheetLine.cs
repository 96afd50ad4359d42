namespace PopulationHealth;

/// <summary>What a line above a table, or on the cover, looks like and leads to.</summary>
/// <param name="Text">The text.</param>
/// <param name="Face">How it is marked up.</param>
/// <param name="Target">A web address, or a place in the workbook such as <c>#'Notes'!A1</c>; empty for none.</param>
internal sealed record SheetLine(string Text, CellFace Face = CellFace.Text, string Target = "")
{
    public static SheetLine Link(string text, string target) => new(text, CellFace.Link, target);

    /// <summary>A link to the top of a sheet.</summary>
    public static SheetLine ToSheet(string text, string sheet) => Link(text, WorkbookCell.ToPlace(text, sheet).Target);
}
