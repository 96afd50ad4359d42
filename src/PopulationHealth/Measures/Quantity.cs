namespace PopulationHealth;

/// <summary>An amount in a unit of its own that no other measure stands for, such as hectares or posts.</summary>
/// <param name="Value">The amount, in the unit of <paramref name="Of"/>.</param>
/// <param name="Of">The unit, such as hectares.</param>
public readonly record struct Quantity(double Value, string Of) : IMeasure<Quantity>
{
    /// <summary>The amount, in the unit of <see cref="Of"/>.</summary>
    public double Value { get; } = Require.Finite(Value);

    /// <summary>The unit, such as hectares.</summary>
    public string Of { get; } = Require.Text(Of);

    /// <inheritdoc />
    public double Scale => 1;

    /// <inheritdoc />
    public string Unit => Of;

    /// <inheritdoc />
    public int Decimals => 1;

    /// <inheritdoc />
    public Quantity With(double value) => new(value, Of);

    /// <inheritdoc />
    public string ToText(int decimals) => $"{Numbers.Grouped(Value, decimals)} {Of}";

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => $"{Numbers.Grouped(Math.Abs(difference), decimals)} {Of}";

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
