namespace PopulationHealth;

/// <summary>Figures by what they are of, when and where, so that a set of many areas is compared without searching it for each.</summary>
internal sealed class FigureIndex<TMeasure>(IEnumerable<Observation<TMeasure>> figures)
    where TMeasure : struct, IMeasure<TMeasure>
{
    private readonly ILookup<(SeriesKey Series, (DateOnly?, DateOnly?, bool, string) Time, Area Area), Observation<TMeasure>> _figures =
        figures.ToLookup(figure => (SeriesKey.Of(figure), figure.Period.Time, figure.Area));

    /// <summary>What there is of another area for the same indicator, group, breakdown and time as a figure; null where there is nothing.</summary>
    public SeriesPoint<TMeasure>? Beside(Observation<TMeasure> figure, Area area)
    {
        var found = _figures[(SeriesKey.Of(figure), figure.Period.Time, area)].ToList();
        return found.Count == 0 ? null : SeriesPoint<TMeasure>.Of(found);
    }
}
