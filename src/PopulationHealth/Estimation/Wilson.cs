using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>
/// Wilson's score interval for a proportion: the proportions that a normal test would not reject. It stays within 0 and 1
/// and holds at 0 and at all.
/// </summary>
/// <remarks>
/// Wilson EB (1927), Probable inference, the law of succession, and statistical inference, J Am Stat Assoc 22:209-212; the form that
/// Fingertips uses, without continuity correction: (2x + z² ± z √(z² + 4x(1 - x/n))) / (2 (n + z²)).
/// </remarks>
public static class Wilson
{
    internal const string Method = "Wilson score";

    /// <summary>The interval for a proportion.</summary>
    /// <param name="events">How many have the property, 0 to <paramref name="population"/>.</param>
    /// <param name="population">How many there are in all, above 0.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static ConfidenceInterval Interval(double events, double population, double level = 0.95)
    {
        Require.Positive(population);
        Require.Between(0, population, events);
        var (lower, upper) = Limits(Vector512.Create(events), Vector512.Create(population), Distribution.TwoSidedNormal(Levels.Check(level)));
        return new ConfidenceInterval(lower[0], upper[0], level, Method);
    }

    /// <summary>The limits for eight proportions; not a number where the counts make none.</summary>
    internal static (Vector512<double> Lower, Vector512<double> Upper) Limits(Vector512<double> events, Vector512<double> population, double z)
    {
        var centre = (2 * events) + Vector512.Create(z * z);
        var spread = z * Vector512.Sqrt(Vector512.Create(z * z) + (4 * events * (Vector512<double>.One - (events / population))));
        var width = 2 * (population + Vector512.Create(z * z));
        // At none and at all the limit is the end of the scale; rounding would leave it a last digit away.
        return (
            Vector512.ConditionalSelect(Vector512.Equals(events, Vector512<double>.Zero), Vector512<double>.Zero, (centre - spread) / width),
            Vector512.ConditionalSelect(Vector512.Equals(events, population), Vector512<double>.One, (centre + spread) / width));
    }
}
