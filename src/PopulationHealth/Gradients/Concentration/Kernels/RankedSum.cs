namespace PopulationHealth;

/// <summary>The sum of p (2R - 1) y, the generalised concentration index, and its error from those of the groups.</summary>
internal static class RankedSum
{
    /// <param name="values">One a group.</param>
    /// <param name="shares">Shares of the population.</param>
    /// <param name="heights">2 R - 1 of each group; their mean is 0.</param>
    /// <param name="mean">The mean of the values, taken off so that equal values give exactly 0.</param>
    public static double Of(ReadOnlySpan<double> values, ReadOnlySpan<double> shares, ReadOnlySpan<double> heights, double mean)
    {
        var sum = 0.0;
        for (var group = 0; group < values.Length; group++)
            sum += shares[group] * heights[group] * (values[group] - mean);
        return sum;
    }

    /// <summary>The delta method for an index that changes by p (slope × height + shift) with a group's value.</summary>
    public static double Error(ReadOnlySpan<double> errors, ReadOnlySpan<double> shares, ReadOnlySpan<double> heights, double slope, double shift)
    {
        var sum = 0.0;
        for (var group = 0; group < errors.Length; group++)
        {
            var part = shares[group] * errors[group] * ((slope * heights[group]) + shift);
            sum += part * part;
        }
        return Math.Sqrt(sum);
    }
}
