namespace PopulationHealth;

/// <summary>Makes the rows of an indicator's series in several areas, from the figures of all areas.</summary>
internal sealed class TravelSeries(IEnumerable<Observation> figures, IReadOnlyCollection<Area> areas, Comparator comparator, ComparisonProfile profile)
    : IObservationVisitor<IEnumerable<DirectionOfTravelRow>>
{
    public IEnumerable<DirectionOfTravelRow> Visit<TMeasure>(Observation<TMeasure> observation)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var all = figures.Cast<Observation<TMeasure>>().ToList();
        var index = new FigureIndex<TMeasure>(all);
        return all.Where(figure => areas.Contains(figure.Area)).GroupBy(figure => figure.Area).Select(area => Row([.. area], index));
    }

    private DirectionOfTravelRow Row<TMeasure>(IReadOnlyList<Observation<TMeasure>> own, FigureIndex<TMeasure> all)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var points = own.GroupBy(figure => figure.Period.Time).Select(time => SeriesPoint<TMeasure>.Of([.. time])).ToList();
        var latest = points.OrderBy(point => point.Figure.Period.IsDated).ThenBy(point => point.Figure.Period.End).ThenBy(point => point.Figure.Period.Start).Last();
        var figure = latest.Figure;
        var against = comparator.Judge(figure, all, figure.Indicator.Polarity, profile.Rule);
        return new DirectionOfTravelRow(
            figure,
            against.Benchmark.HasValue ? against.Benchmark.Estimate : null,
            latest.IsConflicting ? BenchmarkComparison.Refused(figure.Period.IsDated ? Reason.ConflictingFigures : Reason.PeriodNotStated, profile.Rule) : against.Comparison,
            RecentTrend.Of(own.Where(item => item.Period.IsAlike(figure.Period)), profile.Trend),
            Change(points, latest))
        {
            Gap = latest.IsConflicting || figure.Missing is not null || !against.Benchmark.HasValue ? null : figure.Estimate.AsRead().ComparedWith(against.Benchmark.Estimate.AsRead()),
        };
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
