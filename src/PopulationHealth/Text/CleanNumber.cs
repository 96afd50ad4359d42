namespace PopulationHealth;

/// <summary>Numbers without binary noise: a conversion to decimal keeps the digits that are printed and no others, so 0.285 * 100 is 28.5, not 28.499999999999996.</summary>
internal static class CleanNumber
{
    // From here on a number has no decimals that could be wrong, and soon no decimal takes it.
    private const double Most = 1e15;

    /// <summary>The number with 15 digits; null for one that is not finite, or that is 1e15 or more on either side of zero.</summary>
    public static decimal? AsDecimal(double number) => Math.Abs(number) < Most ? (decimal)number : null;

    /// <summary>The number without noise; as it is where no decimal takes it.</summary>
    public static double Of(double number) => AsDecimal(number) is { } clean ? (double)clean : number;

    /// <summary>The number with the 7 digits that a short one has: 12.3 and not 12.300000190734863; as it is where no decimal takes it.</summary>
    public static double Of(float number) => Math.Abs(number) < Most ? (double)(decimal)number : number;
}
