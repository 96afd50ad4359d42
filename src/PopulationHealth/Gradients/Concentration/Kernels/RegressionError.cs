namespace PopulationHealth;

/// <summary>
/// The standard error of an absolute concentration index as the slope of the convenient regression: 2 var(R) y on R, weighted by population. Over the mean,
/// it is that of the relative index.
/// </summary>
internal static class RegressionError
{
    /// <param name="values">One a group.</param>
    /// <param name="shares">Shares of the population.</param>
    /// <param name="heights">2 R - 1 of each group.</param>
    /// <param name="mean">The mean of the values.</param>
    /// <param name="counted">How many groups count for the degrees of freedom.</param>
    public static double Of(ReadOnlySpan<double> values, ReadOnlySpan<double> shares, ReadOnlySpan<double> heights, double mean, int counted)
    {
        double variance = 0, slope = 0, rest = 0;
        for (var group = 0; group < values.Length; group++)
        {
            variance += shares[group] * heights[group] * heights[group];
            slope += shares[group] * heights[group] * (values[group] - mean);
        }
        for (var group = 0; group < values.Length; group++)
        {
            var residual = values[group] - mean - (slope / variance * heights[group]);
            rest += shares[group] * residual * residual;
        }
        return counted > 2 ? Math.Sqrt(rest * variance / (counted - 2)) : double.NaN;
    }

    public static int WithPeople(ReadOnlySpan<double> shares)
    {
        var count = 0;
        foreach (var share in shares)
            count += share > 0 ? 1 : 0;
        return count;
    }
}
