namespace PopulationHealth;

/// <summary>The years that a person may expect to live at the death rates (and states of health) of a period.</summary>
/// <param name="Value">Years, 0 or more.</param>
public readonly record struct LifeExpectancy(double Value) : IMeasure<LifeExpectancy>
{
    /// <summary>Years, 0 or more.</summary>
    public double Value { get; } = Require.AtLeast(0, Value);

    /// <inheritdoc />
    public double Scale => 1;

    /// <inheritdoc />
    public string Unit => "years";

    /// <inheritdoc />
    public int Decimals => 1;

    /// <inheritdoc />
    public LifeExpectancy With(double value) => new(value);

    /// <inheritdoc />
    public string ToText(int decimals) => Numbers.Grouped(Value, decimals) + " years";

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Words.Counted(difference, decimals, "year", "years");

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
