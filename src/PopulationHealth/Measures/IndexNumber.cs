namespace PopulationHealth;

/// <summary>An index number: a number made relative to a base, such as the Health Index (England in 2015 is 100).</summary>
/// <param name="Value">The index number.</param>
public readonly record struct IndexNumber(double Value) : IMeasure<IndexNumber>
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
    public IndexNumber With(double value) => new(value);

    /// <inheritdoc />
    public string ToText(int decimals) => Numbers.Grouped(Value, decimals);

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Words.Counted(difference, decimals, "index point", "index points");

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
