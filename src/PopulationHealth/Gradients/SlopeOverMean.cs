namespace PopulationHealth;

/// <summary>
/// The relative index of inequality as the slope index over the mean, as Scotland publishes it: 0.5 means that the ends of the line are half the mean apart.
/// It is another number than <see cref="RelativeIndex"/>.
/// </summary>
/// <param name="Value">The slope over the mean, a ratio without unit.</param>
public readonly record struct SlopeOverMean(double Value) : IMeasure<SlopeOverMean>
{
    /// <summary>The slope over the mean, a ratio without unit.</summary>
    public double Value { get; } = Require.Finite(Value);

    /// <inheritdoc />
    public double Scale => 1;

    /// <inheritdoc />
    public string Unit => "slope over mean";

    /// <inheritdoc />
    public int Decimals => 2;

    /// <inheritdoc />
    public SlopeOverMean With(double value) => new(value);

    /// <inheritdoc />
    public string ToText(int decimals) => Numbers.Grouped(Value, decimals);

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Numbers.Grouped(Math.Abs(difference), decimals);

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
