namespace PopulationHealth;

/// <summary>The data behind a figure.</summary>
/// <param name="Caption">What the table holds.</param>
/// <param name="RowHeader">What the names of the rows are: "Area", "Period".</param>
/// <param name="Columns">The columns after the names.</param>
/// <param name="Rows">The rows, each with one cell a column.</param>
public sealed record FigureTable(string Caption, string RowHeader, ValueList<TableColumn> Columns, ValueList<TableRow> Rows)
{
    /// <summary>The rows.</summary>
    public ValueList<TableRow> Rows { get; } = Rows.All(row => row.Cells.Count == Columns.Count)
        ? Rows
        : throw new ArgumentException(
            $"Every row needs {Columns.Count} cells, one a column; look at '{Rows.First(row => row.Cells.Count != Columns.Count).Header}'.", nameof(Rows));

    /// <summary>What each shorthand in the table stands for, such as "[x] = not collected"; empty where nothing is missing. What is known of a suppressed value is left out.</summary>
    public string Legend => string.Join("; ", Rows
        .SelectMany(row => row.Cells)
        .Where(cell => cell.Missing is not null)
        .GroupBy(cell => cell.Missing!.Shorthand)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"{group.Key} = {string.Join(" or ", group.Select(cell => cell.Missing!.Is(Missing.Suppressed) ? cell.Missing.Reason : cell.Missing.ToString()).Distinct())}"));
}
