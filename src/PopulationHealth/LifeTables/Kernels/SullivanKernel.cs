using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>Healthy life expectancies of many areas, eight at a time.</summary>
internal static class SullivanKernel
{
    public static void At(
        BandCounts counts, BandCounts survey, BandPlan plan, int start, SullivanVariance variance, LifeTableRules rules, ReadOnlySpan<double> z, EstimateSpans results)
    {
        var writer = new YearsWriter(results, z, rules);
        Span<Reason> reasons = stackalloc Reason[Lanes.Count];
        for (var area = 0; area < results.Count; area += Lanes.Count)
        {
            var tile = MortalityTile.At(area / Lanes.Count, counts);
            var answers = SurveyTile.At(area / Lanes.Count, survey);
            var valid = tile.Judge(rules) & answers.Judge();
            var healthy = Sullivan.Open(tile.Deaths[plan.Open], tile.Populations[plan.Open], answers.Asked[plan.Open], answers.Unhealthy[plan.Open]);
            for (var band = plan.Open - 1; band >= start; band--)
                healthy = Before(healthy, tile, answers, plan, band);
            var reached = LifeExpectancyKernel.Reached(tile, plan, start);
            var given = writer.Write(area, valid, reached, (healthy.Years, healthy.Variance(variance)));
            if (Lanes.All(given))
                continue;
            LifeExpectancyKernel.Explain(tile, valid, rules, reasons);
            for (var lane = 0; lane < Lanes.Count; lane++)
                reasons[lane] = reasons[lane] == Reason.None ? answers.Why(lane) : reasons[lane];
            writer.Explain(area, reasons, reached, given);
        }
    }

    /// <summary>At the start of every band of one tile, youngest first.</summary>
    public static Sullivan[] Curve(MortalityTile tile, SurveyTile survey, BandPlan plan)
    {
        var curve = new Sullivan[plan.Count];
        curve[plan.Open] = Sullivan.Open(tile.Deaths[plan.Open], tile.Populations[plan.Open], survey.Asked[plan.Open], survey.Unhealthy[plan.Open]);
        for (var band = plan.Open - 1; band >= 0; band--)
            curve[band] = Before(curve[band + 1], tile, survey, plan, band);
        return curve;
    }

    private static Sullivan Before(Sullivan after, MortalityTile tile, SurveyTile survey, BandPlan plan, int band)
    {
        var (width, lost) = plan.At(band);
        return after.Before(Chiang.Risk(tile.Deaths[band], tile.Populations[band], width, lost), width, lost, survey.Asked[band], survey.Unhealthy[band]);
    }
}
