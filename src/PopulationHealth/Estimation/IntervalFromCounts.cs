namespace PopulationHealth;

/// <summary>
/// The interval of a published figure: the one that it carries, or else the one that its numerator and denominator make: Wilson's for a proportion; for a rate
/// the exact one below 10 events, Byar's from 10 on. Other measures have none. The counts must give the value as it is printed: an age-standardised rate
/// stands beside counts that do not.
/// </summary>
public static class IntervalFromCounts
{
    extension<TMeasure>(Estimate<TMeasure> estimate)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>
        /// The same figure with an interval at each level, made of its counts where it carries none; unchanged where none can be made. <see cref="FindInterval{TMeasure}"/> says why.
        /// </summary>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        public Estimate<TMeasure> WithInterval(params ReadOnlySpan<double> levels)
        {
            var result = estimate;
            foreach (var level in Levels.OrUsual(levels))
                if (estimate.FindInterval(level, out var interval) == Reason.None && !result.Intervals.Contains(interval))
                    result = result with { Intervals = result.Intervals.Add(interval) };
            return result;
        }

        /// <summary>The interval at a level: the one that the figure carries, or one made of its counts.</summary>
        /// <param name="level">The confidence level, above 0 and below 1.</param>
        /// <param name="interval">The interval; without meaning where there is none.</param>
        /// <returns>Why there is none; <see cref="Reason.None"/> where there is.</returns>
        public Reason FindInterval(double level, out ConfidenceInterval interval)
        {
            Levels.Check(level);
            foreach (var known in estimate.Intervals)
                if (known.Level == level)
                {
                    interval = known;
                    return Reason.None;
                }
            interval = default;
            if (estimate is not { Events: { } events, Population: { } population } || estimate.Value is not (Proportion or Rate))
                return Reason.MissingInterval;
            var rule = estimate.Value is Proportion ? CountRule.Proportion : CountRule.Rate;
            if (rule.Judge(events, population) is not Reason.None and var reason)
                return reason;
            var counted = Counted(estimate.Value, events, population, level);
            if (!Agrees(estimate, counted.Measure.Value))
                return Reason.CountsDisagree;
            interval = counted.Intervals[0];
            return Reason.None;
        }
    }

    private static IEstimate Counted(IMeasure like, double events, double population, double level) => like is Rate rate
        ? Rate.Of(events, population, rate.Per, rate.Of, level)
        : Proportion.Of(events, population, level);

    // A figure in words ("nearly a third") is given one place more of room.
    private static bool Agrees<TMeasure>(Estimate<TMeasure> estimate, double counted)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var place = Math.Pow(10, -estimate.Decimals) / estimate.Value.Scale;
        var room = (estimate.Precision == Precision.Exact ? 0.5 : 1) * place;
        return Math.Abs(estimate.Value.Value - counted) <= room * (1 + 1e-9);
    }
}
