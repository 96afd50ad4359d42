namespace PopulationHealth;

/// <summary>
/// The rules of NHS England's Making Data Count, within a section of a chart. Each writes over what the rules before it wrote, so that the first in the order of precedence comes last.
/// A cause has the sign of its direction: the side of the mean, or for a trend whether it rises.
/// </summary>
internal static class SpecialCauses
{
    public static void Find(ReadOnlySpan<double> values, ControlLimits limits, ControlChartOptions options, Span<SpecialCause> causes, Span<int> signs)
    {
        causes.Clear();
        signs.Clear();
        var sides = new int[values.Length];
        for (var at = 0; at < values.Length; at++)
            sides[at] = Math.Sign(values[at] - limits.Mean);
        MarkRuns(sides, options.ShiftLength, SpecialCause.Shift, 0, causes, signs);
        MarkTwoOfThree(values, sides, limits, causes, signs);
        MarkTrends(values, options.TrendLength, causes, signs);
        for (var at = 0; at < values.Length; at++)
            if (values[at] < limits.Lower || values[at] > limits.Upper)
                (causes[at], signs[at]) = (SpecialCause.OutsideLimits, sides[at]);
    }

    /// <summary>Marks each run of so many equal signs, and so many points before it.</summary>
    private static void MarkRuns(ReadOnlySpan<int> signed, int length, SpecialCause cause, int before, Span<SpecialCause> causes, Span<int> signs)
    {
        for (var (start, end) = (0, 0); start < signed.Length; start = end)
        {
            for (end = start + 1; end < signed.Length && signed[end] == signed[start]; end++)
            {
            }
            if (signed[start] == 0 || end - start < length)
                continue;
            causes[(start - before)..end].Fill(cause);
            signs[(start - before)..end].Fill(signed[start]);
        }
    }

    /// <summary>A point where one trend ends and another begins belongs to the later one.</summary>
    private static void MarkTrends(ReadOnlySpan<double> values, int length, Span<SpecialCause> causes, Span<int> signs)
    {
        var steps = new int[values.Length];
        for (var at = 1; at < values.Length; at++)
            steps[at] = Math.Sign(values[at] - values[at - 1]);
        MarkRuns(steps, length - 1, SpecialCause.Trend, 1, causes, signs);
    }

    private static void MarkTwoOfThree(ReadOnlySpan<double> values, ReadOnlySpan<int> sides, ControlLimits limits, Span<SpecialCause> causes, Span<int> signs)
    {
        var near = new bool[values.Length];
        for (var at = 0; at < values.Length; at++)
            near[at] = (values[at] >= limits.Lower && values[at] < limits.NearLower) || (values[at] > limits.NearUpper && values[at] <= limits.Upper);
        for (var last = 2; last < values.Length; last++)
        {
            var three = (last - 2)..(last + 1);
            if (sides[last] == 0 || sides[three].ContainsAnyExcept(sides[last]) || near.AsSpan(three).Count(true) < 2)
                continue;
            for (var at = last - 2; at <= last; at++)
                if (near[at])
                    (causes[at], signs[at]) = (SpecialCause.TwoOfThree, sides[at]);
        }
    }
}
