namespace PopulationHealth;

/// <summary>A row of a figure's table.</summary>
/// <param name="Header">Its name.</param>
/// <param name="Cells">Its cells, one a column.</param>
public sealed record TableRow(string Header, ValueList<TableCell> Cells);
