namespace PopulationHealth;

/// <summary>
/// Whether a resource or a service's reach rises with need: shares by group, and the concentration of the resource less that of the need. It can say that a resource
/// rises with need; it can never say that it is proportionate, as nobody knows what proportion is due.
/// </summary>
/// <remarks>
/// Marmot and others 2010, Fair Society, Healthy Lives (the principle); Wagstaff and van Doorslaer 2000, in Handbook of Health Economics 1 (the difference of the concentration indices of
/// use and need, horizontal inequity).
/// </remarks>
public sealed class ProportionateUniversalism
{
    private readonly ValueList<NeedGroup> _groups;
    private readonly string _resource;
    private readonly string _need;

    private ProportionateUniversalism(string resource, string need, ValueList<NeedGroup> groups, Result<Coefficient> gap) =>
        (_resource, _need, _groups, IndexGap) = (resource, need, groups, gap);

    /// <summary>Compares a resource with need over groups.</summary>
    /// <param name="resource">What the resource is, as a subject: "spending on health visiting".</param>
    /// <param name="need">What stands for need: "children below a good level of development at two".</param>
    /// <param name="groups">The groups, two at least, the most disadvantaged first.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <exception cref="ArgumentException">There are fewer than two groups.</exception>
    public static ProportionateUniversalism Of(string resource, string need, IEnumerable<NeedGroup> groups, params ReadOnlySpan<double> levels)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var all = ValueList.From(groups);
        if (all.Count < 2)
            throw new ArgumentException($"There is {all.Count} group; a comparison needs two at least.", nameof(groups));
        return new ProportionateUniversalism(Require.Text(resource), Require.Text(need), all, NeedKernel.Gap(all, levels));
    }

    /// <summary>Each group's shares, in the order of the groups; empty where there is no resource or no need at all.</summary>
    public ValueList<NeedShare> Shares => !IndexGap.HasValue ? [] : ValueList.From(_groups.Select(group => new NeedShare(
        group.Name,
        new Proportion(group.Population / _groups.Sum(other => other.Population)),
        new Proportion(group.Resource / _groups.Sum(other => other.Resource)),
        new Proportion(group.Need / _groups.Sum(other => other.Need)))));

    /// <summary>The concentration index of the resource minus that of the need: below 0 where the disadvantaged have more of the resource than of the need.</summary>
    public Result<Coefficient> IndexGap { get; }

    /// <summary>Whether groups with more need per person have more of the resource per person, by a straight line weighted by population; null where need does not differ.</summary>
    public bool? RisesWithNeed => NeedKernel.Slope(_groups) switch { double.NaN => null, var slope => slope > 0 };

    /// <summary>What was found, in words.</summary>
    public Statement Statement
    {
        get
        {
            if (!IndexGap.HasValue)
                return $"{_resource} cannot be set against {_need}: the comparison is {IndexGap.Missing!.ToString()}.";
            var most = Shares[0];
            var (resource, need) = (new Estimate<Proportion>(most.Resource), new Estimate<Proportion>(most.Need));
            var rises = RisesWithNeed switch
            {
                true => "rises with need",
                false => "does not rise with need",
                null => "cannot be set against need that is the same in every group",
            };
            return $"{_resource} per person {rises}, as measured by {_need}: {most.Name} has {need} of the need and {resource} of the resource. The concentration index of the resource minus that of the need is {IndexGap.Estimate:CI}; below zero, the more disadvantaged have a larger share of the resource than of the need.";
        }
    }
}
