namespace PopulationHealth;

/// <summary>How many people asked at random would tell as much as a weighted or clustered survey: what a variance needs in place of the number asked.</summary>
public static class EffectiveSampleSize
{
    /// <summary>From the weights of the people asked, (Σw)² / Σw² (Kish L (1965), Survey sampling). It leaves out clustering.</summary>
    /// <param name="weights">One weight each, 0 or more, one at least above 0.</param>
    /// <exception cref="ArgumentException">There is no weight above 0, or one lies outside its range.</exception>
    public static double FromWeights(ReadOnlySpan<double> weights)
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var weight in weights)
        {
            Require.AtLeast(0, weight, nameof(weights));
            sum += weight;
            squares += weight * weight;
        }
        return squares > 0 ? sum * sum / squares : throw new ArgumentException("There is no weight above 0; give the weights of the people who were asked.", nameof(weights));
    }

    /// <summary>From the survey's design effect.</summary>
    /// <param name="asked">How many were asked, above 0.</param>
    /// <param name="designEffect">How many times the variance is that of a simple random sample, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static double FromDesignEffect(double asked, double designEffect) => Require.Positive(asked) / Require.Positive(designEffect);

    /// <summary>From a share and its published standard error, p (1 - p) / se².</summary>
    /// <param name="share">The share, above 0 and below 1: of a share at the end of the scale the standard error says nothing.</param>
    /// <param name="standardError">The standard error on the same scale, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static double FromStandardError(double share, double standardError) => share is > 0 and < 1
        ? share * (1 - share) / (Require.Positive(standardError) * standardError)
        : throw new ArgumentOutOfRangeException(nameof(share), share, $"share is {Numbers.Plain(share)}; it must lie above 0 and below 1.");
}
