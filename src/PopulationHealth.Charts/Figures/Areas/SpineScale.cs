namespace PopulationHealth;

/// <summary>
/// The scale of one row of a spine chart, as Fingertips has it: the benchmark stands at 0, and the area that is farthest from it, on whichever side, at -1 or 1. What is
/// better stands on the right; without a good direction, what is higher. Quartiles by linear interpolation (Hyndman and Fan's type 7).
/// </summary>
internal sealed class SpineScale
{
    private readonly double _middle;
    private readonly double _span;
    private readonly IReadOnlyList<IEstimate> _sorted;

    public SpineScale(SpineRow row)
    {
        _sorted = [.. row.Areas.Select(area => area.Estimate).OfType<IEstimate>().OrderBy(estimate => estimate.Shown())];
        IsTurned = row.Polarity == Polarity.LowerIsBetter;
        _middle = row.Benchmark.Estimate!.Shown();
        var reach = Math.Max(Math.Abs(_sorted[0].Shown() - _middle), Math.Abs(_sorted[^1].Shown() - _middle));
        if (row.Area.Value.Estimate is { } own)
            reach = Math.Max(reach, Math.Abs(own.Shown() - _middle));
        _span = reach > 0 ? reach : 1;
        double[] values = [.. _sorted.Select(estimate => estimate.Shown())];
        (Lower, Upper) = (FiveNumbers.Quantile(values, 0.25), FiveNumbers.Quantile(values, 0.75));
    }

    public bool IsTurned { get; }

    public double Lower { get; }

    public double Upper { get; }

    /// <summary>The value that stands at the left: the worst, or the lowest.</summary>
    public IEstimate Left => IsTurned ? _sorted[^1] : _sorted[0];

    /// <summary>The value that stands at the right: the best, or the highest.</summary>
    public IEstimate Right => IsTurned ? _sorted[0] : _sorted[^1];

    /// <summary>The place of a value, from -1 to 1.</summary>
    public double At(double value) => (value - _middle) / _span * (IsTurned ? -1 : 1);
}
