namespace PopulationHealth;

/// <summary>Mean, standard deviation, skewness and excess kurtosis of a sum.</summary>
internal readonly record struct Moments(double Mean, double Deviation, double Skewness, double Kurtosis)
{
    public static Moments Of(GroupDraws draws, ReadOnlySpan<double> coefficients)
    {
        double mean = 0, variance = 0, third = 0, fourth = 0;
        for (var group = 0; group < coefficients.Length; group++)
        {
            var c = coefficients[group];
            var square = c * c;
            mean += c * draws.Means[group];
            variance += square * draws.Variances[group];
            third += square * c * draws.Third[group];
            fourth += square * square * draws.Fourth[group];
        }
        var deviation = Math.Sqrt(variance);
        return new Moments(mean, deviation, third / (variance * deviation), fourth / (variance * variance));
    }

    /// <summary>The quantile of the sum less its mean, in standard deviations, that belongs to a normal one: the expansion of Cornish and Fisher.</summary>
    public double CornishFisher(double z)
    {
        // Far out the expansion turns back; the search that starts from it only needs a place that is not absurd.
        var skewness = Math.Clamp(Skewness, -1, 1);
        var kurtosis = Math.Clamp(Kurtosis, -1, 2);
        return z + (((z * z) - 1) * skewness / 6) + (((z * z * z) - (3 * z)) * kurtosis / 24) - (((2 * z * z * z) - (5 * z)) * skewness * skewness / 36);
    }
}
