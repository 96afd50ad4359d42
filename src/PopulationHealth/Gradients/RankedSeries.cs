namespace PopulationHealth;

/// <summary>Finds the one series of ranked groups that a gradient is made of, or says why there is not one.</summary>
internal static class RankedSeries
{
    /// <summary>The figures that belong to a group ranked by deprivation: one a group, of one indicator, area, period, group of people and ranking.</summary>
    /// <exception cref="ArgumentException">There is none, they are of several series, or a group has two.</exception>
    public static List<Observation<TMeasure>> Of<TMeasure>(IEnumerable<Observation<TMeasure>> figures)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        List<Observation<TMeasure>> all = [.. figures];
        var ranked = all.Where(figure => figure.Breakdown?.Rank is not null).ToList();
        if (ranked.Count == 0)
            throw new ArgumentException(NoRanking(figures, all), nameof(figures));
        (string Kind, string How, List<string> Values)[] differences =
        [
            ("indicator", "Of(indicator)", Different(ranked, figure => figure.Indicator.CatalogueEntry ?? figure.Indicator, indicator => indicator.Id)),
            ("area", "In(area)", Different(ranked, figure => figure.Area, area => area.Name)),
            ("period", "At(period)", Different(ranked, figure => figure.Period, period => period.InWords)),
            ("group of people", "For(sex) or For(group)", Different(ranked, figure => figure.Group, group => group)),
            ("ranking", "By(dimension)", Different(ranked, figure => figure.Breakdown!.Dimension, dimension => dimension.Name)),
        ];
        var several = differences.Where(difference => difference.Values.Count > 1).ToList();
        if (several.Count > 0)
            throw new ArgumentException(
                $"The figures are of more than one series, which differ in {Words.And([.. several.Select(one => $"{one.Kind} ({string.Join(", ", one.Values)})")])}. "
                + $"A gradient is of one series: narrow the set first with {Words.And([.. several.Select(one => one.How)])}.", nameof(figures));
        if (ranked.GroupBy(figure => figure.Breakdown!.Rank).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException(
                $"Group {twice.Key} has more than one figure ({string.Join(", ", twice.Select(figure => figure.Id))}), of the same indicator, area, period and group of people; "
                + "narrow the set to one source with From(document), or to those that you want with Where.", nameof(figures));
        return ranked;
    }

    private static List<string> Different<TMeasure, TKey>(List<Observation<TMeasure>> figures, Func<Observation<TMeasure>, TKey> key, Func<TKey, string> name)
        where TMeasure : struct, IMeasure<TMeasure> => [.. figures.Select(key).Distinct().Select(name)];

    private static string NoRanking<TMeasure>(IEnumerable<Observation<TMeasure>> figures, List<Observation<TMeasure>> all)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (all.Count == 0 && figures is not ObservationSet<TMeasure>)
            return "There are no figures at all; a gradient needs one for each group ranked by deprivation.";
        var dimensions = all.Count > 0
            ? all.Select(figure => figure.Breakdown?.Dimension).OfType<Dimension>().Distinct().ToList()
            : [.. ((ObservationSet<TMeasure>)figures).LastDimensions.Select(Dimension.Parse)];
        var what = all.Count == 0 ? ((ObservationSet<TMeasure>)figures).Explain()
            : dimensions.Count == 0 ? "No figure belongs to a group ranked by deprivation: none is broken down at all."
            : $"No figure belongs to a group ranked by deprivation. The figures are broken down by: {string.Join("; ", dimensions)}.";
        var unnamed = dimensions.Where(dimension => dimension.IsUnnamedRanking).ToList();
        return unnamed.Count > 0
            ? $"{what} '{unnamed[0]}' is not taken for a ranking, as it does not say which index ranks the areas: write the index and its year, such as IMD 2019 decile."
            : $"{what} Choose a ranking that the figures have with By(dimension), such as By(Dimension.DeprivationDecile(\"IMD 2019\")).";
    }
}
