namespace PopulationHealth;

/// <summary>Life expectancies of many areas at once, without allocating for each.</summary>
public static class LifeTableBatch
{
    extension(LifeTable)
    {
        /// <summary>The life expectancies of many areas at one age, in years.</summary>
        /// <param name="deaths">Deaths by area and band, in the order of <see cref="BandTiles"/>; not a number for missing.</param>
        /// <param name="populations">Populations in the same order.</param>
        /// <param name="bands">The age bands.</param>
        /// <param name="at">The age, one at which a band begins.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        /// <param name="results">Where to write. Where nobody reaches the age the value is 0, with <see cref="Reason.NoSurvivors"/>.</param>
        /// <param name="rules">When a value is withheld; null for OHID's rules.</param>
        /// <exception cref="ArgumentException">The lengths do not agree, or the age or a level lies outside its range.</exception>
        public static void LifeExpectancyOfAll(
            ReadOnlySpan<double> deaths, ReadOnlySpan<double> populations, AgeBands bands, int at, ReadOnlySpan<double> levels, EstimateSpans results, LifeTableRules? rules = null)
        {
            levels = Levels.OrUsual(levels);
            var plan = BandPlan.Of(bands);
            var start = bands.Find(at);
            Shapes.RequireTiles(results.Count, plan.Count, deaths.Length);
            Shapes.RequireTiles(results.Count, plan.Count, populations.Length);
            Shapes.RequireRoom(results.Count, levels.Length, results);
            LifeExpectancyKernel.At(deaths, populations, plan, start, rules ?? LifeTableRules.Ohid, Levels.Normal(levels), results);
        }

        /// <summary>The life expectancies of many areas at every age at which a band begins, in years.</summary>
        /// <param name="deaths">Deaths by area and band, in the order of <see cref="BandTiles"/>; not a number for missing.</param>
        /// <param name="populations">Populations in the same order.</param>
        /// <param name="bands">The age bands.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        /// <param name="results">Where to write, as long as <paramref name="deaths"/>: the life expectancy of an area at the start of a band stands where its deaths stand.</param>
        /// <param name="rules">When a value is withheld; null for OHID's rules.</param>
        /// <exception cref="ArgumentException">The lengths do not agree, or a level lies outside its range.</exception>
        public static void LifeExpectancyOfAllAtEveryAge(
            ReadOnlySpan<double> deaths, ReadOnlySpan<double> populations, AgeBands bands, ReadOnlySpan<double> levels, EstimateSpans results, LifeTableRules? rules = null)
        {
            levels = Levels.OrUsual(levels);
            var plan = BandPlan.Of(bands);
            Tiles.RequireWhole(plan.Count, deaths.Length);
            Shapes.RequireSame(deaths.Length, populations.Length);
            Shapes.RequireRoom(deaths.Length, levels.Length, results);
            LifeExpectancyKernel.AtEvery(deaths, populations, plan, rules ?? LifeTableRules.Ohid, Levels.Normal(levels), results);
        }
    }
}
