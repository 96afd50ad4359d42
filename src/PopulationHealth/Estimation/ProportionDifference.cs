using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>The differences of many pairs of proportions. For one pair, <c>one.Minus(other, 0.95)</c>.</summary>
/// <remarks>Newcombe RG (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17:873-890, method 10.</remarks>
public static class ProportionDifference
{
    /// <summary>The first proportion of each pair minus the second, with Newcombe's interval, without allocating for each; from -1 to 1.</summary>
    /// <param name="events">How many of the first group have the property, one number a pair; not a number for missing.</param>
    /// <param name="populations">How many there are in the first group, above 0.</param>
    /// <param name="otherEvents">How many of the second group have it.</param>
    /// <param name="otherPopulations">How many there are in the second group, above 0.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <param name="results">Where to write.</param>
    /// <exception cref="ArgumentException">The lengths do not agree, or a level lies outside its range.</exception>
    public static void OfAll(
        ReadOnlySpan<double> events,
        ReadOnlySpan<double> populations,
        ReadOnlySpan<double> otherEvents,
        ReadOnlySpan<double> otherPopulations,
        ReadOnlySpan<double> levels,
        EstimateSpans results)
    {
        levels = Levels.OrUsual(levels);
        Shapes.RequireSame(events.Length, populations.Length);
        Shapes.RequireSame(events.Length, otherEvents.Length);
        Shapes.RequireSame(events.Length, otherPopulations.Length);
        Shapes.RequireRoom(events.Length, levels.Length, results);
        var z = Levels.Normal(levels);
        Span<Reason> second = stackalloc Reason[Lanes.Count];
        for (var start = 0; start < events.Length; start += Lanes.Count)
        {
            var (x, n) = (Lanes.Load(events, start), Lanes.Load(populations, start));
            var (y, m) = (Lanes.Load(otherEvents, start), Lanes.Load(otherPopulations, start));
            var valid = CountRule.Proportion.Judge(x, n, results.Reasons, start) & CountRule.Proportion.Judge(y, m, second, 0);
            for (var lane = 0; lane < Lanes.Count && start + lane < events.Length; lane++)
                if (results.Reasons[start + lane] == Reason.None)
                    results.Reasons[start + lane] = second[lane];
            var (p, q) = (x / n, y / m);
            Lanes.Store(Lanes.Where(valid, p - q), results.Values, start);
            for (var level = 0; level < z.Length; level++)
            {
                results.OfLevel(level, out var lower, out var upper);
                var (one, two) = (Wilson.Limits(x, n, z[level]), Wilson.Limits(y, m, z[level]));
                Lanes.Store(Lanes.Where(valid, p - q - Add(p - one.Lower, two.Upper - q)), lower, start);
                Lanes.Store(Lanes.Where(valid, p - q + Add(one.Upper - p, q - two.Lower)), upper, start);
            }
        }
    }

    private static Vector512<double> Add(Vector512<double> one, Vector512<double> other) => Vector512.Sqrt((one * one) + (other * other));
}
