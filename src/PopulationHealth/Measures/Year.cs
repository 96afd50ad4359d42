namespace PopulationHealth;

/// <summary>A year as a fact of its own, such as the year in which something began. It is written without a thousands separator.</summary>
/// <param name="Value">The year.</param>
public readonly record struct Year(double Value) : IMeasure<Year>
{
    /// <summary>The year.</summary>
    public double Value { get; } = Require.Between(1000, 9999, Value);

    /// <inheritdoc />
    public double Scale => 1;

    /// <inheritdoc />
    public string Unit => "year";

    /// <inheritdoc />
    public int Decimals => 0;

    /// <inheritdoc />
    public Year With(double value) => new(value);

    /// <inheritdoc />
    public string ToText(int decimals) => Value.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Words.Counted(difference, decimals, "year", "years");

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
