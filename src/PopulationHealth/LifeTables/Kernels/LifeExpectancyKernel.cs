using System.Numerics;
using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>Life expectancies of many areas, eight at a time.</summary>
internal static class LifeExpectancyKernel
{
    /// <summary>At one start age. The bands below it count too: for the checks, and because nobody may be left to reach it.</summary>
    public static void At(BandCounts counts, BandPlan plan, int start, LifeTableRules rules, ReadOnlySpan<double> z, EstimateSpans results)
    {
        var writer = new YearsWriter(results, z, rules);
        Span<Reason> reasons = stackalloc Reason[Lanes.Count];
        for (var area = 0; area < results.Count; area += Lanes.Count)
        {
            var tile = MortalityTile.At(area / Lanes.Count, counts);
            var valid = tile.Judge(rules);
            var life = Chiang.Open(tile.Deaths[plan.Open], tile.Populations[plan.Open]);
            for (var band = plan.Open - 1; band >= start; band--)
            {
                var (width, lost) = plan.At(band);
                life = Chiang.Before(life, Chiang.Risk(tile.Deaths[band], tile.Populations[band], width, lost), width, lost);
            }
            var reached = Reached(tile, plan, start);
            var given = writer.Write(area, valid, reached, life);
            if (Lanes.All(given))
                continue;
            Explain(tile, valid, rules, reasons);
            writer.Explain(area, reasons, reached, given);
        }
    }

    /// <summary>At every start age, the results in tiles as the counts are.</summary>
    public static void AtEvery(BandCounts counts, BandPlan plan, LifeTableRules rules, ReadOnlySpan<double> z, EstimateSpans results)
    {
        var writer = new YearsWriter(results, z, rules);
        var curve = new LifeCurve(plan);
        Span<Reason> reasons = stackalloc Reason[Lanes.Count];
        for (var number = 0; number * Lanes.Count < counts.Areas; number++)
        {
            var tile = MortalityTile.At(number, counts);
            var valid = tile.Judge(rules);
            curve.Compute(tile);
            Explain(tile, valid, rules, reasons);
            var reached = Vector512<double>.AllBitsSet;
            for (var band = 0; band < plan.Count; band++)
            {
                var at = ((number * plan.Count) + band) * Lanes.Count;
                var given = writer.Write(at, valid, reached, curve.Life[band]);
                if (!Lanes.All(given))
                    writer.Explain(at, reasons, reached, given);
                reached &= Vector512.LessThan(curve.Dying[band], Vector512<double>.One);
            }
        }
    }

    /// <summary>Why areas of a tile have no table at all.</summary>
    public static void Explain(MortalityTile tile, Vector512<double> valid, LifeTableRules rules, Span<Reason> reasons)
    {
        reasons.Clear();
        for (var rest = LaneBits.Unset(valid & tile.Ends); rest != 0; rest &= rest - 1)
        {
            var lane = BitOperations.TrailingZeroCount(rest);
            reasons[lane] = tile.Why(lane, rules);
        }
    }

    /// <summary>Where somebody is left to reach the start of a band.</summary>
    public static Vector512<double> Reached(MortalityTile tile, BandPlan plan, int start)
    {
        var reached = Vector512<double>.AllBitsSet;
        for (var band = 0; band < start; band++)
        {
            var (width, lost) = plan.At(band);
            reached &= Vector512.LessThan(Chiang.Risk(tile.Deaths[band], tile.Populations[band], width, lost).Dying, Vector512<double>.One);
        }
        return reached;
    }
}
