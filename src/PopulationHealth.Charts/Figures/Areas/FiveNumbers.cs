using MathNet.Numerics.Statistics;

namespace PopulationHealth;

/// <summary>The five numbers of a box: lowest, lower quartile, median, upper quartile, highest. Quantiles by linear interpolation (Hyndman and Fan's type 7, as in R and Excel's PERCENTILE.INC).</summary>
internal readonly record struct FiveNumbers(double Lowest, double LowerQuartile, double Median, double UpperQuartile, double Highest)
{
    public static FiveNumbers Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return new(sorted[0], Quantile(sorted, 0.25), Quantile(sorted, 0.5), Quantile(sorted, 0.75), sorted[^1]);
    }

    /// <summary>A quantile of sorted values.</summary>
    public static double Quantile(double[] sorted, double share) => SortedArrayStatistics.QuantileCustom(sorted, share, QuantileDefinition.R7);
}
