namespace PopulationHealth;

/// <summary>
/// The value of a measure of inequality, with the unit that follows from what the groups' values measure: the values' own for absolute measures, its
/// square for the variance, percent or none for relative ones.
/// </summary>
/// <typeparam name="TMeasure">What the groups' values measure.</typeparam>
/// <param name="Value">The number, on the scale of the groups' values where it is absolute.</param>
/// <param name="Kind">Which measure of inequality it is.</param>
/// <param name="Of">One of the groups' values, which gives the unit.</param>
public readonly record struct InequalityNumber<TMeasure>(double Value, InequalityMeasure Kind, TMeasure Of) : IMeasure<InequalityNumber<TMeasure>>
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>The number, on the scale of the groups' values where it is absolute.</summary>
    public double Value { get; } = Require.Finite(Value);

    /// <inheritdoc />
    public double Scale => Kind.IsRelative ? 1 : Kind == InequalityMeasure.BetweenGroupVariance ? Of.Scale * Of.Scale : Of.Scale;

    /// <inheritdoc />
    public string Unit => Kind switch
    {
        InequalityMeasure.BetweenGroupVariance => $"squared {AbsoluteUnit}",
        InequalityMeasure.CoefficientOfVariation or InequalityMeasure.Disparity or InequalityMeasure.DisparityWeighted or InequalityMeasure.AttributableFraction => "%",
        InequalityMeasure.Theil or InequalityMeasure.MeanLogDeviation => "thousandths",
        { IsRelative: true } => "",
        _ => AbsoluteUnit,
    };

    /// <inheritdoc />
    public int Decimals => Kind switch
    {
        InequalityMeasure.Ratio => 2,
        InequalityMeasure.RelativeConcentration => 3,
        { IsRelative: true } => 1,
        _ => Of.Decimals,
    };

    private string AbsoluteUnit => Of is Proportion or PercentChange ? "percentage points" : Of.Unit;

    /// <inheritdoc />
    public InequalityNumber<TMeasure> With(double value) => new(value, Kind, Of);

    /// <summary>The number with its unit and, below zero, a minus: "11.3 percentage points", "1.42", "12.0%".</summary>
    /// <param name="decimals">How many decimals to show.</param>
    public string ToText(int decimals) => Numbers.Minus(Value * Scale, decimals) + DifferenceToText(Math.Abs(Value), decimals);

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals)
    {
        if (!Kind.IsRelative && Kind != InequalityMeasure.BetweenGroupVariance)
            return Of.DifferenceToText(Math.Abs(difference), decimals);
        var number = Numbers.Grouped(Math.Abs(difference) * Scale, decimals);
        return Unit switch { "" => number, "%" => number + "%", var unit => $"{number} {unit}" };
    }

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
