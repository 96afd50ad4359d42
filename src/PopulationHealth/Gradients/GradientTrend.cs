namespace PopulationHealth;

/// <summary>The trend of a series of gradients.</summary>
public static class GradientTrend
{
    /// <summary>The fewest gradients that make a trend; with two see <see cref="GradientChange"/>.</summary>
    public const int Least = 3;

    /// <summary>By how much the gap widens each year, over a series of gradients.</summary>
    /// <typeparam name="TMeasure">What is measured.</typeparam>
    /// <param name="series">Three gradients or more, in the order of their periods, which do not overlap.</param>
    /// <param name="level">The confidence level; each gradient has an interval at it.</param>
    /// <exception cref="ArgumentException">There are fewer than three, the units differ, or the level lies outside its range.</exception>
    public static GradientTrend<TMeasure> Of<TMeasure>(IEnumerable<DatedGradient<TMeasure>> series, double level = 0.95)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        var gradients = ValueList.From(series);
        return gradients.Count >= Least
            ? new GradientTrend<TMeasure>(gradients, Levels.Check(level))
            : throw new ArgumentException($"There are {gradients.Count} gradients; a trend needs {Least} at least. For two use GradientChange.Between.", nameof(series));
    }
}
