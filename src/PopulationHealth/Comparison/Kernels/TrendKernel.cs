namespace PopulationHealth;

/// <summary>The line through equally spaced points, at t = 1, 2, ... .</summary>
internal static class TrendKernel
{
    // What the code of Fingertips divides the width of a 95% interval by.
    private const double Width = 3.92;

    // A sum that is smaller than this share of its terms is nought but for rounding.
    private const double Rounding = 1e-13;

    /// <summary>The line by the inverse of the variances; every interval has a width.</summary>
    public static TrendNumbers Weighted(ReadOnlySpan<double> values, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        // Weights relative to the largest, so that no unit makes them overflow.
        Span<double> weights = stackalloc double[values.Length];
        var least = double.PositiveInfinity;
        for (var point = 0; point < values.Length; point++)
            least = Math.Min(least, (upper[point] - lower[point]) / Width);
        for (var point = 0; point < values.Length; point++)
            weights[point] = Square(least * Width / (upper[point] - lower[point]));
        var slope = Slope(values, weights, -1, out var spread);
        return new TrendNumbers(slope, Square(slope / least) * spread, IsSameWithoutAny(values, weights));
    }

    /// <summary>
    /// Cochran's and Armitage's test for trend on counts, with the slope of the log odds. Armitage P (1955), Tests for linear trends in proportions and frequencies, Biometrics 11:375-386.
    /// </summary>
    public static TrendNumbers Proportions(ReadOnlySpan<double> counts, ReadOnlySpan<double> denominators)
    {
        Span<double> logits = stackalloc double[counts.Length];
        Span<double> alike = stackalloc double[counts.Length];
        var (r, n, rt, nt, ntt) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var point = 0; point < counts.Length; point++)
        {
            var (count, people, time) = (counts[point], denominators[point], point + 1);
            (r, n, rt, nt, ntt) = (r + count, n + people, rt + (count * time), nt + (people * time), ntt + (people * time * time));
            (logits[point], alike[point]) = (Math.Log(count / (people - count)), 1);
        }
        var chiSquared = n * Square((n * rt) - (r * nt)) / (r * (n - r) * ((n * ntt) - Square(nt)));
        return new TrendNumbers(Slope(logits, alike, -1, out _), chiSquared, IsSameWithoutAny(logits, alike));
    }

    /// <summary>Whether the slope has one sign with all points and without each of them; nought counts as rising, as in Fingertips.</summary>
    private static bool IsSameWithoutAny(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        var falling = 0;
        for (var left = -1; left < values.Length; left++)
            falling += Slope(values, weights, left, out _) < 0 ? 1 : 0;
        return falling == 0 || falling == values.Length + 1;
    }

    private static double Slope(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, int left, out double spread)
    {
        var (total, middle) = (0.0, 0.0);
        for (var point = 0; point < values.Length; point++)
            if (point != left)
                (total, middle) = (total + weights[point], middle + (weights[point] * (point + 1)));
        middle /= total;
        (spread, var sum, var size) = (0.0, 0.0, 0.0);
        for (var point = 0; point < values.Length; point++)
        {
            if (point == left)
                continue;
            var term = weights[point] * (point + 1 - middle) * values[point];
            (spread, sum, size) = (spread + (weights[point] * Square(point + 1 - middle)), sum + term, size + Math.Abs(term));
        }
        return Math.Abs(sum) <= Rounding * size ? 0 : sum / spread;
    }

    private static double Square(double value) => value * value;
}
