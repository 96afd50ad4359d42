namespace PopulationHealth;

/// <summary>A rate that is published beside a table: with its denominator it says how many events there were, roughly or exactly.</summary>
/// <param name="Row">The row of the cell whose events it counts.</param>
/// <param name="Column">The column of that cell.</param>
/// <param name="Value">The rate as it is printed, per <paramref name="Multiplier"/>, with its decimals: <c>12.50m</c> has two; from 0 to 10^9.</param>
/// <param name="Denominator">The published population, from 1 to 10^12.</param>
/// <param name="Multiplier">100 for a percentage, 100000 for a rate per 100,000; from 1 to 10^9.</param>
public sealed record PublishedRate(string Row, string Column, decimal Value, long Denominator, long Multiplier)
{
    private const int Half = 5;
    private const int MostDecimals = 6;
    private const decimal Billion = 1e9m;

    /// <summary>The rate as it is printed, per <see cref="Multiplier"/>, with its decimals.</summary>
    public decimal Value { get; } = Value is >= 0 and <= Billion && Value.Scale <= MostDecimals
        ? Value
        : throw new ArgumentOutOfRangeException(nameof(Value), "Give a rate from 0 to 10^9 with at most 6 decimals, as it is printed.");

    /// <summary>The published population.</summary>
    public long Denominator { get; } = Denominator is >= 1 and <= 1_000_000_000_000
        ? Denominator
        : throw new ArgumentOutOfRangeException(nameof(Denominator), Denominator, "Give a population from 1 to 10^12.");

    /// <summary>What the rate is per.</summary>
    public long Multiplier { get; } = Multiplier is >= 1 and <= 1_000_000_000
        ? Multiplier
        : throw new ArgumentOutOfRangeException(nameof(Multiplier), Multiplier, "Give what the rate is per, from 1 to 10^9, such as 100000.");

    /// <summary>The least count that gives this rate.</summary>
    public long Lower => (long)Math.Clamp(Math.Ceiling(Count(Value - HalfUnit)), 0, CellNetwork.NoLimit);

    /// <summary>The greatest count that gives this rate; below <see cref="Lower"/> where none does.</summary>
    public long Upper => (long)Math.Clamp(Math.Floor(Count(Value + HalfUnit)), -1, CellNetwork.NoLimit);

    private decimal HalfUnit => new(Half, 0, 0, false, (byte)(Value.Scale + 1));

    private decimal Count(decimal rate) => rate * Denominator / Multiplier;

    /// <summary>The cell; not the count that follows.</summary>
    public override string ToString() => $"a rate of the cell {TableLayout.Name((Row, Column))}";
}
