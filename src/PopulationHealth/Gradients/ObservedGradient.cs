namespace PopulationHealth;

/// <summary>From published figures by deprivation to a gradient.</summary>
public static class ObservedGradient
{
    extension(SocialGradient)
    {
        /// <summary>
        /// The gradient of figures by deprivation decile or quintile: one indicator, area, period and group of people. Proportions and rates without an interval get one from their counts, as
        /// <see cref="IntervalFromCounts"/> makes it, where the counts of every group give its value; a standardised rate has counts that do not.
        /// </summary>
        /// <typeparam name="TMeasure">What is measured.</typeparam>
        /// <param name="figures">The figures, such as <c>evidence.Of(indicator).In(area).By(Dimension.DeprivationDecile("IMD 2019"))</c>; those of no single group are left out.</param>
        /// <param name="options">How to fit; null for the values as they are, at 95%.</param>
        /// <param name="equalGroups">Whether the groups are taken to be equally large, as tenths of a country's neighbourhoods nearly are; otherwise their populations are needed.</param>
        /// <exception cref="ArgumentException">
        /// There is no such figure, they differ in indicator, area, period, group of people or ranking, or there is more than one for a group: the set must be narrowed first.
        /// </exception>
        public static SocialGradient<TMeasure> Fit<TMeasure>(IEnumerable<Observation<TMeasure>> figures, GradientOptions? options = null, bool equalGroups = false)
            where TMeasure : struct, IMeasure<TMeasure>
        {
            ArgumentNullException.ThrowIfNull(figures);
            var ranked = RankedSeries.Of(figures);
            var groups = ranked[0].Breakdown!.Dimension.Groups!.Value;
            var counted = ranked.TrueForAll(figure => figure.Missing is not null || figure.Estimate.WithInterval().Intervals.Count > 0);
            return SocialGradient.Fit(
                Enumerable.Range(1, groups).Select(rank => Group(ranked.Find(figure => figure.Breakdown!.Rank == rank), Name(rank, groups), equalGroups, counted)), options);
        }
    }

    private static GradientGroup<TMeasure> Group<TMeasure>(Observation<TMeasure>? figure, string name, bool equalGroups, bool counted)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (figure is null or { Missing: not null })
            return new GradientGroup<TMeasure>(name, equalGroups ? 1 : double.NaN, figure?.Missing ?? Missing.NotPublished);
        var estimate = counted && figure.Estimate.Intervals.Count == 0 ? figure.Estimate.WithInterval() : figure.Estimate;
        return new GradientGroup<TMeasure>(name, equalGroups ? 1 : estimate.Population ?? double.NaN, estimate);
    }

    private static string Name(int rank, int groups)
    {
        var part = groups == 10 ? "tenth" : groups == 5 ? "fifth" : "group";
        return rank == 1 ? $"the most deprived {part}" : rank == groups ? $"the least deprived {part}" : $"the {Numbers.Ordinal(rank)} most deprived {part}";
    }
}
