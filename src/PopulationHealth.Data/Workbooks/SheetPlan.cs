namespace PopulationHealth;

/// <summary>A sheet as it will be written: lines in column A, and below them the table.</summary>
/// <param name="Name">The name on the tab.</param>
/// <param name="Lines">The lines, the title first.</param>
/// <param name="TableName">The table's name, once in the workbook; empty on a sheet without one.</param>
/// <param name="Table">The table; null on a sheet without one, where the lines are wrapped.</param>
internal sealed record SheetPlan(string Name, ValueList<SheetLine> Lines, string TableName = "", WorkbookTable? Table = null);
