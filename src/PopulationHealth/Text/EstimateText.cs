using System.Globalization;

namespace PopulationHealth;

/// <summary>An estimate in words, by the formats of <see cref="IStated.ToText"/>.</summary>
internal static class EstimateText
{
    public static string Of(IEstimate estimate, string? format)
    {
        var (kind, decimals) = Parse(format);
        var places = decimals ?? estimate.Decimals;
        var measure = estimate.Measure;
        return estimate.Precision.Prefix + kind switch
        {
            'N' => measure.NumberToText(places),
            'C' => measure.ToText(places) + Interval(estimate, places),
            _ => measure.ToText(places),
        };
    }

    private static (char Kind, int? Decimals) Parse(string? format) => format switch
    {
        null or "" => ('F', null),
        "N" => ('N', null),
        "CI" => ('C', null),
        ['F' or 'N', >= '0' and <= '9'] => (format[0], format[1] - '0'),
        _ => throw new FormatException(
            string.Create(CultureInfo.InvariantCulture, $"'{format}' is no format of an estimate; allowed: F0 to F9 (decimals), N or N0 to N9 (without the unit), CI (with the interval).")),
    };

    private static string Interval(IEstimate estimate, int decimals)
    {
        if (estimate.Intervals.Count == 0)
            return "";
        var (interval, measure) = (estimate.Intervals[0], estimate.Measure);
        string Limit(double value) => Numbers.Grouped(value * measure.Scale, decimals);
        return $" ({Numbers.Grouped(interval.Level * 100, null)}% confidence interval {Limit(interval.Lower)} to {Limit(interval.Upper)})";
    }
}
