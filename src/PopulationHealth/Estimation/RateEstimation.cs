namespace PopulationHealth;

/// <summary>From counts to a crude rate with its interval: exact below 10 events, Byar's from 10 on (see <see cref="PoissonCount"/>).</summary>
public static class RateEstimation
{
    extension(Rate)
    {
        /// <summary>A crude rate. Pooled years: the events of all years, and the population of all years, added up first.</summary>
        /// <param name="events">How many independent events, 0 or more; they may outnumber the population.</param>
        /// <param name="population">How many people (or births, or person-years) they are counted among, above 0.</param>
        /// <param name="per">How many people the rate is for, above 0.</param>
        /// <param name="of">What the denominator counts.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
        public static Estimate<Rate> Of(double events, double population, double per = 100_000, string of = "population", params ReadOnlySpan<double> levels) =>
            FromWeightedCount(events, events, population, per, of, levels);

        /// <summary>
        /// A crude rate of events that the same person may have more than once, such as emergency admissions: the interval widens with
        /// the variance of the number of events, which is the sum of people × events², as the people with each number of events are independent Poisson counts (a compound
        /// Poisson sum). If everybody had one event it is the interval of <c>Rate.Of</c>.
        /// </summary>
        /// <param name="events">How many people had one event, two events and so on.</param>
        /// <param name="population">How many people they are counted among, above 0.</param>
        /// <param name="per">How many people the rate is for, above 0.</param>
        /// <param name="of">What the denominator counts.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
        public static Estimate<Rate> OfRepeated(RepeatedEvents events, double population, double per = 100_000, string of = "population", params ReadOnlySpan<double> levels)
        {
            ArgumentNullException.ThrowIfNull(events);
            return FromWeightedCount(events.Total, events.Variance, population, per, of, levels);
        }

        /// <summary>The crude rates of many areas, without allocating for each; values and limits per <paramref name="per"/>.</summary>
        /// <param name="events">Independent events, one number an area, 0 or more; not a number for missing.</param>
        /// <param name="populations">What they are counted among, one number an area, above 0.</param>
        /// <param name="per">How many people the rates are for, above 0.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        /// <param name="results">Where to write.</param>
        /// <exception cref="ArgumentException">The lengths do not agree, or <paramref name="per"/> or a level lies outside its range.</exception>
        public static void OfAll(ReadOnlySpan<double> events, ReadOnlySpan<double> populations, double per, ReadOnlySpan<double> levels, EstimateSpans results)
        {
            levels = Levels.OrUsual(levels);
            Require.Positive(per);
            Shapes.RequireSame(events.Length, populations.Length);
            Shapes.RequireRoom(events.Length, levels.Length, results);
            CountQuotient.All(events, populations, per, CountRule.Rate, CountLimits.At(levels), results);
        }
    }

    private static Estimate<Rate> FromWeightedCount(double events, double variance, double population, double per, string of, ReadOnlySpan<double> levels)
    {
        Require.AtLeast(0, events);
        Require.Positive(population);
        Require.Positive(per);
        var spread = events == 0 ? 1 : Math.Sqrt(variance / events);
        var intervals = new List<ConfidenceInterval>();
        foreach (var level in Levels.OrUsual(levels))
        {
            var (lower, upper) = CountLimits.At(level).Of(events);
            intervals.Add(new ConfidenceInterval(Limit(lower), Limit(upper), level, events < Byar.Least ? ExactPoisson.Method : Byar.Method));
        }
        return new Estimate<Rate>(new Rate(per * events / population, per, of))
        {
            Intervals = ValueList.From(intervals),
            Events = events,
            Population = population,
            StandardError = per * Math.Sqrt(variance) / population,
        };
        double Limit(double count) => Math.Max(0, per * (events + (spread * (count - events))) / population);
    }
}
