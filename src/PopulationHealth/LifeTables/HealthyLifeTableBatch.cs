namespace PopulationHealth;

/// <summary>Healthy life expectancies of many areas at once, without allocating for each.</summary>
public static class HealthyLifeTableBatch
{
    extension(HealthyLifeTable)
    {
        /// <summary>The healthy life expectancies of many areas at one age, in years. All counts stand in the order of <see cref="BandTiles"/>; not a number for missing.</summary>
        /// <param name="deaths">Deaths by area and band.</param>
        /// <param name="populations">Populations by area and band.</param>
        /// <param name="asked">How many the survey asked (of a weighted one, the effective number).</param>
        /// <param name="unhealthy">How many of them are not in good health.</param>
        /// <param name="bands">The age bands.</param>
        /// <param name="at">The age, one at which a band begins.</param>
        /// <param name="variance">Which chance the intervals take account of.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        /// <param name="results">Where to write.</param>
        /// <param name="rules">When a value is withheld; null for OHID's rules.</param>
        /// <exception cref="ArgumentException">The lengths do not agree, or the age or a level lies outside its range.</exception>
        public static void HealthyLifeExpectancyOfAll(
            ReadOnlySpan<double> deaths,
            ReadOnlySpan<double> populations,
            ReadOnlySpan<double> asked,
            ReadOnlySpan<double> unhealthy,
            AgeBands bands,
            int at,
            SullivanVariance variance,
            ReadOnlySpan<double> levels,
            EstimateSpans results,
            LifeTableRules? rules = null)
        {
            levels = Levels.OrUsual(levels);
            var plan = BandPlan.Of(bands);
            var start = bands.Find(at);
            Shapes.RequireTiles(results.Count, plan.Count, deaths.Length);
            Shapes.RequireTiles(results.Count, plan.Count, populations.Length);
            Shapes.RequireTiles(results.Count, plan.Count, asked.Length);
            Shapes.RequireTiles(results.Count, plan.Count, unhealthy.Length);
            Shapes.RequireRoom(results.Count, levels.Length, results);
            SullivanKernel.At(deaths, populations, asked, unhealthy, plan, start, variance, rules ?? LifeTableRules.Ohid, Levels.Normal(levels), results);
        }
    }
}
