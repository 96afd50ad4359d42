using System.Diagnostics;

namespace PopulationHealth;

/// <summary>
/// Counts by row and column before disclosure control, with or without totals (cells whose row or column is called Total). It gives its counts to
/// <see cref="DisclosureControl"/> alone: no member, text, message or debugger view shows one.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CountTable
{
    /// <summary>Beyond it nothing is a count.</summary>
    internal const long MostCount = 1_000_000_000_000;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly long[] _counts;

    private CountTable(TableLayout layout, long[] counts) => (Layout, _counts) = (layout, counts);

    /// <summary>How many cells there are, totals included.</summary>
    public int CellCount => _counts.Length;

    /// <summary>The rows, Total included where there is one.</summary>
    public ValueList<string> Rows => ValueList.From(Layout.Cells.Select(cell => cell.Row).Distinct());

    /// <summary>The columns, Total included where there is one.</summary>
    public ValueList<string> Columns => ValueList.From(Layout.Cells.Select(cell => cell.Column).Distinct());

    /// <summary>The rows that are of the whole nation, such as Total where the rows are all local authorities: a policy may spare them.</summary>
    public ValueList<string> NationalRows { get; private init; }

    internal TableLayout Layout { get; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal ReadOnlySpan<long> Counts => _counts;

    /// <summary>A table of cells, in the order in which they will be published.</summary>
    /// <param name="cells">
    /// Each cell once: row, column, and a whole number from 0 to 10^12. <c>Total</c>, in whatever capitals, marks a total. Every row has a cell in every
    /// column; totals may be left out, all or some: what is not given is not published. A table of one dimension has one column.
    /// </param>
    /// <exception cref="ArgumentException">A cell stands twice or is missing, or is no count, a total is not the sum of its parts, or a row or column that is not called Total is the sum of all others; the message names the cell and never a count.</exception>
    public static CountTable Of(params ReadOnlySpan<(string Row, string Column, double Count)> cells) =>
        TableProblem.In(cells) is { } problem ? throw new ArgumentException(problem.Message, nameof(cells)) : Read(cells);

    /// <summary>Whether cells make a table, and why not.</summary>
    /// <param name="cells">As <see cref="Of"/> takes them; the count may be missing (not a number).</param>
    /// <returns><see cref="Reason.None"/> where <see cref="Of"/> takes them.</returns>
    public static Reason Judge(ReadOnlySpan<(string Row, string Column, double Count)> cells) => TableProblem.In(cells)?.Reason ?? Reason.None;

    /// <summary>Whether cells make a table, and what is wrong.</summary>
    /// <param name="cells">As <see cref="Of"/> takes them; the count may be missing (not a number).</param>
    /// <param name="problem">What is wrong and what to do; it names rows and columns, and never a count. Empty where nothing is.</param>
    /// <returns><see cref="Reason.None"/> where <see cref="Of"/> takes them.</returns>
    public static Reason Judge(ReadOnlySpan<(string Row, string Column, double Count)> cells, out string problem)
    {
        var found = TableProblem.In(cells);
        problem = found?.Message ?? "";
        return found?.Reason ?? Reason.None;
    }

    /// <summary>The same table with all totals, summed from its cells, behind the cells that it has.</summary>
    public CountTable WithTotals()
    {
        var missing = Layout.MissingTotals().ToList();
        return new(TableLayout.Of([.. Layout.Cells, .. missing]), [.. _counts, .. missing.Select(cell => Layout.PartsOf(cell.Row, cell.Column).Sum(part => _counts[part]))])
        {
            NationalRows = NationalRows,
        };
    }

    /// <summary>The same table, with rows marked as being of the whole nation.</summary>
    /// <param name="rows">Rows of the table, such as Total.</param>
    /// <exception cref="ArgumentException">The table has no such row.</exception>
    public CountTable WithNationalRows(params IEnumerable<string> rows)
    {
        ValueList<string> names = [.. rows];
        return names.FirstOrDefault(name => !Rows.Contains(name)) is { } unknown
            ? throw new ArgumentException($"The table has no row {unknown}; its rows are {string.Join(", ", Rows)}.", nameof(rows))
            : new(Layout, _counts) { NationalRows = names };
    }

    /// <summary>Its size, and no count.</summary>
    public override string ToString() => $"counts by {Layout.RowCount} rows and {Layout.ColumnCount} columns, not shown";

    private static CountTable Read(ReadOnlySpan<(string Row, string Column, double Count)> cells)
    {
        var counts = new long[cells.Length];
        var places = new (string, string)[cells.Length];
        for (var cell = 0; cell < cells.Length; cell++)
            (counts[cell], places[cell]) = ((long)cells[cell].Count, (cells[cell].Row, cells[cell].Column));
        return new(TableLayout.Of(places), counts);
    }
}
