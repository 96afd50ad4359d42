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
        var (leastCount, leastPeople) = (Vector512.Create(double.MaxValue), Vector512.Create(double.MaxValue));
        for (var band = 0; band < weights.Length; band++)
        {
            var n = populations[band];
            var x = OrZero(events[band]);
            var weight = Vector512.Create(weights[band]) / n;
            leastCount = Vector512.MinNative(x, leastCount);
            leastPeople = Vector512.MinNative(n, leastPeople);
            rate += weight * x;
            variance += weight * weight * OrZero(variances[band]);
            total += x;
            population += n;
        }
        return new WeightedSums(rate, variance, total, population, Judge(leastCount, leastPeople, total, population));
    }

    /// <summary>The same without dividing by the people of each band: the sums of w x and w² x.</summary>
    public static WeightedSums OfCounts(ReadOnlySpan<Vector512<double>> events, ReadOnlySpan<Vector512<double>> populations, ReadOnlySpan<double> weights)
    {
        var (sum, variance, total, population) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
        var (leastCount, leastPeople) = (Vector512.Create(double.MaxValue), Vector512.Create(double.MaxValue));
        for (var band = 0; band < weights.Length; band++)
        {
            var (n, x) = (populations[band], OrZero(events[band]));
            leastCount = Vector512.MinNative(x, leastCount);
            leastPeople = Vector512.MinNative(n, leastPeople);
            sum += x * weights[band];
            variance += x * (weights[band] * weights[band]);
            total += x;
            population += n;
        }
        return new WeightedSums(sum, variance, total, population, Judge(leastCount, leastPeople, total, population));
    }

    /// <summary>No reason for the valid areas of the tile, and for each of the others its own.</summary>
    public void WriteReasons(ReadOnlySpan<Vector512<double>> populations, Span<Reason> reasons)
    {
        var lanes = reasons[..Math.Min(Lanes.Count, reasons.Length)];
        lanes.Clear();
        if (Lanes.All(Valid))
            return;
        for (var lane = 0; lane < lanes.Length; lane++)
            if (BitConverter.DoubleToInt64Bits(Valid[lane]) == 0)
                lanes[lane] = WhyNot(populations, lane);
    }

    // A missing or infinite number shows in the totals: the least of the bands may pass it over.
    private static Vector512<double> Judge(Vector512<double> leastCount, Vector512<double> leastPeople, Vector512<double> total, Vector512<double> population) =>
        Vector512.GreaterThanOrEqual(leastCount, Vector512<double>.Zero) & Vector512.GreaterThan(leastPeople, Vector512<double>.Zero)
        & Lanes.IsAtLeast(total, 0) & Lanes.IsPositive(population);

    /// <summary>Why an area is invalid, looked up among its own bands.</summary>
    private static Reason WhyNot(ReadOnlySpan<Vector512<double>> populations, int lane)
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
