namespace PopulationHealth;

/// <summary>Student's t for a batch of groups: worked out once for each group size, as a quantile costs more than the group itself.</summary>
internal sealed class StudentQuantiles(ReadOnlySpan<double> levels)
{
    private readonly double[] _levels = levels.ToArray();
    private readonly Dictionary<int, double[]> _known = [];

    public double Of(int level, int degreesOfFreedom)
    {
        if (!_known.TryGetValue(degreesOfFreedom, out var quantiles))
            _known[degreesOfFreedom] = quantiles = Array.ConvertAll(_levels, known => Distribution.TwoSidedT(known, degreesOfFreedom));
        return quantiles[level];
    }
}
