namespace PopulationHealth;

/// <summary>A whole set of figures against a benchmark, in one call.</summary>
public static class AreaBenchmarking
{
    extension<TMeasure>(ObservationSet<TMeasure> figures)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>
        /// Each figure against the comparator's figure of the same indicator, group, breakdown and period. The set holds the comparator's figures too; an area is never
        /// compared with itself.
        /// </summary>
        /// <param name="comparator">An area, such as England, or a peer group.</param>
        /// <param name="rule">The rule; null for <see cref="ComparisonRule.IntervalAgainstValue"/>.</param>
        /// <param name="polarity">Which way the values should move; null for what the indicator says.</param>
        /// <returns>A comparison for each figure, in the order of the set.</returns>
        /// <exception cref="ArgumentException">A rate and its benchmark are standardised differently, or one of them is crude.</exception>
        public ValueList<AreaComparison<TMeasure>> ComparedWith(Comparator comparator, ComparisonRule? rule = null, Polarity? polarity = null)
        {
            ArgumentNullException.ThrowIfNull(comparator);
            var all = new FigureIndex<TMeasure>(figures);
            return ValueList.From(figures.Select(figure => comparator.Judge(figure, all, polarity ?? figure.Indicator.Polarity, rule)));
        }

        /// <summary>The fifth of each area among all areas of the set, which holds one indicator, period and group; without the comparator areas.</summary>
        /// <param name="method">How they are put into fifths.</param>
        /// <param name="polarity">Which way the values should move; null for what the indicator says.</param>
        /// <returns>A verdict for each figure, in the order of the set.</returns>
        /// <exception cref="InvalidOperationException">An area has more than one figure.</exception>
        public ValueList<BenchmarkComparison> InQuintiles(QuintileMethod method, Polarity? polarity = null)
        {
            if (figures.GroupBy(figure => figure.Area).FirstOrDefault(area => area.Count() > 1) is { } twice)
                throw new InvalidOperationException($"{twice.Key} has more than one figure ({string.Join(", ", twice.Select(figure => figure.Id))}); narrow the set to one indicator, period and group first.");
            return Quintiles.Of(
                figures.Select(figure => figure.Missing is null ? (double?)figure.Estimate.Value.Value : null), method, polarity ?? (figures.Count > 0 ? figures[0].Indicator.Polarity : Polarity.Neutral));
        }
    }

    extension(Comparator comparator)
    {
        /// <summary>One figure against the comparator.</summary>
        internal AreaComparison<TMeasure> Judge<TMeasure>(Observation<TMeasure> figure, FigureIndex<TMeasure> all, Polarity polarity, ComparisonRule? rule)
            where TMeasure : struct, IMeasure<TMeasure>
        {
            rule ??= ComparisonRule.IntervalAgainstValue;
            if (comparator.Is(figure.Area))
                return new(figure, Reason.BenchmarkItself.ToMissing(), BenchmarkComparison.Refused(Reason.BenchmarkItself, rule));
            var benchmark = comparator.ValueFor(figure, all, out var reason);
            if (figure.Missing is not null)
                reason = Reason.MissingValue;
            return new(figure, benchmark, reason == Reason.None ? figure.Estimate.ComparedWith(benchmark.Estimate, polarity, rule) : BenchmarkComparison.Refused(reason, rule));
        }
    }
}
