namespace PopulationHealth;

/// <summary>A sheet of a workbook that was read.</summary>
internal sealed record SheetReading(string Name, IReadOnlyList<CellReading> Cells, IReadOnlyList<TableReading> Tables)
{
    private readonly Dictionary<(int, int), CellReading> _byPlace = Cells.GroupBy(cell => (cell.Row, cell.Column)).ToDictionary(group => group.Key, group => group.First());

    public bool IsHidden { get; init; }

    public IReadOnlyList<string> MergedRanges { get; init; } = [];

    /// <summary>Rows and columns that are not shown: "row 5", "column C".</summary>
    public IReadOnlyList<string> HiddenParts { get; init; } = [];

    public IReadOnlyList<(int First, int Last, double Width)> Widths { get; init; } = [];

    public double DefaultWidth { get; init; }

    public bool IsFrozen { get; init; }

    public bool HasFilter { get; init; }

    public bool HasHeaderOrFooter { get; init; }

    public bool HasFloatingObject { get; init; }

    public bool HasImage { get; init; }

    public bool HasConditionalFormat { get; init; }

    public string ActiveCell { get; init; } = "A1";

    /// <summary>By cell: the place or address that it leads to.</summary>
    public IReadOnlyList<(string Cell, string Target)> Links { get; init; } = [];

    public CellReading? this[int row, int column] => _byPlace.GetValueOrDefault((row, column));

    /// <summary>The cells that stand in no table.</summary>
    public IEnumerable<CellReading> Outside => Cells.Where(cell => !Tables.Any(table => table.Contains(cell)));

    /// <summary>The cells of the tables below their headings.</summary>
    public IEnumerable<(TableReading Table, CellReading Cell)> Body =>
        from table in Tables
        from cell in Cells
        where table.Contains(cell) && cell.Row >= table.FirstBodyRow && cell.Row <= table.LastBodyRow
        select (table, cell);

    public IEnumerable<(TableReading Table, CellReading Cell)> Headings =>
        from table in Tables
        where table.HeaderRows > 0
        from column in table.Columns
        let cell = this[table.First.Row, column]
        where cell is not null
        select (table, cell);

    public string HeadingOf(TableReading table, int column) => table.HeaderRows > 0 ? this[table.First.Row, column]?.Text ?? "" : "";

    public double WidthOf(int column) => Widths.Where(width => column >= width.First && column <= width.Last).Select(width => (double?)width.Width).FirstOrDefault() ?? DefaultWidth;

    public bool IsLinked(CellReading cell) => Links.Any(link => link.Cell == cell.Name);

    public WorkbookFinding Finding(string cell, string problem) => new(Name, cell, problem);
}
