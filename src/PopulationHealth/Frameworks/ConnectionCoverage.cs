using System.Globalization;

namespace PopulationHealth;

/// <summary>The items that carry both pillars of a connection.</summary>
/// <param name="Connection">The connection.</param>
/// <param name="Items">The items, by name.</param>
public sealed record ConnectionCoverage(Connection Connection, IReadOnlyList<IPlaced> Items)
{
    /// <summary>Whether at least one item carries both pillars.</summary>
    public bool IsCarried => Items.Count > 0;

    /// <summary>The connection and the number of items.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Connection}: {Items.Count}");
}
