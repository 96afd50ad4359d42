namespace PopulationHealth;

/// <summary>Makes the row of one series from its figures and those of all areas.</summary>
internal sealed class TravelSeries(IReadOnlyList<Observation> own, IReadOnlyList<Observation> alike, Comparator comparator, ComparisonProfile profile)
    : IObservationVisitor<DirectionOfTravelRow>
{
    public DirectionOfTravelRow Visit<TMeasure>(Observation<TMeasure> observation)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var points = own.Cast<Observation<TMeasure>>().GroupBy(figure => figure.Period.Time).Select(time => SeriesPoint<TMeasure>.Of([.. time])).ToList();
        var latest = points.OrderBy(point => point.Figure.Period.IsDated).ThenBy(point => point.Figure.Period.End).ThenBy(point => point.Figure.Period.Start).Last();
        var figure = latest.Figure;
        var comparison = comparator.Judge(figure, alike.Cast<Observation<TMeasure>>(), figure.Indicator.Polarity, profile.Rule);
        if (latest.IsConflicting)
            comparison = comparison with { Comparison = BenchmarkComparison.Refused(Reason.ConflictingFigures, profile.Rule) };
        return new DirectionOfTravelRow(
            figure,
            comparison.Benchmark.HasValue ? comparison.Benchmark.Estimate : null,
            comparison.Comparison,
            RecentTrend.Of(own.Cast<Observation<TMeasure>>().Where(item => item.Period.IsAlike(figure.Period)), profile.Trend),
            Change(points, latest));
    }

    private static ChangeOverTime<TMeasure>? Change<TMeasure>(List<SeriesPoint<TMeasure>> points, SeriesPoint<TMeasure> latest)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var period = latest.Figure.Period;
        if (!period.IsDated || latest.IsConflicting || latest.Figure.Missing is not null)
            return null;
        var earlier = points.FindAll(point => point.Figure is { Missing: null } figure && !point.IsConflicting && figure.Period.IsAlike(period) && figure.Period.CompareTo(period) < 0)
            .OrderBy(point => point.Figure.Period).ToList();
        var before = earlier.FindLast(point => !point.Figure.Period.Overlaps(period)).Figure ?? earlier.LastOrDefault().Figure;
        return before is null ? null : ChangeOverTime.Between(before, latest.Figure);
    }
}
