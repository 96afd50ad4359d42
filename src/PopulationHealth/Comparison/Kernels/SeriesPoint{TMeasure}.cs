namespace PopulationHealth;

/// <summary>The figures that sources give for one area, group and time: one, or several that may differ.</summary>
/// <param name="Figure">The first that has an interval or counts; else the one with most decimals; else the first.</param>
/// <param name="IsConflicting">Whether no one number could have been rounded to all of them.</param>
internal readonly record struct SeriesPoint<TMeasure>(Observation<TMeasure> Figure, bool IsConflicting)
    where TMeasure : struct, IMeasure<TMeasure>
{
    public static SeriesPoint<TMeasure> Of(IReadOnlyList<Observation<TMeasure>> figures)
    {
        var known = figures.Where(figure => figure.Missing is null).ToList();
        if (known.Count == 0)
            return new(figures[0], false);
        var figure = known.Find(figure => figure.Estimate.Intervals.Count > 0 || figure.Estimate is { Events: not null, Population: not null }) ?? known.MaxBy(figure => figure.Estimate.Decimals)!;
        return new(figure, !AgreeAsRounded(known));
    }

    // 82.3 and 82.35 can be the same number, 82.3 and 82.4 cannot; a shared end is not enough, and the slack is for numbers that are not exact in binary.
    private static bool AgreeAsRounded(List<Observation<TMeasure>> figures)
    {
        var (lowest, highest) = (double.NegativeInfinity, double.PositiveInfinity);
        foreach (var estimate in figures.Select(figure => figure.Estimate))
        {
            var (shown, half) = (estimate.Value.Value * estimate.Value.Scale, 0.5 * Math.Pow(10, -estimate.Decimals));
            (lowest, highest) = (Math.Max(lowest, shown - half), Math.Min(highest, shown + half));
        }
        return lowest < highest - (1e-9 * Math.Max(1, Math.Abs(highest)));
    }
}
