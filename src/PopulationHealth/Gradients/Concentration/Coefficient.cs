namespace PopulationHealth;

/// <summary>An index without unit, such as a concentration index or Gini's coefficient.</summary>
/// <param name="Value">The index.</param>
public readonly record struct Coefficient(double Value) : IMeasure<Coefficient>
{
    /// <summary>The index.</summary>
    public double Value { get; } = Require.Finite(Value);

    /// <inheritdoc />
    public double Scale => 1;

    /// <inheritdoc />
    public string Unit => "";

    /// <inheritdoc />
    public int Decimals => 3;

    /// <inheritdoc />
    public Coefficient With(double value) => new(value);

    /// <inheritdoc />
    public string ToText(int decimals) => Numbers.Grouped(Value, decimals);

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Numbers.Grouped(Math.Abs(difference), decimals);

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
