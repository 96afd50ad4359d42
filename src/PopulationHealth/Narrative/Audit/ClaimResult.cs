namespace PopulationHealth;

/// <summary>What a formula gives: an exact number, or the reason why there is none.</summary>
public sealed record ClaimResult
{
    internal ClaimResult(Fraction exact) => Exact = exact;

    internal ClaimResult(Missing missing) => Missing = missing;

    /// <summary>The nearest binary number, in the unit of the claim as printed; null where there is none.</summary>
    public double? Value => Exact?.ToDouble();

    /// <summary>Why there is no number; null where there is.</summary>
    public Missing? Missing { get; }

    internal Fraction? Exact { get; }

    /// <summary>Plain digits with a point: so many decimals at most, halves away from zero, no zeros at the end; or the shorthand for a missing value.</summary>
    /// <param name="decimals">How many decimals at most, 0 to 15.</param>
    public string ToText(int decimals) => Exact?.ToText((int)Require.Between(0, 15, decimals)) ?? Missing!.Shorthand;

    /// <summary>The number to four decimals, or the shorthand for a missing value.</summary>
    public override string ToString() => ToText(4);
}
