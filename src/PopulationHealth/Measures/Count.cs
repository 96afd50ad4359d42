namespace PopulationHealth;

/// <summary>How many there are of something.</summary>
/// <param name="Value">How many there are, 0 or more.</param>
/// <param name="Of">What is counted, in the plural: people, households, deaths.</param>
public readonly record struct Count(double Value, string Of = "people") : IMeasure<Count>
{
    /// <summary>How many there are, 0 or more.</summary>
    public double Value { get; } = Require.AtLeast(0, Value);

    /// <summary>What is counted, in the plural: people, households, deaths.</summary>
    public string Of { get; } = Require.Text(Of);

    /// <inheritdoc />
    public double Scale => 1;

    /// <inheritdoc />
    public string Unit => Of;

    /// <inheritdoc />
    public int Decimals => 0;

    /// <inheritdoc />
    public Count With(double value) => new(value, Of);

    /// <inheritdoc />
    public string ToText(int decimals) => Numbers.Grouped(Value, decimals);

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Numbers.Grouped(Math.Abs(difference), decimals);

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
