namespace PopulationHealth;

/// <summary>The note on a directly standardised rate, and the rule that rates compare only where they are made alike.</summary>
internal static class StandardNote
{
    private const string Beginning = "directly standardised to the ";

    /// <summary>"directly standardised to the European Standard Population 2013, ages 0 to 84 only".</summary>
    /// <param name="standard">The standard population's name.</param>
    /// <param name="ages">The ages, where they are not all of the standard's; otherwise null.</param>
    public static string Of(string standard, AgeBand? ages) => ages switch
    {
        null => Beginning + standard,
        { To: { } to, From: var from } => $"{Beginning}{standard}, ages {from} to {to} only",
        { From: var from } => $"{Beginning}{standard}, ages {from} and over only",
    };

    /// <summary>Refuses to set rates side by side that are standardised differently, or of which one is crude; those of which neither is known pass.</summary>
    public static void RequireSame<TMeasure>(IEnumerable<Estimate<TMeasure>> estimates, string name)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (typeof(TMeasure) != typeof(Rate))
            return;
        var ways = estimates.Select(Way).Where(way => way.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (ways.Count > 1)
            throw new ArgumentException(
                $"One rate is {ways[0]}, another {ways[1]}. Rates compare only where they are made alike: all crude, or all with the same standard and the same ages; compute all so.", name);
    }

    private static string Way<TMeasure>(Estimate<TMeasure> estimate)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var standards = estimate.Notes.Where(note => note.StartsWith(Beginning, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        return standards.Count > 0 ? Words.And(standards) : IsCrude(estimate) ? "crude" : "";
    }

    // A crude rate is known by its counts, as it needs no note: they give its value.
    private static bool IsCrude<TMeasure>(Estimate<TMeasure> estimate)
        where TMeasure : struct, IMeasure<TMeasure> =>
        estimate is { Value: Rate rate, Events: { } events, Population: { } population and > 0 }
        && Math.Abs((events / population * rate.Per) - rate.Value) <= Math.Abs(rate.Value) * 1e-9;
}
