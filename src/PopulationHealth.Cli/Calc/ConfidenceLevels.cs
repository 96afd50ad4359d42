using System.Globalization;

namespace PopulationHealth.Cli;

/// <summary>The confidence levels of a run and what they are called in column names: the percentage without its point, 998 for 0.998.</summary>
internal sealed class ConfidenceLevels
{
    private ConfidenceLevels(double[] values, string[] names) => (Values, Names) = (values, names);

    /// <summary>95%, where nothing is asked for.</summary>
    public static ConfidenceLevels Usual { get; } = new([0.95], ["95"]);

    /// <summary>95% and 99%.</summary>
    public static ConfidenceLevels UsualAndHigh { get; } = new([0.95, 0.99], ["95", "99"]);

    public double[] Values { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>Reads levels such as <c>0.95,0.998</c>.</summary>
    /// <returns>The levels, or null and what is wrong with the text.</returns>
    public static (ConfidenceLevels? Levels, string Error) Parse(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        var (values, names) = (new double[parts.Length], new string[parts.Length]);
        for (var at = 0; at < parts.Length; at++)
        {
            if (!decimal.TryParse(parts[at], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var level) || level is <= 0 or >= 1)
                return (null, $"'{parts[at]}' is no confidence level; it must lie above 0 and below 1, such as 0.95 for 95%. Several: 0.95,0.998");
            names[at] = (level * 100).ToString("0.##########################", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);
            values[at] = (double)level;
            if (names.AsSpan(0, at).Contains(names[at]) || values[at] is <= 0 or >= 1)
                return (null, $"The level {parts[at]} cannot have columns of its own, lower{names[at]} and upper{names[at]}; leave it out.");
        }
        return (new ConfidenceLevels(values, names), "");
    }
}
