using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>
/// Byar's interval for a count of independent events: close to the exact one from 10 events on (within 0.2% at 95%; at 99.8% its
/// lower limit at 10 events is 1.5% off).
/// </summary>
/// <remarks>
/// Breslow NE, Day NE (1987), Statistical Methods in Cancer Research, volume II, IARC, page 69: x (1 - 1/(9x) - z/(3√x))³ and the same
/// at x + 1 with a plus. Other software centres both limits on x + 0.5; that is another interval.
/// </remarks>
public static class Byar
{
    internal const string Method = "Byar";

    /// <summary>From how many events on the method is used; below, <see cref="ExactPoisson"/>.</summary>
    public const double Least = 10;

    /// <summary>The interval for a count.</summary>
    /// <param name="events">How many events, 10 or more. <see cref="PoissonCount"/> takes any number and chooses.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static ConfidenceInterval Interval(double events, double level = 0.95)
    {
        Require.AtLeast(Least, events);
        var (lower, upper) = Limits(Vector512.Create(events), Distribution.TwoSidedNormal(Levels.Check(level)));
        return new ConfidenceInterval(lower[0], upper[0], level, Method);
    }

    /// <summary>The limits for eight counts.</summary>
    internal static (Vector512<double> Lower, Vector512<double> Upper) Limits(Vector512<double> events, double z)
    {
        var next = events + Vector512<double>.One;
        return (
            events * Cube(Vector512<double>.One - Ninth(events) - Step(events, z)),
            next * Cube(Vector512<double>.One - Ninth(next) + Step(next, z)));
    }

    private static Vector512<double> Ninth(Vector512<double> count) => Vector512<double>.One / (9 * count);

    private static Vector512<double> Step(Vector512<double> count, double z) => Vector512.Create(z) / (3 * Vector512.Sqrt(count));

    private static Vector512<double> Cube(Vector512<double> value) => value * value * value;
}
