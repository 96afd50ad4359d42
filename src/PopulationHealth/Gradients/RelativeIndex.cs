namespace PopulationHealth;

/// <summary>
/// The relative index of inequality as the ratio of the fitted line's two ends (Mackenbach and Kunst 1997, Soc Sci Med 44:757-771): 2.0 means that the one end
/// has twice the value of the other. It speaks of the ends of the line, never of the first and last group. The slope over the mean is <see cref="SlopeOverMean"/>.
/// </summary>
/// <param name="Value">The ratio; below zero only where an end of the line is, which <see cref="GradientProfile.Ohid"/> does not withhold.</param>
public readonly record struct RelativeIndex(double Value) : IMeasure<RelativeIndex>
{
    /// <summary>The ratio.</summary>
    public double Value { get; } = Require.Finite(Value);

    /// <inheritdoc />
    public double Scale => 1;

    /// <inheritdoc />
    public string Unit => "ratio of ends";

    /// <inheritdoc />
    public int Decimals => 2;

    /// <inheritdoc />
    public RelativeIndex With(double value) => new(value);

    /// <inheritdoc />
    public string ToText(int decimals) => Numbers.Grouped(Value, decimals);

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Numbers.Grouped(Math.Abs(difference), decimals);

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
