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

    /// <summary>The notes on a rate: its standard and its ages, and of which of them nobody gave the events, so that they count as none.</summary>
    public static ValueList<string> Notes(IReadOnlyCollection<Stratum> groups, StandardPopulation standard)
    {
        var silent = groups.Where(group => group.Events is null).Select(group => group.Age).Order().ToList();
        return silent.Count == 0 ? [Note(groups, standard)] : [Note(groups, standard), $"no events were given for the ages {string.Join(", ", silent)}; they count as none, so that the rate may be too low"];
    }

    private static string Note(IEnumerable<Stratum> groups, StandardPopulation standard)
    {
        var given = groups.Select(group => group.Age).Order().ToList();
        var isWhole = standard.Ages.All(age => given.Exists(age.Overlaps) || standard.WeightOf(age) == 0);
        return StandardNote.Of(standard.Name, isWhole ? null : new AgeBand(given[0].From, given[^1].To));
    }
}
