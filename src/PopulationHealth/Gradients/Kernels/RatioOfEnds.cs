namespace PopulationHealth;

/// <summary>
/// The ratio of a line's ends by half the slope over the middle, τ: (1 + τ) / (1 - τ). One dimension is enough, and the ratio rises with τ except at τ = 1, where
/// the first end is zero.
/// </summary>
internal static class RatioOfEnds
{
    public static double At(double halfRatio) => (1 + halfRatio) / (1 - halfRatio);

    /// <summary>
    /// The probability up to which τ goes where the ratio goes up to another one: beyond τ = 1 the ratio begins anew at minus infinity, so what lies there comes first.
    /// </summary>
    public static double Turned(double probability, double startBelowZero) =>
        probability > startBelowZero ? probability - startBelowZero : probability - startBelowZero + 1;
}
