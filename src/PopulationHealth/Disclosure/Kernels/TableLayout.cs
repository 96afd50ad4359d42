namespace PopulationHealth;

/// <summary>
/// Where the cells of a table stand: rows and columns numbered from 0, the total's number being the last. A table of totals alone is read as one of cells.
/// </summary>
internal sealed class TableLayout
{
    public const string Total = "Total";

    private readonly Dictionary<string, int> _rows;
    private readonly Dictionary<string, int> _columns;
    private readonly int[] _cells;

    private TableLayout((string Row, string Column)[] cells)
    {
        Cells = cells;
        _rows = Numbered(cells.Select(cell => cell.Row));
        _columns = Numbered(cells.Select(cell => cell.Column));
        _cells = new int[(RowCount + 1) * (ColumnCount + 1)];
        Array.Fill(_cells, -1);
    }

    /// <summary>Row and column of each cell, in the order in which they were given.</summary>
    public (string Row, string Column)[] Cells { get; }

    /// <summary>The rows that are no total.</summary>
    public IEnumerable<string> RowNames => _rows.Keys;

    public IEnumerable<string> ColumnNames => _columns.Keys;

    /// <summary>How many rows are no total.</summary>
    public int RowCount => _rows.Count;

    public int ColumnCount => _columns.Count;

    /// <summary>The cell at a row and column, counted from 0; -1 where there is none.</summary>
    public int this[int row, int column] => _cells[(row * (ColumnCount + 1)) + column];

    public static bool IsTotal(string label) => string.Equals(label, Total, StringComparison.OrdinalIgnoreCase);

    public static TableLayout Of((string Row, string Column)[] cells) => TryOf(cells, out var layout) is { } problem ? throw new ArgumentException(problem, nameof(cells)) : layout;

    /// <summary>Finds the places of the cells.</summary>
    /// <returns>What is wrong with them; null where nothing is.</returns>
    public static string? TryOf((string Row, string Column)[] cells, out TableLayout layout)
    {
        layout = new TableLayout(cells);
        for (var cell = 0; cell < cells.Length; cell++)
        {
            ref var place = ref layout._cells[(layout.RowOf(cells[cell].Row) * (layout.ColumnCount + 1)) + layout.ColumnOf(cells[cell].Column)];
            if (place >= 0)
                return $"The cell {Name(cells[cell])} stands twice; give each cell once.";
            place = cell;
        }
        foreach (var (row, r) in layout._rows)
            foreach (var (column, c) in layout._columns)
                if (layout[r, c] < 0)
                    return $"The cell {Name((row, column))} is missing; give every row a cell in every column, 0 where nothing was counted.";
        return cells.Length == 0 ? "There is no cell; give at least one." : null;
    }

    public static string Name((string Row, string Column) cell) => $"(row {cell.Row}, column {cell.Column})";

    public int RowOf(string label) => _rows.GetValueOrDefault(label, RowCount);

    public int ColumnOf(string label) => _columns.GetValueOrDefault(label, ColumnCount);

    /// <summary>The cell of that row and column; -1 where there is none.</summary>
    public int Find(string row, string column) => (_rows.ContainsKey(row) || IsTotal(row)) && (_columns.ContainsKey(column) || IsTotal(column)) ? this[RowOf(row), ColumnOf(column)] : -1;

    /// <summary>The totals that the table does not have.</summary>
    public IEnumerable<(string Row, string Column)> MissingTotals() =>
        from row in _rows.Keys.Append(Total)
        from column in _columns.Keys.Append(Total)
        where Find(row, column) < 0
        select (row, column);

    /// <summary>The cells that add up to a total; a cell that is no total is its own part.</summary>
    public IEnumerable<int> PartsAt(int row, int column) =>
        from part in row < RowCount ? [row] : Enumerable.Range(0, RowCount)
        from other in column < ColumnCount ? [column] : Enumerable.Range(0, ColumnCount)
        select this[part, other];

    public IEnumerable<int> PartsOf(string row, string column) => PartsAt(RowOf(row), ColumnOf(column));

    // Labels that are all totals are the only ones there are: one column called Total is the column of a table of one dimension.
    private static Dictionary<string, int> Numbered(IEnumerable<string> labels)
    {
        var all = labels.Distinct().ToList();
        var parts = all.Where(label => !IsTotal(label)).ToList();
        return (parts.Count > 0 ? parts : all).Select((label, at) => (label, at)).ToDictionary(item => item.label, item => item.at);
    }
}
