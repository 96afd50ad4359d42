namespace PopulationHealth;

/// <summary>The groups of many areas as arrays, area after area; every area has the same number of groups, in the same order.</summary>
public readonly ref struct SubgroupSpans
{
    /// <summary>The numbers of the groups.</summary>
    /// <param name="groups">How many groups each area has, 2 or more. Ordered groups stand from the most disadvantaged to the least.</param>
    /// <param name="values">The groups' values; not a number for a gap.</param>
    /// <param name="errors">Their standard errors on the scale of the values, 0 or more; not a number where unknown, empty where none is known.</param>
    /// <param name="populations">How many people are in each group, 0 or more; empty where it is not known, for the measures that do without.</param>
    /// <exception cref="ArgumentException">The lengths do not agree.</exception>
    public SubgroupSpans(int groups, ReadOnlySpan<double> values, ReadOnlySpan<double> errors, ReadOnlySpan<double> populations)
    {
        Groups = (int)Require.AtLeast(2, groups);
        if (values.Length % groups != 0)
            throw new ArgumentException($"values has length {values.Length}; it must be a multiple of {groups}, the number of groups.", nameof(values));
        if (!errors.IsEmpty)
            Shapes.RequireSame(values.Length, errors.Length);
        if (!populations.IsEmpty)
            Shapes.RequireSame(values.Length, populations.Length);
        Values = values;
        Errors = errors;
        Populations = populations;
    }

    /// <summary>How many groups each area has.</summary>
    public int Groups { get; }

    /// <summary>How many areas there are.</summary>
    public int Areas => Values.Length / Groups;

    /// <summary>The groups' values.</summary>
    public ReadOnlySpan<double> Values { get; }

    /// <summary>Their standard errors; may be empty.</summary>
    public ReadOnlySpan<double> Errors { get; }

    /// <summary>Their populations; may be empty.</summary>
    public ReadOnlySpan<double> Populations { get; }

    internal AreaGroups Area(int area, InequalitySetting setting, Span<double> room)
    {
        var (start, length) = (area * Groups, Groups);
        return new AreaGroups(
            Values.Slice(start, length),
            Errors.IsEmpty ? default : Errors.Slice(start, length),
            Populations.IsEmpty ? default : Populations.Slice(start, length),
            setting,
            room);
    }
}
