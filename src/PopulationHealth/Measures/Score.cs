namespace PopulationHealth;

/// <summary>A point on a scale that has no unit, such as a wellbeing or deprivation score.</summary>
/// <param name="Value">The score, in points of its scale.</param>
public readonly record struct Score(double Value) : IMeasure<Score>
{
    /// <summary>The score, in points of its scale.</summary>
    public double Value { get; } = Require.Finite(Value);

    /// <inheritdoc />
    public double Scale => 1;

    /// <inheritdoc />
    public string Unit => "score";

    /// <inheritdoc />
    public int Decimals => 1;

    /// <inheritdoc />
    public Score With(double value) => new(value);

    /// <inheritdoc />
    public string ToText(int decimals) => Numbers.Grouped(Value, decimals);

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Words.Counted(difference, decimals, "point", "points");

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
