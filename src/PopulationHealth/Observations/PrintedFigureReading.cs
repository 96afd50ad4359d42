namespace PopulationHealth;

/// <summary>From a figure as it is printed to a typed observation, also where the indicator's measure is known only when the program runs.</summary>
public static class PrintedFigureReading
{
    extension(Indicator indicator)
    {
        /// <summary>An observation with a value.</summary>
        /// <param name="shown">The number in the unit that is shown: 55.3 for 55.3%.</param>
        /// <param name="printed">All but the value.</param>
        /// <exception cref="ArgumentException">The measure cannot take the number or a limit; the message says which it can.</exception>
        public Observation Observe(double shown, PrintedFigure printed) => Accept(indicator, new Reader(shown, null, Checked(printed)));

        /// <summary>An observation without a value.</summary>
        /// <param name="missing">Why there is none.</param>
        /// <param name="printed">All but the value.</param>
        public Observation Observe(Missing missing, PrintedFigure printed) =>
            Accept(indicator, new Reader(0, missing ?? throw new ArgumentNullException(nameof(missing)), Checked(printed)));
    }

    private static Observation Accept(Indicator indicator, Reader reader) => (indicator ?? throw new ArgumentNullException(nameof(indicator))).Accept(reader);

    private static PrintedFigure Checked(PrintedFigure printed) => printed ?? throw new ArgumentNullException(nameof(printed));

    private sealed class Reader(double shown, Missing? missing, PrintedFigure printed) : IIndicatorVisitor<Observation>
    {
        public Observation Visit<TMeasure>(Indicator<TMeasure> indicator)
            where TMeasure : struct, IMeasure<TMeasure>
        {
            var (id, area, period, source) = (printed.Id, printed.Area, printed.Period, printed.Source);
            return (missing is not null
                ? new Observation<TMeasure>(indicator, missing) { Id = id, Area = area, Period = period, Source = source }
                : new Observation<TMeasure>(indicator, Estimate(indicator)) { Id = id, Area = area, Period = period, Source = source }) with
            {
                Group = printed.Group,
                Breakdown = printed.Breakdown,
                Theme = printed.Theme,
                Excerpt = printed.Excerpt,
            };
        }

        private Estimate<TMeasure> Estimate<TMeasure>(Indicator<TMeasure> indicator)
            where TMeasure : struct, IMeasure<TMeasure> => new(indicator.FromShown(shown))
            {
                Decimals = printed.Decimals,
                Intervals = [.. Intervals(indicator, printed.Limits, PublishedLevels.Usual), .. Intervals(indicator, printed.WideLimits, PublishedLevels.Wide)],
                Precision = printed.Precision,
                Events = printed.Numerator,
                Population = printed.Denominator,
                Notes = printed.Notes,
                Sources = [printed.Source],
            };

        private static IEnumerable<ConfidenceInterval> Intervals<TMeasure>(Indicator<TMeasure> indicator, (double Lower, double Upper)? limits, double level)
            where TMeasure : struct, IMeasure<TMeasure> =>
            limits is var (lower, upper) ? [new(indicator.FromShown(lower).Value, indicator.FromShown(upper).Value, level, "as published")] : [];
    }
}
