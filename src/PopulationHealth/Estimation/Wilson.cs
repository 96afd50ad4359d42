using MathNet.Numerics.Distributions;

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
    /// <summary>The interval for a proportion.</summary>
    /// <param name="events">How many have the property, 0 to <paramref name="population"/>.</param>
    /// <param name="population">How many there are in all, above 0.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static ConfidenceInterval Interval(double events, double population, double level = 0.95)
    {
        if (!(population > 0) || !double.IsFinite(population))
            throw new ArgumentOutOfRangeException(nameof(population), population, "The population must be above 0.");
        Require.Between(0, population, events);
        if (level is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "The level must lie between 0 and 1, such as 0.95.");
        var z = Normal.InvCDF(0, 1, 1 - ((1 - level) / 2));
        var centre = (2 * events) + (z * z);
        var spread = z * Math.Sqrt((z * z) + (4 * events * (1 - (events / population))));
        var width = 2 * (population + (z * z));
        // At none and at all the limit is the end of the scale; rounding would leave it a last digit away.
        var lower = events == 0 ? 0 : (centre - spread) / width;
        var upper = events == population ? 1 : (centre + spread) / width;
        return new ConfidenceInterval(lower, upper, level, "Wilson score");
    }
}
