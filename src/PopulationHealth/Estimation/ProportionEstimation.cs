namespace PopulationHealth;

/// <summary>From counts to a proportion with its interval.</summary>
public static class ProportionEstimation
{
    extension(Proportion)
    {
        /// <summary>A proportion with Wilson's interval.</summary>
        /// <param name="events">How many have the property, 0 to <paramref name="population"/>.</param>
        /// <param name="population">How many there are in all, above 0.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
        public static Estimate<Proportion> Of(double events, double population, params ReadOnlySpan<double> levels)
        {
            var intervals = new List<ConfidenceInterval>();
            foreach (var level in Levels.OrUsual(levels))
                intervals.Add(Wilson.Interval(events, population, level));
            var value = events / population;
            return new Estimate<Proportion>(new Proportion(value))
            {
                Intervals = ValueList.From(intervals),
                Events = events,
                Population = population,
                StandardError = Math.Sqrt(value * (1 - value) / population),
            };
        }

        /// <summary>The proportions of many areas with Wilson's intervals, without allocating for each; values and limits from 0 to 1.</summary>
        /// <param name="events">How many have the property, one number an area, 0 to its population; not a number for missing.</param>
        /// <param name="populations">How many there are in all, one number an area, above 0.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        /// <param name="results">Where to write.</param>
        /// <exception cref="ArgumentException">The lengths do not agree, or a level lies outside its range.</exception>
        public static void OfAll(ReadOnlySpan<double> events, ReadOnlySpan<double> populations, ReadOnlySpan<double> levels, EstimateSpans results)
        {
            levels = Levels.OrUsual(levels);
            Shapes.RequireSame(events.Length, populations.Length);
            Shapes.RequireRoom(events.Length, levels.Length, results);
            var z = Levels.Normal(levels);
            for (var start = 0; start < events.Length; start += Lanes.Count)
            {
                var (x, n) = (Lanes.Load(events, start), Lanes.Load(populations, start));
                var valid = CountRule.Proportion.Judge(x, n, results.Reasons, start);
                Lanes.Store(Lanes.Where(valid, x / n), results.Values, start);
                results.StoreWilson(x, n, valid, z, start);
            }
        }

        /// <summary>Several proportions as one: all events among all people, with Wilson's interval and every source.</summary>
        /// <param name="parts">Proportions of groups that do not overlap, one at least, each with its counts.</param>
        /// <exception cref="ArgumentException">There is none, or one lacks its counts.</exception>
        public static Estimate<Proportion> Pool(IEnumerable<Estimate<Proportion>> parts)
        {
            var all = parts.ToList();
            if (all.Count == 0 || all.Any(part => part.Events is null || part.Population is null))
                throw new ArgumentException("Pooling needs one proportion at least, and the counts (numerator and denominator) of each.", nameof(parts));
            return Proportion.Of(all.Sum(part => part.Events!.Value), all.Sum(part => part.Population!.Value)) with
            {
                Sources = ValueList.From(all.SelectMany(part => part.Sources).Distinct()),
                Notes = ValueList.From(all.SelectMany(part => part.Notes).Distinct()),
            };
        }
    }

    extension(Estimate<Proportion> estimate)
    {
        /// <summary>How many there are: the numerator as a figure of its own, with the sources of the proportion.</summary>
        /// <param name="of">What is counted, in the plural.</param>
        /// <exception cref="InvalidOperationException">The numerator is not known.</exception>
        public Estimate<Count> EventCount(string of = "people") => new(new Count(
            estimate.Events ?? throw new InvalidOperationException("The source gives no numerator for this proportion; use the proportion itself."), of))
        {
            Sources = estimate.Sources,
            Notes = estimate.Notes,
            Precision = estimate.Precision,
        };
    }

    extension(Estimate<Count> part)
    {
        /// <summary>This count as a share of a larger one, with Wilson's interval and the sources and notes of both.</summary>
        /// <param name="whole">The count that this one is part of, above 0.</param>
        public Estimate<Proportion> ShareOf(Estimate<Count> whole) => Proportion.Of(part.Value.Value, whole.Value.Value) with
        {
            Sources = ValueList.From(part.Sources.Concat(whole.Sources).Distinct()),
            Notes = ValueList.From(part.Notes.Concat(whole.Notes).Distinct()),
            Precision = part.Precision == Precision.Exact && whole.Precision == Precision.Exact ? Precision.Exact : Precision.Around,
        };
    }
}
