using System.Globalization;

namespace PopulationHealth;

/// <summary>The places along a funnel's axis: from a round number below the smallest area (or 1) to one above the largest, in growing steps.</summary>
internal readonly record struct FunnelAxis(double First, double Last, bool IsRatio)
{
    private const int Count = 100;
    private const double Farthest = 1e300;

    /// <summary>
    /// The axis for denominators from the least to the most. It begins at 0 where the largest is more than twice the smallest. Rates are rounded by the year
    /// and plotted over their events: the denominator times the average.
    /// </summary>
    public static FunnelAxis Of(double least, double most, double years, double? average, bool isRatio)
    {
        var first = most > 2 * least ? 0 : RoundDown(least / years) * years;
        var last = RoundUp(most / years) * years;
        if (average is { } rate)
            (first, last) = (Math.Floor(first * rate), Math.Ceiling(last * rate));
        // Numbers without sense, such as a period of 1e-300 years, must not break the axis.
        return new FunnelAxis(double.IsFinite(first) ? Math.Max(1, first) : 1, double.IsFinite(last) ? last : Math.Min(most, Farthest), isRatio);
    }

    public IEnumerable<double> Places()
    {
        var place = First;
        yield return place;
        for (var step = 2; step <= Count; step++)
        {
            var left = Count + 1 - (IsRatio ? step - 1 : step);
            place = Math.Min(Math.Max(Math.Round(Math.Pow(Last / place, 1.0 / left) * place), place + 1), Farthest);
            yield return place;
        }
    }

    // One digit that is not zero, 5% below.
    private static double RoundDown(double value) => Rounded(Math.Floor, value * 0.95, Digits(Math.Floor(value * 0.95)) - 1);

    // Two digits that are not zero, 5% above.
    private static double RoundUp(double value) => Rounded(Math.Ceiling, value * 1.05, Digits(Math.Ceiling(value * 1.05)) - 2);

    private static double Rounded(Func<double, double> round, double value, int zeros) => round(value / Math.Pow(10, zeros)) * Math.Pow(10, zeros);

    private static int Digits(double whole) => whole.ToString("F0", CultureInfo.InvariantCulture).Length;
}
