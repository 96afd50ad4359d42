namespace PopulationHealth;

/// <summary>
/// The standard error of an absolute concentration index as the slope of the convenient regression: 2 var(R) y on R, weighted by population. Over the mean,
/// it is that of the relative index.
/// </summary>
internal static class RegressionError
{
    /// <param name="groups">The groups.</param>
    /// <param name="counted">How many groups count for the degrees of freedom.</param>
    public static double Of(in AreaGroups groups, int counted)
    {
        double variance = 0, slope = 0, below = 0;
        for (var group = 0; group < groups.Count; group++)
        {
            var rank = below + (groups.Shares[group] / 2) - 0.5;
            variance += groups.Shares[group] * rank * rank;
            slope += groups.Shares[group] * rank * (groups.Values[group] - groups.Mean);
            below += groups.Shares[group];
        }
        slope /= variance;
        below = 0;
        var rest = 0.0;
        for (var group = 0; group < groups.Count; group++)
        {
            var rank = below + (groups.Shares[group] / 2) - 0.5;
            var residual = groups.Values[group] - groups.Mean - (slope * rank);
            rest += groups.Shares[group] * residual * residual;
            below += groups.Shares[group];
        }
        return counted > 2 ? 2 * Math.Sqrt(rest * variance / (counted - 2)) : double.NaN;
    }

    public static int WithPeople(in AreaGroups groups)
    {
        var count = 0;
        foreach (var share in groups.Shares)
            count += share > 0 ? 1 : 0;
        return count;
    }
}
