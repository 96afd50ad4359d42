namespace PopulationHealth;

/// <summary>That some determinants have a place both in a part of one framework and in a part of another.</summary>
/// <param name="From">The part of the first framework.</param>
/// <param name="To">The part of the second.</param>
/// <param name="Strength">Primary where at least one row is primary in both parts.</param>
/// <param name="Rows">The rows that make the link, in the crosswalk's order; never empty.</param>
public sealed record CrosswalkLink(FrameworkPart From, FrameworkPart To, Strength Strength, IReadOnlyList<CrosswalkRow> Rows)
{
    /// <summary>Both codes, the secondary link in brackets, and the keys of the rows.</summary>
    public override string ToString()
    {
        var to = new Placement(To, Strength);
        return $"{From.Code} to {to}, by {string.Join("; ", Rows.Select(row => row.Key))}";
    }
}
