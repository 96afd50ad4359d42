namespace PopulationHealth;

/// <summary>Slope and middle of a line whose groups have normal errors: their means, standard deviations and covariance, and the quantiles that follow.</summary>
internal readonly record struct NormalGradient(double Slope, double Middle, double SlopeVariance, double MiddleVariance, double Covariance)
{
    public static NormalGradient Of(ReadOnlySpan<double> shares, ReadOnlySpan<double> slopes, ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        double slope = 0, middle = 0, slopeVariance = 0, middleVariance = 0, covariance = 0;
        for (var group = 0; group < shares.Length; group++)
        {
            var (a, w, variance) = (shares[group], slopes[group], variances[group]);
            slope += w * values[group];
            middle += a * values[group];
            slopeVariance += w * w * variance;
            middleVariance += a * a * variance;
            covariance += a * w * variance;
        }
        return new NormalGradient(slope, middle, slopeVariance, middleVariance, covariance);
    }

    /// <summary>The value of the line's end where the ranking begins, in the direction of the slope; the relative index divides by it.</summary>
    public double Start => Middle - (Slope / 2);

    public double End => Middle + (Slope / 2);

    /// <summary>How many standard deviations the start lies above zero.</summary>
    public double StartScore => Start / Math.Sqrt(SlopeVariance / 4 + MiddleVariance - Covariance);

    public double EndScore => End / Math.Sqrt(SlopeVariance / 4 + MiddleVariance + Covariance);

    /// <summary>How many standard deviations the middle lies above zero.</summary>
    public double MiddleScore => Middle / Math.Sqrt(MiddleVariance);

    public double SlopeQuantile(double z) => Slope + (z * Math.Sqrt(SlopeVariance));

    /// <summary>
    /// The quantile of half the slope over the middle, where the middle is surely above zero: the root of P(slope ≤ 2τ middle) = Φ(z), a quadratic
    /// (Fieller's theorem).
    /// </summary>
    public double HalfRatioQuantile(double z)
    {
        var spread = (Middle * Middle * SlopeVariance) - (2 * Slope * Middle * Covariance) + (Slope * Slope * MiddleVariance)
            - (z * z * ((SlopeVariance * MiddleVariance) - (Covariance * Covariance)));
        return ((Slope * Middle) - (z * z * Covariance) + (z * Math.Sqrt(Math.Max(0, spread)))) / (2 * ((Middle * Middle) - (z * z * MiddleVariance)));
    }
}
