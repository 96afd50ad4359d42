using System.Globalization;

namespace PopulationHealth;

/// <summary>The items that have a place in one part of a framework.</summary>
/// <param name="Part">The part.</param>
/// <param name="Items">The items in it or in its sub-parts, by name.</param>
public sealed record PartCoverage(FrameworkPart Part, IReadOnlyList<IPlaced> Items)
{
    /// <summary>Whether there is at least one item.</summary>
    public bool IsCovered => Items.Count > 0;

    /// <summary>The part and the number of items.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part}: {Items.Count}");
}
