namespace PopulationHealth;

/// <summary>A part of a whole, from 0 to 1, shown in percent.</summary>
/// <param name="Value">From 0 to 1: 0.553 for 55.3%.</param>
public readonly record struct Proportion(double Value) : IMeasure<Proportion>
{
    /// <summary>From 0 to 1.</summary>
    public double Value { get; } = Require.Between(0, 1, Value);

    /// <inheritdoc />
    public double Scale => 100;

    /// <inheritdoc />
    public string Unit => "%";

    /// <inheritdoc />
    public int Decimals => 1;

    /// <summary>A proportion from a percentage.</summary>
    /// <param name="percent">From 0 to 100.</param>
    public static Proportion FromPercent(double percent) => new(Require.Between(0, 100, percent) / 100);

    /// <inheritdoc />
    public Proportion With(double value) => new(value);

    bool IMeasure<Proportion>.HasPlaceFor(double limit) => limit is >= -1e-9 and <= 1 + 1e-9;

    /// <inheritdoc />
    public string ToText(int decimals) => Numbers.Grouped(Value * Scale, decimals) + "%";

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Words.Counted(difference * Scale, decimals, "percentage point", "percentage points");

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
