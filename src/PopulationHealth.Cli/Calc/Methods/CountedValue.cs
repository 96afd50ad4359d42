using System.Globalization;

namespace PopulationHealth.Cli;

/// <summary>Whether a value is what its counts give: an age-standardised rate beside its counts is not.</summary>
internal static class CountedValue
{
    // How far a value may lie from its counts, but for the rounding of the digits that it is written with.
    private const double Room = 0.01;

    /// <summary>The power of ten that brings the counts' quotients nearest to the values; 1 where no row has both.</summary>
    public static double MultiplierOf(ReadOnlySpan<double> values, ReadOnlySpan<double> events, ReadOnlySpan<double> denominators)
    {
        var (sum, quotients) = (0.0, 0.0);
        for (var row = 0; row < values.Length; row++)
            if (values[row] > 0 && events[row] > 0 && denominators[row] > 0)
                (sum, quotients) = (sum + values[row], quotients + (events[row] / denominators[row]));
        return quotients > 0 ? Math.Pow(10, Math.Round(Math.Log10(sum / quotients))) : 1;
    }

    /// <summary>Whether the counts give the value as it is written; true where there is none.</summary>
    public static bool Agrees(double value, double events, double denominator, double multiplier)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var decimals = text.Contains('E', StringComparison.Ordinal) ? 15 : text.Length - 1 - text.IndexOf('.', StringComparison.Ordinal);
        var half = 0.5 * Math.Pow(10, -(text.Contains('.', StringComparison.Ordinal) ? decimals : 0)) * (1 + 1e-9);
        return double.IsNaN(value) || Math.Abs(value - (multiplier * events / denominator)) <= Math.Max(half, Room * Math.Abs(value));
    }
}
