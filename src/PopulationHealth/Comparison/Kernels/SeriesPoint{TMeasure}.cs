namespace PopulationHealth;

/// <summary>The figures that sources give for one area, group and time: one, or several that may differ.</summary>
/// <param name="Figure">The first that has an interval or counts; else the first with a value; else the first.</param>
/// <param name="IsConflicting">Whether two of them are printed differently at the decimals of the less exact one.</param>
internal readonly record struct SeriesPoint<TMeasure>(Observation<TMeasure> Figure, bool IsConflicting)
    where TMeasure : struct, IMeasure<TMeasure>
{
    public static SeriesPoint<TMeasure> Of(IReadOnlyList<Observation<TMeasure>> figures)
    {
        var known = figures.Where(figure => figure.Missing is null).ToList();
        if (known.Count == 0)
            return new(figures[0], false);
        var decimals = known.Min(figure => figure.Estimate.Decimals);
        var shown = known.Select(figure => figure.Estimate.Value.NumberToText(decimals)).Distinct(StringComparer.Ordinal).Count();
        return new(known.Find(figure => figure.Estimate.Intervals.Count > 0 || figure.Estimate is { Events: not null, Population: not null }) ?? known[0], shown > 1);
    }
}
