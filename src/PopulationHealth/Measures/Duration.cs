namespace PopulationHealth;

/// <summary>A length of time or an age, in the unit that the source uses.</summary>
/// <param name="Value">How many.</param>
/// <param name="In">The unit in the plural: years, months, weeks, days, hours.</param>
public readonly record struct Duration(double Value, string In = "years") : IMeasure<Duration>
{
    /// <summary>How many.</summary>
    public double Value { get; } = Require.Finite(Value);

    /// <summary>The unit in the plural.</summary>
    public string In { get; } = In is "years" or "months" or "weeks" or "days" or "hours"
        ? In
        : throw new ArgumentException($"'{In}' is no unit of time; allowed: years, months, weeks, days, hours.", nameof(In));

    /// <inheritdoc />
    public double Scale => 1;

    /// <inheritdoc />
    public string Unit => In;

    /// <inheritdoc />
    public int Decimals => 0;

    /// <inheritdoc />
    public Duration With(double value) => new(value, In);

    /// <inheritdoc />
    public string ToText(int decimals) => Numbers.Minus(Value, decimals) + DifferenceToText(Value, decimals);

    /// <inheritdoc />
    public string DifferenceToText(double difference, int decimals) => Words.Counted(difference, decimals, In[..^1], In);

    /// <inheritdoc />
    public override string ToString() => ToText(Decimals);
}
