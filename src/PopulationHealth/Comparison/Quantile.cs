namespace PopulationHealth;

/// <summary>Where a value stands among others: the 1st of 5 quantiles, with the end that the counting began from.</summary>
/// <param name="Number">The quantile, from 1 to <paramref name="Of"/>.</param>
/// <param name="Of">How many quantiles there are, 2 or more.</param>
/// <param name="Order">Which end is quantile 1.</param>
public readonly record struct Quantile(int Number, int Of, QuantileOrder Order)
{
    /// <summary>The quantile, from 1 to <see cref="Of"/>.</summary>
    public int Number { get; } = (int)Require.Between(1, Of, Number);

    /// <summary>How many quantiles there are.</summary>
    public int Of { get; } = (int)Require.AtLeast(2, Of);

    /// <summary>Such as "quintile 1 of 5 (1 has the highest values)".</summary>
    public override string ToString() => $"{Name} {Number} of {Of} (1 has the {(Order == QuantileOrder.HighestFirst ? "highest" : "lowest")} values)";

    private string Name => Of switch { 3 => "tertile", 4 => "quartile", 5 => "quintile", 10 => "decile", _ => "quantile" };
}
