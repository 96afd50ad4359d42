namespace PopulationHealth;

/// <summary>An average.</summary>
/// <param name="Value">The average, in the unit of <paramref name="Of"/>.</param>
/// <param name="Of">The unit of what is averaged, such as "score" or "people per household".</param>
public readonly record struct Mean(double Value, string Of) : IMeasure<Mean>
{
    /// <summary>The average, in the unit of <see cref="Of"/>.</summary>
    public double Value { get; } = Require.Finite(Value);

    /// <summary>The unit of what is averaged, such as "score" or "people per household".</summary>
    public string Of { get; } = Require.Text(Of);

    /// <inheritdoc />
    public double Scale => 1;

    /// <inheritdoc />
    public string Unit => Of;

    /// <inheritdoc />
    public int Decimals => 1;

    /// <inheritdoc />
    public Mean With(double value) => new(value, Of);

    /// <inheritdoc />
    public string ToText(int decimals) => Of == "score" ? Numbers.Grouped(Value, decimals) : $"{Numbers.Grouped(Value, decimals)} {Of}";

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Of == "score" ? Words.Counted(difference, decimals, "point", "points") : $"{Numbers.Grouped(Math.Abs(difference), decimals)} {Of}";

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
