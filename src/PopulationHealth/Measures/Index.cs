namespace PopulationHealth;

/// <summary>A number made relative to a base, such as the Health Index (England in 2015 is 100).</summary>
/// <param name="Value">The index number.</param>
public readonly record struct Index(double Value) : IMeasure<Index>
{
    /// <summary>The index number.</summary>
    public double Value { get; } = Require.Finite(Value);

    /// <inheritdoc />
    public double Scale => 1;

    /// <inheritdoc />
    public string Unit => "index";

    /// <inheritdoc />
    public int Decimals => 1;

    /// <inheritdoc />
    public Index With(double value) => new(value);

    /// <inheritdoc />
    public string ToText(int decimals) => Numbers.Grouped(Value, decimals);

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Words.Counted(difference, decimals, "index point", "index points");

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
