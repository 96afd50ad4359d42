namespace PopulationHealth;

/// <summary>
/// The ratio of two crude rates of independent events: an interval on the log scale where both counts are 10 or more; below that the one from the
/// conditional binomial test, which holds for small counts.
/// </summary>
/// <remarks>
/// Log scale: variance 1/x₁ + 1/x₂. Small counts: of all x₁ + x₂ events the first group's share is binomial; the exact limits of this share (Clopper CJ, Pearson
/// ES (1934), Biometrika 26:404-413), as odds, are those of the ratio (Breslow NE, Day NE (1987), Statistical Methods in Cancer Research, volume II, IARC, section 3.4).
/// </remarks>
public static class RateRatio
{
    internal const string ExactMethod = "conditional binomial";

    /// <summary>The first rate over the second.</summary>
    /// <param name="events">The events of the first group, 0 or more, a whole number.</param>
    /// <param name="population">Its population, above 0.</param>
    /// <param name="otherEvents">The events of the second group; with none there is no ratio.</param>
    /// <param name="otherPopulation">Its population, above 0.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static Result<Ratio> Of(double events, double population, double otherEvents, double otherPopulation, params ReadOnlySpan<double> levels)
    {
        Require.AtLeast(0, events);
        Require.AtLeast(0, otherEvents);
        Require.Positive(population);
        Require.Positive(otherPopulation);
        if (otherEvents == 0)
            return Reason.NoExpectedEvents.ToMissing("the second group has no events");
        var room = new SingleArea(Levels.OrUsual(levels));
        OfAll([events], [population], [otherEvents], [otherPopulation], levels, room.Results);
        if (events > 0)
            room.StandardError[0] = events / otherEvents * otherPopulation / population * Math.Sqrt((1 / events) + (1 / otherEvents));
        return room.ToResult(value => new Ratio(value), IsSmall(events, otherEvents) ? ExactMethod : ComparisonOfTwo.LogMethod, events, null);
    }

    /// <summary>The ratios of many pairs of rates, without allocating for each.</summary>
    /// <param name="events">The events of the first group of each pair.</param>
    /// <param name="populations">Its population.</param>
    /// <param name="otherEvents">The events of the second group.</param>
    /// <param name="otherPopulations">Its population.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <param name="results">Where to write.</param>
    /// <exception cref="ArgumentException">The lengths do not agree, or a level lies outside its range.</exception>
    public static void OfAll(
        ReadOnlySpan<double> events,
        ReadOnlySpan<double> populations,
        ReadOnlySpan<double> otherEvents,
        ReadOnlySpan<double> otherPopulations,
        ReadOnlySpan<double> levels,
        EstimateSpans results)
    {
        levels = Levels.OrUsual(levels);
        Shapes.RequireSame(events.Length, populations.Length);
        Shapes.RequireSame(events.Length, otherEvents.Length);
        Shapes.RequireSame(events.Length, otherPopulations.Length);
        Shapes.RequireRoom(events.Length, levels.Length, results);
        var z = Levels.Normal(levels);
        for (var pair = 0; pair < events.Length; pair++)
        {
            var (x, y, people) = (events[pair], otherEvents[pair], otherPopulations[pair] / populations[pair]);
            var reason = CountRule.Rate.Judge(x, populations[pair]) is var first && first != Reason.None ? first
                : CountRule.Rate.Judge(y, otherPopulations[pair]) is var second && second != Reason.None ? second
                : y == 0 ? Reason.NoExpectedEvents : Reason.None;
            results.Reasons[pair] = reason;
            results.Values[pair] = reason == Reason.None ? x / y * people : double.NaN;
            for (var level = 0; level < levels.Length; level++)
            {
                results.OfLevel(level, out var lower, out var upper);
                (lower[pair], upper[pair]) = reason != Reason.None ? (double.NaN, double.NaN)
                    : IsSmall(x, y) ? Exact(x, y, people, Distribution.Tail(levels[level]))
                    : Log(x, y, people, z[level]);
            }
        }
    }

    private static bool IsSmall(double events, double otherEvents) => Math.Min(events, otherEvents) < Byar.Least;

    private static (double Lower, double Upper) Log(double x, double y, double people, double z)
    {
        var factor = Math.Exp(z * Math.Sqrt((1 / x) + (1 / y)));
        return (x / y * people / factor, x / y * people * factor);
    }

    private static (double Lower, double Upper) Exact(double x, double y, double people, double tail) => (
        x == 0 ? 0 : Odds(Distribution.Beta(x, y + 1, tail)) * people,
        Odds(Distribution.Beta(x + 1, y, 1 - tail)) * people);

    private static double Odds(double share) => share / (1 - share);
}
