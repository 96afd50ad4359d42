using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>What the age bands of eight areas add up to, one pass over a tile.</summary>
internal readonly record struct WeightedSums(
    Vector512<double> Rate, Vector512<double> Variance, Vector512<double> Events, Vector512<double> Population, Vector512<double> Valid)
{
    /// <summary>
    /// The sums of w x/n and of w² v/n² with one division a band, of the events and of the people. A missing count adds nothing; a population that is not
    /// above zero, or a count below it, makes the area invalid.
    /// </summary>
    public static WeightedSums Of(
        ReadOnlySpan<Vector512<double>> events, ReadOnlySpan<Vector512<double>> variances, ReadOnlySpan<Vector512<double>> populations, ReadOnlySpan<double> weights)
    {
        var (rate, variance, total, population) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
        var valid = Vector512<double>.AllBitsSet;
        for (var band = 0; band < weights.Length; band++)
        {
            var n = populations[band];
            var x = OrZero(events[band]);
            var weight = Vector512.Create(weights[band]) / n;
            valid &= Vector512.GreaterThan(n, Vector512<double>.Zero) & Vector512.GreaterThanOrEqual(x, Vector512<double>.Zero);
            rate += weight * x;
            variance += weight * weight * OrZero(variances[band]);
            total += x;
            population += n;
        }
        // An infinite count or population shows in its total.
        return new WeightedSums(rate, variance, total, population, valid & Lanes.IsAtLeast(total, 0) & Lanes.IsPositive(population));
    }

    /// <summary>Why an area is invalid, looked up among its own bands.</summary>
    public static Reason WhyNot(ReadOnlySpan<Vector512<double>> events, ReadOnlySpan<Vector512<double>> populations, int lane)
    {
        var reason = Reason.CountOutOfRange;
        for (var band = 0; band < populations.Length; band++)
        {
            var n = populations[band][lane];
            if (double.IsNaN(n))
                return Reason.MissingInput;
            if (n <= 0 || double.IsInfinity(n))
                reason = Reason.PopulationNotPositive;
        }
        return reason;
    }

    public static ReadOnlySpan<Vector512<double>> Vectors(ReadOnlySpan<double> tiles) => MemoryMarshal.Cast<double, Vector512<double>>(tiles);

    /// <summary>The values, 0 where there is none.</summary>
    public static Vector512<double> OrZero(Vector512<double> values) =>
        Vector512.ConditionalSelect(Vector512.Equals(values, values), values, Vector512<double>.Zero);
}
