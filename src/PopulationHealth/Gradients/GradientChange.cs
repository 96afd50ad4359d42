namespace PopulationHealth;

/// <summary>Is the gap widening? Compares two gradients of one indicator, between periods that do not overlap and on one ranking.</summary>
public static class GradientChange
{
    /// <summary>What changed between two gradients.</summary>
    /// <typeparam name="TMeasure">What is measured.</typeparam>
    /// <param name="earlier">The earlier gradient.</param>
    /// <param name="later">The later gradient.</param>
    /// <param name="level">The confidence level; both gradients have an interval at it.</param>
    /// <exception cref="ArgumentException">The units differ, or the level lies outside its range.</exception>
    public static GradientChange<TMeasure> Between<TMeasure>(DatedGradient<TMeasure> earlier, DatedGradient<TMeasure> later, double level = 0.95)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return new GradientChange<TMeasure>(earlier, later, Levels.Check(level));
    }

    /// <summary>
    /// How many of so many indicators would be said to have changed by chance alone, if none had: with twenty at 95%, one. Set it beside the number that were.
    /// </summary>
    /// <param name="indicators">How many indicators are looked at, 0 or more.</param>
    /// <param name="level">The confidence level of each.</param>
    public static Estimate<Count> ExpectedByChance(int indicators, double level = 0.95) =>
        new(new Count(Require.AtLeast(0, indicators) * (1 - Levels.Check(level)), "indicators")) { Decimals = 1 };
}
