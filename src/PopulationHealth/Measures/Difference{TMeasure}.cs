namespace PopulationHealth;

/// <summary>One number minus another of the same measure and unit, with its sign.</summary>
/// <typeparam name="TMeasure">The measure of both.</typeparam>
/// <param name="Value">The first minus the second, on the measure's own scale.</param>
/// <param name="Of">The number that was subtracted from, which gives the unit.</param>
public readonly record struct Difference<TMeasure>(double Value, TMeasure Of) : IMeasure<Difference<TMeasure>>
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>The first minus the second, on the measure's own scale.</summary>
    public double Value { get; } = Require.Finite(Value);

    /// <inheritdoc />
    public double Scale => Of.Scale;

    /// <inheritdoc />
    public string Unit => Of is Proportion or PercentChange ? "percentage points" : Of.Unit;

    /// <inheritdoc />
    public int Decimals => Of.Decimals;

    /// <inheritdoc />
    public Difference<TMeasure> With(double value) => new(value, Of);

    /// <summary>The difference with a minus where it is below zero: "-11.3 percentage points".</summary>
    /// <param name="decimals">How many decimals to show.</param>
    public string ToText(int decimals) => Numbers.Minus(Value * Scale, decimals) + Of.DifferenceToText(Math.Abs(Value), decimals);

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Of.DifferenceToText(Math.Abs(difference), decimals);

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
