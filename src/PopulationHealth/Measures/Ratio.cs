namespace PopulationHealth;

/// <summary>One number for each of another: a rate ratio (no unit), people per square kilometre, hectares per 1,000 people.</summary>
/// <param name="Value">The ratio, 0 or more.</param>
/// <param name="Of">The unit, such as "people per square kilometre"; empty where there is none.</param>
public readonly record struct Ratio(double Value, string Of = "") : IMeasure<Ratio>
{
    /// <summary>The ratio, 0 or more.</summary>
    public double Value { get; } = Require.AtLeast(0, Value);

    /// <summary>The unit, such as "people per square kilometre"; empty where there is none.</summary>
    public string Of { get; } = (Of ?? "").Trim();

    /// <inheritdoc />
    public double Scale => 1;

    /// <inheritdoc />
    public string Unit => Of.Length == 0 ? "ratio" : Of;

    /// <inheritdoc />
    public int Decimals => 1;

    /// <inheritdoc />
    public Ratio With(double value) => new(value, Of);

    /// <inheritdoc />
    public string ToText(int decimals) => Of.Length == 0 ? Numbers.Grouped(Value, decimals) : $"{Numbers.Grouped(Value, decimals)} {Of}";

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => With(Math.Abs(difference)).ToText(decimals);

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
