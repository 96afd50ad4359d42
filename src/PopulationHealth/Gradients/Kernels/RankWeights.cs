namespace PopulationHealth;

/// <summary>
/// The weights that make a weighted least-squares line of the groups' values: with a = share of the population and b = mid-point of the group's
/// stretch of the ranking, the slope is the sum of w y with w = a (b - 1/2) / V, V = (1 - Σa³) / 12, and the line's height at the middle is the sum of a y.
/// </summary>
internal static class RankWeights
{
    /// <summary>Writes the share and the slope weight of each group; the weights are for the first group's end minus the last's where <paramref name="sign"/> is -1.</summary>
    public static void Of(ReadOnlySpan<double> populations, double sign, Span<double> shares, Span<double> slopes)
    {
        var total = 0.0;
        foreach (var population in populations)
            total += population;
        var (below, cubes) = (0.0, 0.0);
        for (var group = 0; group < populations.Length; group++)
        {
            var share = populations[group] / total;
            shares[group] = share;
            slopes[group] = share * (below + (share / 2) - 0.5);
            below += share;
            cubes += share * share * share;
        }
        var scale = sign * 12 / (1 - cubes);
        for (var group = 0; group < populations.Length; group++)
            slopes[group] *= scale;
    }

    public static double Sum(ReadOnlySpan<double> weights, ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        for (var group = 0; group < weights.Length; group++)
            sum += weights[group] * values[group];
        return sum;
    }
}
