namespace PopulationHealth;

/// <summary>Holds a set of observations against what was expected of it.</summary>
public static class CompletenessReport
{
    extension<TSelf, TObservation>(ObservationQuery<TSelf, TObservation> set)
        where TSelf : ObservationQuery<TSelf, TObservation>
        where TObservation : Observation
    {
        /// <summary>Which of the expected areas have a value.</summary>
        /// <param name="expected">The areas.</param>
        public Completeness Completeness(IEnumerable<Area> expected) => Compare(set, expected, item => item.Area);

        /// <summary>Which of the expected periods have a value.</summary>
        /// <param name="expected">The periods.</param>
        public Completeness Completeness(IEnumerable<Period> expected) => Compare(set, expected, item => item.Period);

        /// <summary>Which of the expected categories have a value.</summary>
        /// <param name="expected">The categories, as the evidence writes them.</param>
        public Completeness Completeness(IEnumerable<string> expected) => Compare(set, expected, item => item.Breakdown?.Category ?? "");
    }

    private static Completeness Compare<TKey>(IEnumerable<Observation> set, IEnumerable<TKey> expected, Func<Observation, TKey> key)
        where TKey : notnull
    {
        var found = set.ToLookup(key);
        var keys = expected.Distinct().ToList();
        var present = keys.SelectMany(wanted => found[wanted]).Where(item => item.Missing is null);
        var absent = keys.Where(wanted => found[wanted].All(item => item.Missing is not null))
            .Select(wanted => new Gap($"{wanted}", found[wanted].Select(item => item.Missing).FirstOrDefault() ?? Missing.NotPublished));
        return new Completeness(keys.Count, ValueList.From(present), ValueList.From(absent));
    }
}
