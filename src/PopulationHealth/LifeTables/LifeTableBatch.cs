namespace PopulationHealth;

/// <summary>Life expectancies of many areas at once, without allocating for each.</summary>
public static class LifeTableBatch
{
    extension(LifeTable)
    {
        /// <summary>The life expectancies of many areas at one age, in years.</summary>
        /// <param name="counts">Deaths and populations by area and band; not a number for missing.</param>
        /// <param name="bands">The age bands.</param>
        /// <param name="at">The age, one at which a band begins.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        /// <param name="results">Where to write. Where nobody reaches the age the value is 0, with <see cref="Reason.NoSurvivors"/>.</param>
        /// <param name="rules">When a value is withheld; null for OHID's rules.</param>
        /// <exception cref="ArgumentException">The lengths do not agree, or the age or a level lies outside its range.</exception>
        public static void LifeExpectancyOfAll(
            BandCounts counts, AgeBands bands, int at, ReadOnlySpan<double> levels, EstimateSpans results, LifeTableRules? rules = null)
        {
            levels = Levels.OrUsual(levels);
            var plan = BandPlan.For(bands, counts);
            Shapes.RequireRoom(counts.Areas, levels.Length, results);
            LifeExpectancyKernel.At(counts, plan, bands.Find(at), rules ?? LifeTableRules.Ohid, Levels.Normal(levels), results);
        }

        /// <summary>The life expectancies of many areas at every age at which a band begins, in years.</summary>
        /// <param name="counts">Deaths and populations by area and band; not a number for missing.</param>
        /// <param name="bands">The age bands.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        /// <param name="results">Where to write, as long as the counts: the life expectancy of an area at the start of a band stands where its deaths stand, see <see cref="BandTiles.Index"/>.</param>
        /// <param name="rules">When a value is withheld; null for OHID's rules.</param>
        /// <exception cref="ArgumentException">The lengths do not agree, or a level lies outside its range.</exception>
        public static void LifeExpectancyOfAllAtEveryAge(
            BandCounts counts, AgeBands bands, ReadOnlySpan<double> levels, EstimateSpans results, LifeTableRules? rules = null)
        {
            levels = Levels.OrUsual(levels);
            var plan = BandPlan.For(bands, counts);
            Shapes.RequireRoom(counts.Events.Length, levels.Length, results);
            LifeExpectancyKernel.AtEvery(counts, plan, rules ?? LifeTableRules.Ohid, Levels.Normal(levels), results);
        }
    }
}
