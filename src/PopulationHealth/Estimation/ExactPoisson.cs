namespace PopulationHealth;

/// <summary>The exact interval for a count of independent events: the means under which so many, or so few, would be too unlikely.</summary>
/// <remarks>
/// Garwood F (1936), Fiducial limits for the Poisson distribution, Biometrika 28:437-442: half the chi-squared quantiles of 2x and 2x + 2
/// degrees of freedom. Counts need not be whole numbers.
/// </remarks>
public static class ExactPoisson
{
    internal const string Method = "exact Poisson";

    /// <summary>The interval for a count.</summary>
    /// <param name="events">How many events, 0 or more.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static ConfidenceInterval Interval(double events, double level = 0.95)
    {
        Require.AtLeast(0, events);
        var (lower, upper) = Limits(events, Distribution.Tail(Levels.Check(level)));
        return new ConfidenceInterval(lower, upper, level, Method);
    }

    /// <summary>The limits that leave so much probability in each tail.</summary>
    internal static (double Lower, double Upper) Limits(double events, double tail) => (Lower(events, tail), Upper(events, tail));

    internal static double Lower(double events, double tail) => events == 0 ? 0 : Distribution.Gamma(events, tail);

    internal static double Upper(double events, double tail) => Distribution.Gamma(events + 1, 1 - tail);
}
