namespace PopulationHealth;

/// <summary>Which of a standard population's ages a directly standardised rate is of.</summary>
internal static class StandardAges
{
    /// <summary>Why there is no rate: ages of the standard are left out between the first and the last that are given. Null where there is none, as ages at the ends may be left out.</summary>
    public static Missing? GapIn(IEnumerable<Stratum> groups, StandardPopulation standard)
    {
        var given = groups.Select(group => group.Age).Order().ToList();
        var missing = standard.Ages
            .Where(age => age.From > given[0].From && given[^1].From > age.From && !given.Exists(age.Overlaps) && standard.WeightOf(age) > 0)
            .ToList();
        return missing.Count == 0 ? null : Reason.Bands.ToMissing(
            $"no group aged {string.Join(", ", missing)}, between those aged {given[0]} and {given[^1]}; give them too, or standardise the ages below and above by themselves");
    }

    /// <summary>The note that says to which standard a rate is standardised, and of which of its ages it is.</summary>
    public static string Note(IEnumerable<Stratum> groups, StandardPopulation standard)
    {
        var given = groups.Select(group => group.Age).Order().ToList();
        var isWhole = standard.Ages.All(age => given.Exists(age.Overlaps) || standard.WeightOf(age) == 0);
        return StandardNote.Of(standard.Name, isWhole ? null : new AgeBand(given[0].From, given[^1].To));
    }
}
