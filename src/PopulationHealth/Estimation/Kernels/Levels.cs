using System.Runtime.CompilerServices;

namespace PopulationHealth;

/// <summary>The confidence levels that a caller gives; none means 95%.</summary>
internal static class Levels
{
    private static readonly double[] Usual = [0.95];

    public static ReadOnlySpan<double> OrUsual(ReadOnlySpan<double> levels, [CallerArgumentExpression(nameof(levels))] string name = "")
    {
        foreach (var level in levels)
            Check(level, name);
        return levels.IsEmpty ? Usual : levels;
    }

    public static double Check(double level, [CallerArgumentExpression(nameof(level))] string name = "") => level is > 0 and < 1
        ? level
        : throw new ArgumentOutOfRangeException(name, level, $"The level is {Numbers.Plain(level)}; it must lie above 0 and below 1, such as 0.95 for 95%.");

    /// <summary>The normal quantile of each level.</summary>
    public static double[] Normal(ReadOnlySpan<double> levels)
    {
        var quantiles = new double[levels.Length];
        for (var level = 0; level < levels.Length; level++)
            quantiles[level] = Distribution.TwoSidedNormal(levels[level]);
        return quantiles;
    }
}
