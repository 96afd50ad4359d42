namespace PopulationHealth;

/// <summary>
/// The two groups that the difference and the ratio compare. Ordered: the ends, so that a positive difference means a worse result for the disadvantaged,
/// whichever way the indicator points. Without order: the reference and the group that does worst against it, or the highest and the lowest.
/// </summary>
/// <param name="From">The group that is subtracted from, or divided.</param>
/// <param name="Subtracted">The group that is subtracted, or divided by.</param>
internal readonly record struct GroupPair(int From, int Subtracted)
{
    public static GroupPair Of(in AreaGroups groups) => groups.Setting switch
    {
        { Ordered: true, Favourable: true } => new(groups.Count - 1, 0),
        { Ordered: true } => new(0, groups.Count - 1),
        { Reference: null } => new(groups.Highest, groups.Lowest),
        { Favourable: true } => new(groups.Reference, groups.Extreme(-1, groups.Reference)),
        _ => new(groups.Extreme(1, groups.Reference), groups.Reference),
    };
}
