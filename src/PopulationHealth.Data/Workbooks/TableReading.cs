namespace PopulationHealth;

/// <summary>A table of a workbook that was read. Rows are counted from 1, columns from 0.</summary>
internal sealed record TableReading(string Name, string Range, (int Row, int Column) First, (int Row, int Column) Last)
{
    /// <summary>Whether the workbook says that it is a table; otherwise it only looks like one.</summary>
    public bool IsMarkedUp { get; init; } = true;

    public int HeaderRows { get; init; } = 1;

    public int TotalRows { get; init; }

    public bool HasFilter { get; init; }

    public bool HasStripes { get; init; }

    public int FirstBodyRow => First.Row + HeaderRows;

    public int LastBodyRow => Last.Row - TotalRows;

    public IEnumerable<int> Columns => Enumerable.Range(First.Column, Last.Column - First.Column + 1);

    public IEnumerable<int> BodyRows => Enumerable.Range(FirstBodyRow, Math.Max(0, LastBodyRow - FirstBodyRow + 1));

    /// <summary>What looks like a table on a sheet without one: all rows between the first and the last in which cells stand side by side. Null where none do.</summary>
    public static TableReading? In(IReadOnlyList<CellReading> cells)
    {
        var rows = cells.GroupBy(cell => cell.Row).Where(row => row.Count() > 1).Select(row => row.Key).ToHashSet();
        if (rows.Count == 0)
            return null;
        var inside = cells.Where(cell => cell.Row >= rows.Min() && cell.Row <= rows.Max()).ToList();
        var (first, last) = ((rows.Min(), inside.Min(cell => cell.Column)), (rows.Max(), inside.Max(cell => cell.Column)));
        return new("", $"{CellName.Of(first.Item1, first.Item2)}:{CellName.Of(last.Item1, last.Item2)}", first, last) { IsMarkedUp = false };
    }

    public bool Contains(CellReading cell) => cell.Row >= First.Row && cell.Row <= Last.Row && cell.Column >= First.Column && cell.Column <= Last.Column;
}
