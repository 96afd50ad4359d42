namespace PopulationHealth;

/// <summary>A year as a fact of its own, such as the year in which something began. It is written without a thousands separator.</summary>
/// <param name="Value">The calendar year, a whole number from 1000 to 9999.</param>
public readonly record struct Year(double Value) : IMeasure<Year>
{
    /// <summary>The calendar year.</summary>
    public double Value { get; } = double.IsInteger(Value) ? Require.Between(1000, 9999, Value)
        : throw new ArgumentOutOfRangeException(nameof(Value), Value, $"Value is {Numbers.Plain(Value)}; a year is a whole number from 1000 to 9999.");

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
    public string NumberToText(int decimals) => ToText(decimals);

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Words.Counted(difference, decimals, "year", "years");

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
