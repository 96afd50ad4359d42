using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>The gaps of many pairs of areas decomposed by age at once, without allocating for each.</summary>
public static class LifeExpectancyGapBatch
{
    extension(LifeExpectancyGap)
    {
        /// <summary>Decomposes the gaps, second minus first, of many pairs. All counts stand in the order of <see cref="BandTiles"/>; not a number for missing.</summary>
        /// <param name="firstDeaths">Deaths in the bases.</param>
        /// <param name="firstPopulations">Populations of the bases.</param>
        /// <param name="secondDeaths">Deaths in the populations to compare with them.</param>
        /// <param name="secondPopulations">Their populations.</param>
        /// <param name="bands">The age bands.</param>
        /// <param name="results">Where to write.</param>
        /// <param name="rules">When a life expectancy is withheld, and with it the gap; null for OHID's rules.</param>
        /// <exception cref="ArgumentException">The lengths do not agree.</exception>
        public static void OfAll(
            ReadOnlySpan<double> firstDeaths,
            ReadOnlySpan<double> firstPopulations,
            ReadOnlySpan<double> secondDeaths,
            ReadOnlySpan<double> secondPopulations,
            AgeBands bands,
            GapSpans results,
            LifeTableRules? rules = null)
        {
            var plan = BandPlan.Of(bands);
            Shapes.RequireTiles(results.Reasons.Length, plan.Count, firstDeaths.Length);
            Shapes.RequireTiles(results.Reasons.Length, plan.Count, firstPopulations.Length);
            Shapes.RequireTiles(results.Reasons.Length, plan.Count, secondDeaths.Length);
            Shapes.RequireTiles(results.Reasons.Length, plan.Count, secondPopulations.Length);
            Shapes.RequireTiles(results.Reasons.Length, plan.Count, results.Direct.Length, nameof(results));
            var (arriaga, allowed) = (new Arriaga(plan), rules ?? LifeTableRules.Ohid);
            var widestError = YearsWriter.WidestError(allowed);
            for (var tile = 0; tile * Lanes.Count < results.Reasons.Length; tile++)
            {
                var first = MortalityTile.At(tile, plan.Count, firstDeaths, firstPopulations);
                var second = MortalityTile.At(tile, plan.Count, secondDeaths, secondPopulations);
                arriaga.Compute(first, second);
                var given = first.Judge(allowed) & second.Judge(allowed) & arriaga.Narrow(widestError);
                Write(arriaga, given, tile * plan.Count * Lanes.Count, results);
                var reasons = results.Reasons[(tile * Lanes.Count)..Math.Min((tile + 1) * Lanes.Count, results.Reasons.Length)];
                reasons.Clear();
                if (!Lanes.All(given))
                    for (var lane = 0; lane < reasons.Length; lane++)
                        reasons[lane] = Why(first.Why(lane, allowed), second.Why(lane, allowed), ((given.ExtractMostSignificantBits() >> lane) & 1) != 0);
            }
        }
    }

    private static Reason Why(Reason first, Reason second, bool isGiven) =>
        YearsWriter.Why(first != Reason.None ? first : second, isReached: true, isGiven);

    private static void Write(Arriaga arriaga, Vector512<double> given, int start, GapSpans results)
    {
        for (var band = 0; band < arriaga.Direct.Length; band++, start += Lanes.Count)
        {
            Lanes.Store(Lanes.Where(given, arriaga.Direct[band]), results.Direct, start);
            Lanes.Store(Lanes.Where(given, arriaga.Indirect[band]), results.Indirect, start);
            Lanes.Store(Lanes.Where(given, arriaga.Symmetric[band]), results.Symmetric, start);
        }
    }
}
