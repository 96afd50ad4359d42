namespace PopulationHealth;

/// <summary>Values in groups, for the indices that fall into a part within and a part between them.</summary>
internal sealed class GroupedValues
{
    private readonly WeightedValues _all;
    private readonly WeightedValues[] _groups;

    public GroupedValues(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, ReadOnlySpan<int> groups)
    {
        Shapes.RequireSame(values.Length, groups.Length, nameof(groups), nameof(values));
        _all = new WeightedValues(values, weights);
        var (y, w, g) = (values.ToArray(), weights.ToArray(), groups.ToArray());
        _groups =
        [
            .. from unit in Enumerable.Range(0, y.Length)
               group unit by g[unit] into part
               orderby part.Key
               let all = new WeightedValues([.. part.Select(unit => y[unit])], w.Length == 0 ? [] : [.. part.Select(unit => w[unit])])
               where all.Total > 0
               select all,
        ];
    }

    /// <param name="index">The index of a set of values.</param>
    /// <param name="byTotal">Whether groups count by their share of the total of the values, otherwise by their share of the people.</param>
    public DispersionParts Parts(Func<WeightedValues, Result<Coefficient>> index, bool byTotal)
    {
        var total = index(_all);
        if (!total.HasValue)
            return new DispersionParts(total, total, total);
        // A group that has nothing at all adds nothing to an index that counts it by what it has.
        var within = _groups.Where(group => group.Mean > 0).Sum(group => index(group).Estimate.Value.Value * group.Total / _all.Total * (byTotal ? group.Mean / _all.Mean : 1));
        var between = index(new WeightedValues([.. _groups.Select(group => group.Mean)], [.. _groups.Select(group => group.Total)]));
        return new DispersionParts(total, new Estimate<Coefficient>(new Coefficient(within)), between);
    }
}
