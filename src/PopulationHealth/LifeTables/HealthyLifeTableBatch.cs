namespace PopulationHealth;

/// <summary>Healthy life expectancies of many areas at once, without allocating for each.</summary>
public static class HealthyLifeTableBatch
{
    extension(HealthyLifeTable)
    {
        /// <summary>The healthy life expectancies of many areas at one age, in years.</summary>
        /// <param name="counts">Deaths and populations by area and band; not a number for missing.</param>
        /// <param name="survey">The survey by area and band: as events the people not in good health, as populations the people asked (of a weighted survey the effective number).</param>
        /// <param name="bands">The age bands.</param>
        /// <param name="at">The age, one at which a band begins.</param>
        /// <param name="variance">Which chance the intervals take account of.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        /// <param name="results">Where to write. Where nobody reaches the age the value is 0, with <see cref="Reason.NoSurvivors"/>.</param>
        /// <param name="rules">When a value is withheld; null for OHID's rules.</param>
        /// <exception cref="ArgumentException">The lengths do not agree, or the age or a level lies outside its range.</exception>
        public static void HealthyLifeExpectancyOfAll(
            BandCounts counts,
            BandCounts survey,
            AgeBands bands,
            int at,
            SullivanVariance variance,
            ReadOnlySpan<double> levels,
            EstimateSpans results,
            LifeTableRules? rules = null)
        {
            levels = Levels.OrUsual(levels);
            var plan = BandPlan.For(bands, counts);
            BandPlan.RequireAlike(counts, survey, nameof(survey), nameof(counts));
            Shapes.RequireRoom(counts.Areas, levels.Length, results);
            SullivanKernel.At(counts, survey, plan, bands.Find(at), variance, rules ?? LifeTableRules.Ohid, Levels.Normal(levels), results);
        }
    }
}
