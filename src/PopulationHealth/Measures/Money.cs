namespace PopulationHealth;

/// <summary>A sum of money in pounds sterling.</summary>
/// <param name="Value">Pounds; negative for an underspend.</param>
/// <param name="In">What one is: 1 for pounds, 1,000,000 for millions of pounds.</param>
public readonly record struct Money(double Value, double In = 1) : IMeasure<Money>
{
    /// <summary>The sum, in units of <see cref="In"/> pounds.</summary>
    public double Value { get; } = Require.Finite(Value);

    /// <summary>How many pounds a one stands for: 1 or 1,000,000.</summary>
    public double In { get; } = In is 1 or 1_000_000 ? In : throw new ArgumentOutOfRangeException(nameof(In), In, "Money is in pounds (1) or in millions of pounds (1000000).");

    /// <inheritdoc />
    public double Scale => 1;

    /// <inheritdoc />
    public string Unit => In == 1 ? "£" : "£ million";

    /// <inheritdoc />
    public int Decimals => In == 1 ? 0 : 1;

    /// <inheritdoc />
    public Money With(double value) => new(value, In);

    /// <inheritdoc />
    public string ToText(int decimals) =>
        $"{Numbers.Minus(Value, decimals)}£{Numbers.Grouped(Math.Abs(Value), decimals)}{(In == 1 ? "" : " million")}";

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => With(Math.Abs(difference)).ToText(decimals);

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
