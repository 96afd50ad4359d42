namespace PopulationHealth;

/// <summary>
/// The interval for a count of independent events as Fingertips has it: exact below 10 events, Byar's from 10 on. Rates and indirectly standardised ratios rest on it.
/// </summary>
/// <remarks>Office for Health Improvement and Disparities, Technical guide: confidence intervals (2018).</remarks>
public static class PoissonCount
{
    /// <summary>The interval for a count, which says by which of the two methods it was made.</summary>
    /// <param name="events">How many events, 0 or more; not necessarily a whole number.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static ConfidenceInterval Interval(double events, double level = 0.95) =>
        Require.AtLeast(0, events) < Byar.Least ? ExactPoisson.Interval(events, level) : Byar.Interval(events, level);
}
