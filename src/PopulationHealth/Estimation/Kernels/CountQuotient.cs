namespace PopulationHealth;

/// <summary>A count over something without error of its own: a crude rate (over people), a standardised ratio (over expected events).</summary>
internal static class CountQuotient
{
    public static void All(
        ReadOnlySpan<double> counts, ReadOnlySpan<double> over, double scale, CountRule rule, CountLimits[] levels, EstimateSpans results)
    {
        for (var start = 0; start < counts.Length; start += Lanes.Count)
        {
            var (x, n) = (Lanes.Load(counts, start), Lanes.Load(over, start));
            var valid = rule.Judge(x, n, results.Reasons, start);
            Lanes.Store(Lanes.Where(valid, scale * x / n), results.Values, start);
            for (var level = 0; level < levels.Length; level++)
            {
                results.OfLevel(level, out var lower, out var upper);
                var limits = levels[level].Of(x);
                Lanes.Store(Lanes.Where(valid, scale * limits.Lower / n), lower, start);
                Lanes.Store(Lanes.Where(valid, scale * limits.Upper / n), upper, start);
            }
        }
    }
}
