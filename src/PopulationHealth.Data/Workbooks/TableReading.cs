namespace PopulationHealth;

/// <summary>A marked-up table of a workbook that was read. Rows are counted from 1, columns from 0.</summary>
internal sealed record TableReading(string Name, string Range, (int Row, int Column) First, (int Row, int Column) Last)
{
    public int HeaderRows { get; init; } = 1;

    public int TotalRows { get; init; }

    public bool HasFilter { get; init; }

    public bool HasStripes { get; init; }

    public int FirstBodyRow => First.Row + HeaderRows;

    public int LastBodyRow => Last.Row - TotalRows;

    public IEnumerable<int> Columns => Enumerable.Range(First.Column, Last.Column - First.Column + 1);

    public IEnumerable<int> BodyRows => Enumerable.Range(FirstBodyRow, Math.Max(0, LastBodyRow - FirstBodyRow + 1));

    public bool Contains(CellReading cell) => cell.Row >= First.Row && cell.Row <= Last.Row && cell.Column >= First.Column && cell.Column <= Last.Column;
}
