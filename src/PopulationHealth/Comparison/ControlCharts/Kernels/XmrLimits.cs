namespace PopulationHealth;

/// <summary>The lines of one section of an XmR chart.</summary>
internal static class XmrLimits
{
    public static ControlLimits Of(ReadOnlySpan<double> values, bool screens)
    {
        var (sum, least, most) = (0.0, double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values)
            (sum, least, most) = (sum + value, Math.Min(least, value), Math.Max(most, value));
        // The mean of equal values is that value to the last digit, so that none lies beside it.
        var mean = least == most ? least : sum / values.Length;
        var range = MeanRange(values, double.PositiveInfinity);
        return new ControlLimits(mean, screens && range > 0 ? MeanRange(values, ControlLimits.RangeLimit(range)) : range, values.Length);
    }

    /// <summary>The mean of the moving ranges below a limit; a mean of ranges always has one at or below itself.</summary>
    private static double MeanRange(ReadOnlySpan<double> values, double below)
    {
        var (sum, count) = (0.0, 0);
        for (var at = 1; at < values.Length; at++)
            if (Math.Abs(values[at] - values[at - 1]) is var range && range < below)
                (sum, count) = (sum + range, count + 1);
        return sum / count;
    }
}
