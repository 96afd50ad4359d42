namespace PopulationHealth;

/// <summary>Makes tables of counts fit to be published: suppression, rounding, and complementary suppression of what could be worked out. The last step before publication.</summary>
/// <remarks>
/// A reader is taken to know the policy and everything that is published. A cell that is held back may then be any count from 0 on, as the mark does not tell
/// a primary cell from a secondary one; a rounded one is any count that is rounded so; every sum holds. Of each primary cell all counts of the policy's
/// range (1 to 7, say) stay possible: no cell is recovered, and no interval is narrower than that range.
/// </remarks>
public static class DisclosureControl
{
    /// <summary>Protects a table.</summary>
    /// <param name="policy">The data owner's policy.</param>
    /// <param name="table">The counts.</param>
    public static PublishedTable Apply(DisclosurePolicy policy, CountTable table)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(table);
        return Protect(policy, [table])[0];
    }

    /// <summary>Protects two tables with the same rows, such as areas by age and areas by sex: their row totals and grand total are the same counts, and have the same fate in both.</summary>
    /// <param name="policy">The data owner's policy.</param>
    /// <param name="first">One table.</param>
    /// <param name="second">The other; its rows are those of the first, in any order.</param>
    /// <exception cref="ArgumentException">The rows differ, or a row has another total in each table; the message names the row.</exception>
    public static (PublishedTable First, PublishedTable Second) Apply(DisclosurePolicy policy, CountTable first, CountTable second)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        LinkedCounts.RequireSameRows(first, second);
        var tables = Protect(policy, [first, second]);
        return (tables[0], tables[1]);
    }

    private static PublishedTable[] Protect(DisclosurePolicy policy, CountTable[] tables)
    {
        var cells = new LinkedCounts(policy, tables);
        var network = cells.ToNetwork();
        new ComplementarySuppression(network, cells.Counts, cells.Costs, cells.Primary, policy).Run();
        return [.. tables.Select((table, at) => new PublishedTable(policy, table.Layout, [.. table.Layout.Cells.Select((_, cell) => cells.Publish(at, cell, network))]))];
    }
}
