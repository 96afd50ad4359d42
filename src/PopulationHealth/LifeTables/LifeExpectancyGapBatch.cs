using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>The gaps of many pairs of areas decomposed by age at once, without allocating for each.</summary>
public static class LifeExpectancyGapBatch
{
    extension(LifeExpectancyGap)
    {
        /// <summary>Decomposes the gaps, second minus first, of many pairs.</summary>
        /// <param name="first">Deaths and populations of the bases; not a number for missing.</param>
        /// <param name="second">Those of the populations to compare with them, in the same order.</param>
        /// <param name="bands">The age bands.</param>
        /// <param name="results">Where to write.</param>
        /// <param name="rules">When a life expectancy is withheld, and with it the gap; null for OHID's rules.</param>
        /// <exception cref="ArgumentException">The lengths do not agree.</exception>
        public static void OfAll(BandCounts first, BandCounts second, AgeBands bands, GapSpans results, LifeTableRules? rules = null)
        {
            var plan = BandPlan.For(bands, first);
            BandPlan.RequireAlike(first, second, nameof(second), nameof(first));
            Shapes.RequireSame(first.Areas, results.Reasons.Length, nameof(results), "the areas");
            Shapes.RequireSame(first.Events.Length, results.Direct.Length, nameof(results), "the counts");
            var (arriaga, allowed) = (new Arriaga(plan), rules ?? LifeTableRules.Ohid);
            var widestError = YearsWriter.WidestError(allowed);
            for (var tile = 0; tile * Lanes.Count < results.Reasons.Length; tile++)
            {
                var one = MortalityTile.At(tile, first);
                var two = MortalityTile.At(tile, second);
                arriaga.Compute(one, two);
                var given = one.Judge(allowed) & two.Judge(allowed) & arriaga.Narrow(widestError);
                Write(arriaga, given, tile * plan.Count * Lanes.Count, results);
                var reasons = results.Reasons[(tile * Lanes.Count)..Math.Min((tile + 1) * Lanes.Count, results.Reasons.Length)];
                reasons.Clear();
                for (var (lane, rest) = (0, LaneBits.Unset(given)); lane < reasons.Length && rest != 0; lane++, rest >>= 1)
                    if ((rest & 1) != 0)
                        reasons[lane] = Why(one.Why(lane, allowed), two.Why(lane, allowed));
            }
        }
    }

    private static Reason Why(Reason first, Reason second) => YearsWriter.Why(first != Reason.None ? first : second, isReached: true, isGiven: false);

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
