namespace PopulationHealth;

/// <summary>An indicator that is the mean of single values, with Student's t limits.</summary>
public sealed class MeanIndicator : Indicator<Mean>
{
    private readonly string _of;

    /// <summary>An indicator.</summary>
    /// <param name="id">Its id, in lower case with hyphens.</param>
    /// <param name="name">The name to print.</param>
    /// <param name="of">The unit, such as "score".</param>
    public MeanIndicator(string id, string name, string of)
        : base(id, name, new Mean(0, of)) => _of = of;

    /// <summary>The mean: <see cref="MeanEstimation"/>. Not for weighted surveys, nor for counts with a long tail.</summary>
    /// <param name="values">The single values, one at least.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite.</exception>
    public Estimate<Mean> Estimate(IEnumerable<double> values, params ReadOnlySpan<double> levels) => Mean.Of(values, _of, levels);
}
