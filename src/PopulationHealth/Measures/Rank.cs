namespace PopulationHealth;

/// <summary>A place in an order, 1 the first.</summary>
/// <param name="Value">The rank, a whole number of 1 or more.</param>
/// <param name="Among">How many are ranked; null where it is not known.</param>
public readonly record struct Rank(double Value, int? Among = null) : IMeasure<Rank>
{
    /// <summary>The rank, 1 the first.</summary>
    public double Value { get; } = double.IsInteger(Value) ? Require.Between(1, Among ?? int.MaxValue, Value)
        : throw new ArgumentOutOfRangeException(nameof(Value), Value, $"Value is {Numbers.Plain(Value)}; a rank is a whole number of 1 or more.");

    /// <inheritdoc />
    public double Scale => 1;

    /// <inheritdoc />
    public string Unit => Among is { } among ? $"rank of {among}" : "rank";

    /// <inheritdoc />
    public int Decimals => 0;

    /// <inheritdoc />
    public Rank With(double value) => new(value, Among);

    /// <summary>The ordinal: "7th", and "7th of 317" where it is known how many are ranked.</summary>
    /// <param name="decimals">Not used: a rank has none.</param>
    public string ToText(int decimals) => Numbers.Ordinal((int)Value) + (Among is { } among ? $" of {Numbers.Grouped(among, 0)}" : "");

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Words.Counted(difference, 0, "place", "places");

    /// <inheritdoc />
    public override string ToString() => ToText(0);
}
