namespace PopulationHealth;

/// <summary>How much larger or smaller a number is than an earlier or another one, relative to that one; shown in percent, with its sign.</summary>
/// <param name="Value">The relative change, as a share of the number compared with: 0.089 for 8.9% more, -0.02 for 2% less; -1 or more.</param>
public readonly record struct PercentChange(double Value) : IMeasure<PercentChange>
{
    /// <summary>The relative change, as a share of the number compared with: 0.089 for 8.9% more, -0.02 for 2% less; -1 or more.</summary>
    public double Value { get; } = Require.AtLeast(-1, Value);

    /// <inheritdoc />
    public double Scale => 100;

    /// <inheritdoc />
    public string Unit => "%";

    /// <inheritdoc />
    public int Decimals => 1;

    /// <inheritdoc />
    public PercentChange With(double value) => new(value);

    /// <inheritdoc />
    public string ToText(int decimals) => Numbers.Grouped(Value * Scale, decimals) + "%";

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Words.Counted(difference * Scale, decimals, "percentage point", "percentage points");

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
