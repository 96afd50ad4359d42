namespace PopulationHealth;

/// <summary>The counts of one table or two with the same rows, arc by arc, and what a policy does to each.</summary>
internal sealed class LinkedCounts
{
    // A path costs its number of cells first, then its counts.
    private const long CellCost = 1L << 32;
    private const long MostCountCost = CellCost >> 1;

    // A policy that spares national counts gives them up only where nothing else helps.
    private const long NationalCells = 1000;

    private readonly DisclosurePolicy _policy;
    private readonly LinkedLayout _layout;
    private readonly bool[] _isNational;

    public LinkedCounts(DisclosurePolicy policy, CountTable[] tables)
    {
        _policy = policy;
        _layout = new LinkedLayout([.. tables.Select(table => table.Layout)]);
        Counts = [.. _layout.Places.Select(place => CountAt(tables[place.Place.Table], place.Place.Row, place.Place.Column))];
        _isNational = [.. _layout.Places.Select(place => policy.SparesNational && place.Cells.Any(cell => tables[cell.Table].NationalRows.Contains(tables[cell.Table].Layout.Cells[cell.Cell].Row)))];
        Costs = [.. Enumerable.Range(0, Counts.Length).Select(CostOf)];
        Primary = [.. Enumerable.Range(0, Counts.Length).Where(IsPrimary)];
    }

    /// <summary>The count of each arc.</summary>
    public long[] Counts { get; }

    /// <summary>What it costs to hold an arc's cells back.</summary>
    public long[] Costs { get; }

    /// <summary>The arcs that the policy suppresses.</summary>
    public int[] Primary { get; }

    /// <summary>Throws where two tables cannot be linked by their rows.</summary>
    public static void RequireSameRows(CountTable first, CountTable second)
    {
        var (one, other) = (first.Layout.RowNames.ToList(), second.Layout.RowNames.ToList());
        if (one.Except(other).Concat(other.Except(one)).FirstOrDefault() is { } lone)
            throw new ArgumentException($"The row {lone} stands in one of the tables only; tables that are linked have the same rows.", nameof(second));
        if (one.FirstOrDefault(row => SumOf(first, row) != SumOf(second, row)) is { } unequal)
            throw new ArgumentException($"The row {unequal} adds up to another total in each table; linked tables are of the same events.", nameof(second));
    }

    /// <summary>The network before complementary suppression.</summary>
    public CellNetwork ToNetwork()
    {
        var network = new CellNetwork(_layout.Nodes);
        for (var arc = 0; arc < Counts.Length; arc++)
            network.Add(new CellArc(_layout.Places[arc].Tail, _layout.Places[arc].Head) { Open = OpenBounds(arc), IsHidden = IsPrimary(arc) || _layout.Places[arc].Cells.Count == 0 });
        return network;
    }

    /// <summary>A cell as it is published.</summary>
    public PublishedCell Publish(int table, int cell, CellNetwork network)
    {
        var arc = _layout.ArcOf(table, cell);
        var (row, column) = _layout.Tables[table].Cells[cell];
        if (network.Arcs[arc].IsHidden)
            return new(row, column, null, IsPrimary(arc) ? CellStatus.Primary : CellStatus.Secondary);
        return IsExact(arc) ? new(row, column, Counts[arc], CellStatus.Open) : new(row, column, _policy.Round(Counts[arc]), CellStatus.Rounded);
    }

    private bool IsPrimary(int arc) => _layout.Places[arc].Cells.Count > 0 && !_isNational[arc] && _policy.IsSensitive(Counts[arc]);

    private bool IsExact(int arc) => _isNational[arc] || _policy.RoundedTo == 1 || Counts[arc] == 0;

    private (long, long) OpenBounds(int arc) => IsExact(arc) || IsPrimary(arc) ? (Counts[arc], Counts[arc]) : _policy.CountsOf(_policy.Round(Counts[arc]));

    // A zero comes last among cells that would do: it may be known to be impossible otherwise.
    private long CostOf(int arc) =>
        ((_isNational[arc] ? NationalCells : 1) * Math.Max(1, _layout.Places[arc].Cells.Count) * CellCost) + (Counts[arc] == 0 ? MostCountCost : Math.Min(Counts[arc], MostCountCost - 1));

    private static long CountAt(CountTable table, int row, int column) =>
        table.Layout[row, column] is >= 0 and var cell ? table.Counts[cell] : table.Layout.PartsAt(row, column).Sum(part => table.Counts[part]);

    private static long SumOf(CountTable table, string row) => CountAt(table, table.Layout.RowOf(row), table.Layout.ColumnCount);
}
