namespace PopulationHealth;

/// <summary>
/// Tries to work out what was held back, knowing only what is published and the policy: the possible counts of every cell are computed exactly, as greatest and
/// least flows in the network of the table's sums. Run it on your own tables before they are published.
/// </summary>
/// <remarks>A cell that is held back is 0 or more; a rounded one is any count that is rounded so and is not suppressed; a total that is not published is unknown.</remarks>
public static class DisclosureAttack
{
    /// <summary>Attacks a table.</summary>
    /// <param name="table">The table as it is published.</param>
    /// <param name="rates">Rates that are published beside it.</param>
    /// <exception cref="ArgumentException">A rate's cell is not in the table.</exception>
    public static AttackReport On(PublishedTable table, params IEnumerable<PublishedRate> rates)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Attack([table], [.. rates], isTold: false);
    }

    /// <summary>Attacks two tables with the same rows, such as areas by age and areas by sex, of the same events.</summary>
    /// <param name="first">One table.</param>
    /// <param name="second">The other, under the same policy.</param>
    /// <param name="rates">Rates of cells of the first table that are published beside it.</param>
    /// <exception cref="ArgumentException">The rows or policies differ, or a rate's cell is not in the first table.</exception>
    public static AttackReport On(PublishedTable first, PublishedTable second, params IEnumerable<PublishedRate> rates)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        RequireSameRows(first, second);
        return Attack([first, second], [.. rates], isTold: false);
    }

    /// <summary>Attacks tables with what the analyst knows: which cells are primary, and so within the policy's range. What a reader could do to whom the status of each cell leaks.</summary>
    /// <param name="tables">One table as <see cref="DisclosureControl"/> gives it, or two that share their rows.</param>
    /// <exception cref="ArgumentException">There are none, or more than two.</exception>
    /// <remarks>Not everything can be protected from that: a small total of two small counts is at least 2.</remarks>
    public static AttackReport KnowingPrimary(params PublishedTable[] tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Length is not (1 or 2))
            throw new ArgumentException("Give one table, or two that share their rows.", nameof(tables));
        if (tables.Length == 2)
            RequireSameRows(tables[0], tables[1]);
        return Attack(tables, [], isTold: true);
    }

    private static void RequireSameRows(PublishedTable first, PublishedTable second)
    {
        if (first.Policy != second.Policy)
            throw new ArgumentException("The tables stand under different policies; attack them one by one.", nameof(second));
        if (!first.Layout.RowNames.ToHashSet().SetEquals(second.Layout.RowNames))
            throw new ArgumentException("The tables have different rows; linked tables have the same.", nameof(second));
    }

    private static AttackReport Attack(PublishedTable[] tables, PublishedRate[] rates, bool isTold)
    {
        var layout = new LinkedLayout([.. tables.Select(table => table.Layout)]);
        var known = Knowledge(tables, layout, rates, isTold);
        var policy = tables[0].Policy;
        if (Enumerable.Range(0, known.Length).FirstOrDefault(arc => known[arc].Least > known[arc].Most, -1) is >= 0 and var odd)
        {
            var (table, cell) = layout.Places[odd].Cells[0];
            return new(policy, [], $"the cell {TableLayout.Name(tables[table].Layout.Cells[cell])} cannot be published so under this policy");
        }
        var network = new CellNetwork(layout.Nodes);
        for (var arc = 0; arc < known.Length; arc++)
            network.Add(new CellArc(layout.Places[arc].Tail, layout.Places[arc].Head) { Open = known[arc], IsHidden = false });
        var search = new FlowSearch(network);
        return search.AnyFlow() is { } flow
            ? new(policy, [.. tables.SelectMany((table, at) => Intervals(table, at, layout, known, search, flow))])
            : new(policy, [], "no counts agree with what is published under this policy");
    }

    /// <summary>What a reader knows of each arc before the sums are looked at.</summary>
    private static (long Least, long Most)[] Knowledge(PublishedTable[] tables, LinkedLayout layout, PublishedRate[] rates, bool isTold)
    {
        var known = layout.Places.Select(_ => (Least: 0L, Most: CellNetwork.NoLimit)).ToArray();
        foreach (var (at, table) in tables.Index())
            foreach (var (cell, published) in table.Cells.Index())
                if (published.Count is { } count)
                    Narrow(layout.ArcOf(at, cell), published.Status == CellStatus.Rounded ? table.Policy.CountsOf(count) : (count, count));
                else if (isTold && published.Status == CellStatus.Primary)
                    Narrow(layout.ArcOf(at, cell), (table.Policy.Least, table.Policy.Most));
        foreach (var rate in rates)
            Narrow(
                tables[0].Layout.Find(rate.Row, rate.Column) is >= 0 and var cell
                    ? layout.ArcOf(0, cell)
                    : throw new ArgumentException($"The table has no cell {TableLayout.Name((rate.Row, rate.Column))}, of which a rate is given.", nameof(rates)),
                (rate.Lower, rate.Upper));
        return known;

        void Narrow(int arc, (long Least, long Most) bounds) => known[arc] = (Math.Max(known[arc].Least, bounds.Least), Math.Min(known[arc].Most, bounds.Most));
    }

    private static IEnumerable<FeasibilityInterval> Intervals(
        PublishedTable table, int at, LinkedLayout layout, (long Least, long Most)[] known, FlowSearch search, long[] flow)
    {
        foreach (var (cell, published) in table.Cells.Index().Where(item => item.Item.Status.IsHidden))
        {
            var arc = layout.ArcOf(at, cell);
            var rise = search.Move(arc, isUp: true, known[arc].Most - flow[arc], (long[])flow.Clone());
            var fall = search.Move(arc, isUp: false, flow[arc] - known[arc].Least, (long[])flow.Clone());
            var (lower, upper) = (flow[arc] - fall, flow[arc] + rise);
            yield return new(at + 1, published.Row, published.Column, Learnt(table.Policy, published.Status, lower, upper), lower, upper >= CellNetwork.NoLimit / 2 ? null : upper);
        }
    }

    private static Recovery Learnt(DisclosurePolicy policy, CellStatus status, long lower, long upper)
    {
        if (status == CellStatus.Secondary || lower > policy.Most || upper < policy.Least)
            return Recovery.None;
        return lower == upper ? Recovery.Exact
            : lower > policy.Least || upper < policy.Most ? Recovery.Narrowed
            : Recovery.None;
    }
}
