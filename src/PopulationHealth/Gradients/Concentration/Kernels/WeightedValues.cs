namespace PopulationHealth;

/// <summary>Values with weights, and the indices that do not ask for an order.</summary>
internal sealed class WeightedValues
{
    private readonly double[] _values;
    private readonly double[] _weights;

    public WeightedValues(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        _values = values.ToArray();
        _weights = weights.IsEmpty ? [.. _values.Select(_ => 1.0)] : weights.ToArray();
        Shapes.RequireSame(values.Length, _weights.Length, nameof(weights), nameof(values));
        Total = _weights.Sum();
        // From the first value on, so that equal values have exactly their own mean.
        Mean = _values.Length == 0 ? double.NaN : _values[0] + _values.Zip(_weights, (value, weight) => weight * (value - _values[0])).Sum() / Total;
    }

    public double Mean { get; }

    public double Total { get; }

    public Result<Coefficient> Theil() => Judge(least: 0) is var reason && reason != Reason.None ? reason.ToMissing()
        : Of(Average(ratio => ratio == 0 ? 0 : ratio * Math.Log(ratio)));

    public Result<Coefficient> MeanLogDeviation() => Judge(least: double.Epsilon) is var reason && reason != Reason.None ? reason.ToMissing()
        : Of(Average(ratio => -Math.Log(ratio)));

    public Result<Coefficient> Atkinson(double aversion) => Judge(aversion < 1 ? 0 : double.Epsilon) is var reason && reason != Reason.None ? reason.ToMissing()
        : Of(1 - (aversion == 1 ? Math.Exp(Average(Math.Log)) : Math.Pow(Average(ratio => Math.Pow(ratio, 1 - aversion)), 1 / (1 - aversion))));

    private static Estimate<Coefficient> Of(double value) => new(new Coefficient(value));

    private double Average(Func<double, double> of)
    {
        var sum = 0.0;
        for (var unit = 0; unit < _values.Length; unit++)
            sum += _weights[unit] / Total * of(_values[unit] / Mean);
        return sum;
    }

    private Reason Judge(double least) => this switch
    {
        { _values.Length: 0 } => Reason.GroupCount,
        _ when _values.Any(double.IsNaN) || _weights.Any(double.IsNaN) => Reason.MissingInput,
        _ when _weights.Any(weight => weight < 0) || !double.IsFinite(Total) || Total <= 0 => Reason.PopulationNotPositive,
        _ when _values.Any(double.IsInfinity) => Reason.ValueOutOfRange,
        _ when _values.Any(value => value < 0) => Reason.OutsideScale,
        { Mean: 0 } => Reason.MeanNotPositive,
        _ when _values.Any(value => value < least) => Reason.OutsideScale,
        _ => Reason.None,
    };
}
