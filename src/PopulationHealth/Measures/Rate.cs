namespace PopulationHealth;

/// <summary>Events for each so many people (or births, or offences) at risk.</summary>
/// <param name="Value">The number of events for each <paramref name="Per"/>, 0 or more.</param>
/// <param name="Per">How many people the rate is for: 100,000, 1,000; above 0.</param>
/// <param name="Of">What the denominator counts: "population", "live births".</param>
public readonly record struct Rate(double Value, double Per, string Of = "population") : IMeasure<Rate>
{
    /// <summary>The number of events for each <see cref="Per"/>, 0 or more.</summary>
    public double Value { get; } = Require.AtLeast(0, Value);

    /// <summary>How many people the rate is for, above 0.</summary>
    public double Per { get; } = Per > 0 ? Require.Finite(Per) : throw new ArgumentOutOfRangeException(nameof(Per), Per, "A rate is per a number above 0, such as 100000.");

    /// <summary>What the denominator counts.</summary>
    public string Of { get; } = Require.Text(Of);

    /// <inheritdoc />
    public double Scale => 1;

    /// <inheritdoc />
    public string Unit => Of == "population" ? $"per {Numbers.Grouped(Per, null)}" : $"per {Numbers.Grouped(Per, null)} {Of}";

    /// <inheritdoc />
    public int Decimals => 1;

    /// <inheritdoc />
    public Rate With(double value) => new(value, Per, Of);

    /// <inheritdoc />
    public string ToText(int decimals) => $"{Numbers.Grouped(Value, decimals)} {Unit}";

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => $"{Numbers.Grouped(Math.Abs(difference), decimals)} {Unit}";

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
