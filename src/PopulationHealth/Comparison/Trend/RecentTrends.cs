namespace PopulationHealth;

/// <summary>Finds the recent trend of a series.</summary>
public static class RecentTrends
{
    extension(RecentTrend)
    {
        /// <summary>The recent trend of points in any order.</summary>
        /// <param name="points">The points.</param>
        /// <param name="method">The method.</param>
        public static RecentTrend Of(IEnumerable<TrendPoint> points, TrendMethod method = TrendMethod.Fingertips)
        {
            ArgumentNullException.ThrowIfNull(points);
            var all = points.ToList();
            var reason = TrendWindow.Find(all, method, out var window);
            if (reason != Reason.None)
                return new RecentTrend(method, reason);
            var numbers = method == TrendMethod.FingertipsProportions
                ? TrendKernel.Proportions([.. window.Select(point => point.Count)], [.. window.Select(point => point.Denominator)])
                : TrendKernel.Weighted([.. window.Select(point => point.Value)], [.. window.Select(point => point.Lower)], [.. window.Select(point => point.Upper)]);
            return double.IsFinite(numbers.Slope) && double.IsFinite(numbers.ChiSquared)
                ? new RecentTrend(method, numbers, window[0].Period, window[^1].Period)
                : new RecentTrend(method, Reason.ValueOutOfRange);
        }

        /// <summary>
        /// The recent trend of figures of one indicator, area and group. An interval that a figure does not carry is made of its counts (see <see cref="IntervalFromCounts"/>).
        /// Counts have no trend, as theirs may only be that of the population.
        /// </summary>
        /// <typeparam name="TMeasure">What is measured.</typeparam>
        /// <param name="series">The figures, in any order.</param>
        /// <param name="method">The method.</param>
        /// <exception cref="ArgumentException">The figures are of several indicators, areas, groups or breakdowns, or their rates are standardised differently, or some and others not.</exception>
        public static RecentTrend Of<TMeasure>(IEnumerable<Observation<TMeasure>> series, TrendMethod method = TrendMethod.Fingertips)
            where TMeasure : struct, IMeasure<TMeasure>
        {
            ArgumentNullException.ThrowIfNull(series);
            var figures = series.ToList();
            if (figures.Select(figure => (SeriesKey.Of(figure), figure.Area)).Distinct().Skip(1).Any())
                throw new ArgumentException(
                    "A trend is that of one series; these figures are of several indicators, areas, groups or breakdowns. Narrow the set with In, For and By.", nameof(series));
            StandardNote.RequireSame(figures.Where(figure => figure.Missing is null).Select(figure => figure.Estimate), nameof(series));
            var trend = typeof(TMeasure) == typeof(Count) ? new RecentTrend(method, Reason.CountHasNoTrend)
                : HasConflict(figures) ? new RecentTrend(method, Reason.ConflictingFigures)
                : RecentTrend.Of(Points(figures).Select(Point), method);
            return trend with
            {
                Polarity = figures.Count == 0 ? Polarity.Neutral : figures[0].Indicator.Polarity,
                Sources = ValueList.From(figures.Where(figure => trend.Reason == Reason.None && figure.Period.CompareTo(trend.From) >= 0).Select(figure => figure.Source).Distinct()),
            };
        }
    }

    private static IEnumerable<Observation<TMeasure>> Points<TMeasure>(IEnumerable<Observation<TMeasure>> figures)
        where TMeasure : struct, IMeasure<TMeasure> =>
        figures.GroupBy(figure => figure.Period.Time).Select(time => SeriesPoint<TMeasure>.Of([.. time]).Figure);

    // Only the latest times matter.
    private static bool HasConflict<TMeasure>(IEnumerable<Observation<TMeasure>> figures)
        where TMeasure : struct, IMeasure<TMeasure> =>
        figures.Where(figure => figure.Period.IsDated).GroupBy(figure => figure.Period.Time)
            .OrderByDescending(time => time.Key.End).ThenByDescending(time => time.Key.Start).Take(RecentTrend.Points)
            .Any(time => SeriesPoint<TMeasure>.Of([.. time]).IsConflicting);

    private static TrendPoint Point<TMeasure>(Observation<TMeasure> figure)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (figure.Missing is not null)
            return new TrendPoint(figure.Period, double.NaN);
        var estimate = figure.Estimate;
        var limits = estimate.FindInterval(TrendWindow.Level, out var interval) == Reason.None ? interval : (ConfidenceInterval?)null;
        return new TrendPoint(
            figure.Period, estimate.Value.Value, limits?.Lower ?? double.NaN, limits?.Upper ?? double.NaN, estimate.Events ?? double.NaN, estimate.Population ?? double.NaN);
    }
}
