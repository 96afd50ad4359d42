namespace PopulationHealth;

/// <summary>The rule on the age bands of one set of groups: each age belongs to one of them at most.</summary>
internal static class BandRule
{
    public static void RequireApart(IEnumerable<AgeBand> ages, string name)
    {
        var sorted = ages.Order().ToList();
        for (var index = 1; index < sorted.Count; index++)
            if (sorted[index - 1].Overlaps(sorted[index]))
                throw new ArgumentException(
                    $"The age bands {sorted[index - 1]} and {sorted[index]} overlap; each age may stand in one band only. Add up groups of the same age first.", name);
    }

    /// <summary>The groups, once each, one at least.</summary>
    public static List<Stratum> Read(IEnumerable<Stratum> strata, string name)
    {
        ArgumentNullException.ThrowIfNull(strata, name);
        var list = strata.ToList();
        if (list.Count == 0)
            throw new ArgumentException($"{name} is empty; give one age group at least.", name);
        RequireApart(list.Select(stratum => stratum.Age), name);
        return list;
    }
}
