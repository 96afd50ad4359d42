using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace PopulationHealth;

/// <summary>Quantiles of the distributions that the intervals are made of.</summary>
internal static class Distribution
{
    // Below this the first two terms of the series are exact to the last digits, and the library's inverse is not: it stops at about 1e-15.
    private const double Tiny = 1e-6;

    // From this shape on the expansion is exact to the last digits, and the library's inverse, whose time grows with the shape, is not needed.
    private const double Large = 1e6;

    /// <summary>The standard normal quantile of a probability.</summary>
    public static double Normal(double probability) => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, probability);

    /// <summary>How many standard errors a two-sided interval reaches to each side: 1.96 for 0.95.</summary>
    public static double TwoSidedNormal(double level) => Normal(1 - Tail(level));

    /// <summary>Student's t for a two-sided interval.</summary>
    public static double TwoSidedT(double level, double degreesOfFreedom) => StudentT.InvCDF(0, 1, degreesOfFreedom, 1 - Tail(level));

    /// <summary>The probability in each tail outside a two-sided interval.</summary>
    public static double Tail(double level) => (1 - level) / 2;

    /// <summary>The quantile of the gamma distribution of rate 1: half a chi-squared of 2 × shape degrees of freedom.</summary>
    public static double Gamma(double shape, double probability)
    {
        if (shape >= Large)
            return LargeGamma(shape, Normal(probability));
        // P(a, y) = y^a / Γ(a + 1) × (1 - a y / (a + 1) + ...)
        var leading = Math.Exp((Math.Log(probability) + SpecialFunctions.GammaLn(shape + 1)) / shape);
        return leading < Tiny
            ? leading * (1 + (leading / (shape + 1)))
            : MathNet.Numerics.Distributions.Gamma.InvCDF(shape, 1, probability);
    }

    /// <summary>Whether the probability of so large a count needs the expansion, as the library's functions do not end there.</summary>
    public static bool IsLarge(double count) => count >= Large;

    /// <summary>The quantile of the beta distribution, by Newton's steps that never leave the bracket; nothing is allocated.</summary>
    public static double Beta(double a, double b, double probability)
    {
        var (low, high, x) = (0.0, 1.0, a / (a + b));
        for (var step = 0; step < 200; step++)
        {
            var miss = SpecialFunctions.BetaRegularized(a, b, x) - probability;
            (low, high) = miss < 0 ? (x, high) : (low, x);
            var next = x - (miss / MathNet.Numerics.Distributions.Beta.PDF(a, b, x));
            if (!(next > low && next < high))
                next = (low + high) / 2;
            if (Math.Abs(next - x) <= 1e-16 * x)
                return next;
            x = next;
        }
        return x;
    }

    /// <summary>The expansion of Cornish and Fisher (1938, Revue de l'Institut International de Statistique 5:307-320) for the gamma distribution.</summary>
    private static double LargeGamma(double shape, double z)
    {
        var root = Math.Sqrt(shape);
        return shape + (z * root) + (((z * z) - 1) / 3) + (z * ((z * z) - 7) / (36 * root)) - (((3 * z * z * z * z) + (7 * z * z) - 16) / (810 * shape));
    }
}
