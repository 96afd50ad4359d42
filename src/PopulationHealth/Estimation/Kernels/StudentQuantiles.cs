namespace PopulationHealth;

/// <summary>Student's t for a batch of groups: worked out once for each group size, as a quantile costs more than the group itself.</summary>
internal sealed class StudentQuantiles(ReadOnlySpan<double> levels)
{
    private readonly double[] _levels = levels.ToArray();
    private readonly Dictionary<int, double[]> _known = [];

    public double Of(int level, int degreesOfFreedom)
    {
        if (!_known.TryGetValue(degreesOfFreedom, out var quantiles))
            _known[degreesOfFreedom] = quantiles = Compute(degreesOfFreedom);
        return quantiles[level];
    }

    // In a method of its own, so that only a new group size pays for the closure.
    private double[] Compute(int degreesOfFreedom) => Array.ConvertAll(_levels, level => Distribution.TwoSidedT(level, degreesOfFreedom));
}
