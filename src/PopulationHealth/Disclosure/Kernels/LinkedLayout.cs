namespace PopulationHealth;

/// <summary>
/// The arcs of one table, or of two that share their rows. A flow goes from the first table's column totals through its cells and the row totals, and, where
/// there is a second table, on through that one's cells to its column totals; the grand total brings it back. Every sum is a node.
/// </summary>
internal sealed class LinkedLayout
{
    private const int Source = 0;
    private const int Sink = 1;

    private readonly List<ArcPlace> _places = [];
    private readonly int[][] _arcs;

    public LinkedLayout(params TableLayout[] tables)
    {
        Tables = tables;
        _arcs = [.. tables.Select(table => new int[table.Cells.Length])];
        var (rows, columns) = (tables[0].RowCount, tables[0].ColumnCount);
        var (firstRow, firstColumn) = (2, 2 + rows);
        // The second table's rows and columns have nodes of their own.
        var (secondRow, secondColumn) = (firstColumn + columns, firstColumn + columns + rows);
        Nodes = tables.Length == 1 ? firstColumn + columns : secondColumn + tables[1].ColumnCount;
        for (var column = 0; column < columns; column++)
        {
            Add(Source, firstColumn + column, (0, rows, column));
            for (var row = 0; row < rows; row++)
                Add(firstColumn + column, firstRow + row, (0, row, column));
        }
        if (tables.Length == 1)
        {
            for (var row = 0; row < rows; row++)
                Add(firstRow + row, Sink, (0, row, columns));
            Add(Sink, Source, (0, rows, columns));
            return;
        }
        var (others, second) = (tables[1].ColumnCount, tables[1]);
        foreach (var (row, name) in tables[0].RowNames.Index())
        {
            var same = second.RowOf(name);
            Add(firstRow + row, secondRow + row, (0, row, columns), (1, same, others));
            for (var column = 0; column < others; column++)
                Add(secondRow + row, secondColumn + column, (1, same, column));
        }
        for (var column = 0; column < others; column++)
            Add(secondColumn + column, Sink, (1, rows, column));
        Add(Sink, Source, (0, rows, columns), (1, rows, others));
    }

    public TableLayout[] Tables { get; }

    public int Nodes { get; }

    public IReadOnlyList<ArcPlace> Places => _places;

    /// <summary>The arc of a table's cell; a total that both tables have is one arc.</summary>
    public int ArcOf(int table, int cell) => _arcs[table][cell];

    private void Add(int tail, int head, params ReadOnlySpan<(int Table, int Row, int Column)> places)
    {
        var cells = new List<(int Table, int Cell)>();
        foreach (var (table, row, column) in places)
            if (Tables[table][row, column] is >= 0 and var cell)
            {
                cells.Add((table, cell));
                _arcs[table][cell] = _places.Count;
            }
        _places.Add(new(tail, head, cells, places[0]));
    }
}
