namespace PopulationHealth;

/// <summary>The quantiles of a sum and of a ratio of sums, found by stepping to them within a bracket.</summary>
internal static class QuantileSearch
{
    private const int Steps = 100;

    /// <summary>The value that a sum stays below with a probability, and whether the distribution reached so far.</summary>
    public static double OfSum(SumDistribution sum, double probability, out bool isWithinReach)
    {
        var moments = sum.Moments;
        var (low, high) = (-sum.Reach, sum.Reach);
        var distance = Math.Clamp(moments.CornishFisher(Distribution.Normal(probability)), low, high);
        for (var step = 0; step < Steps; step++)
        {
            var (below, density) = sum.At(distance * moments.Deviation);
            if (below < probability)
                low = distance;
            else
                high = distance;
            var next = distance - ((below - probability) / (density * moments.Deviation));
            if (!(next > low && next < high))
                next = (low + high) / 2;
            var moved = Math.Abs(next - distance);
            distance = next;
            // The steps shorten by squares: after one of 1e-7 the next would be under 1e-13.
            if (moved < 1e-7 || high - low < 1e-12)
                break;
        }
        isWithinReach = Math.Abs(distance) < sum.Reach - 1e-6;
        return moments.Mean + (distance * moments.Deviation);
    }

    /// <summary>
    /// The τ that half the slope over the middle stays below with a probability: P(slope - 2τ middle ≤ 0). Every τ is another sum, so each step
    /// is a new distribution; as a rule two are enough.
    /// </summary>
    public static double OfHalfRatio(LineDistribution line, double probability)
    {
        if (double.IsNaN(probability))
            return double.NaN;
        var z = Distribution.Normal(probability);
        var point = line.GuessHalfRatio(z);
        var (low, high) = (double.NegativeInfinity, double.PositiveInfinity);
        double before = double.NaN, missBefore = double.NaN, stepBefore = double.PositiveInfinity;
        for (var step = 0; step < Steps; step++)
        {
            var (miss, slope, spread) = line.MissAt(point, z);
            if (double.IsNaN(miss) || miss == 0)
                return miss == 0 ? point : double.NaN;
            if (miss < 0)
                low = point;
            else
                high = point;
            var change = step == 0 ? -miss / slope : -miss * (point - before) / (miss - missBefore);
            var next = point + change;
            if (!(next > low && next < high))
                next = double.IsFinite(low) && double.IsFinite(high) ? (low + high) / 2 : point + (Math.Sign(-miss) * spread * (step + 1));
            var moved = Math.Abs(next - point) / spread;
            // A secant's error is about a tenth of the product of the last two steps.
            if (moved < 1e-9 || moved * stepBefore < 3e-8)
                return next;
            (before, missBefore, stepBefore, point) = (point, miss, moved, next);
        }
        return point;
    }
}
