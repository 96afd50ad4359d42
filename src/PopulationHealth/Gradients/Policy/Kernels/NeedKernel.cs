namespace PopulationHealth;

/// <summary>The numbers behind a comparison of resource and need.</summary>
internal static class NeedKernel
{
    public static Result<Coefficient> Gap(ValueList<NeedGroup> groups, ReadOnlySpan<double> levels)
    {
        var (resource, need, people) = (groups.Sum(group => group.Resource), groups.Sum(group => group.Need), groups.Sum(group => group.Population));
        if (resource <= 0 || need <= 0)
            return Reason.MeanNotPositive.ToMissing(resource <= 0 ? "nobody receives anything" : "nobody is in need");
        double below = 0, ofResource = 0, ofNeed = 0;
        var heights = new double[groups.Count];
        for (var place = 0; place < groups.Count; place++)
        {
            var share = groups[place].Population / people;
            heights[place] = (2 * below) + share - 1;
            below += share;
            ofResource += heights[place] * groups[place].Resource / resource;
            ofNeed += heights[place] * groups[place].Need / need;
        }
        var variance = 0.0;
        for (var place = 0; place < groups.Count; place++)
            variance += Square(groups[place].ResourceError * (heights[place] - ofResource) / resource) + Square(groups[place].NeedError * (heights[place] - ofNeed) / need);
        return RankedUnits.Index(ofResource - ofNeed, variance > 0 ? Math.Sqrt(variance) : double.NaN, ConcentrationErrors.FromGroups, levels);
    }

    /// <summary>The slope of the resource per person over the need per person; not a number where need does not differ.</summary>
    public static double Slope(ValueList<NeedGroup> groups)
    {
        var people = groups.Sum(group => group.Population);
        var (need, resource) = (groups.Sum(group => group.Need) / people, groups.Sum(group => group.Resource) / people);
        var across = groups.Sum(group => group.Population * Square((group.Need / group.Population) - need));
        var along = groups.Sum(group => group.Population * ((group.Need / group.Population) - need) * ((group.Resource / group.Population) - resource));
        return across <= 1e-24 * people * need * need ? double.NaN : along / across;
    }

    private static double Square(double value) => value * value;
}
