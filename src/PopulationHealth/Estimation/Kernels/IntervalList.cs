namespace PopulationHealth;

/// <summary>Limits as intervals.</summary>
internal static class IntervalList
{
    public static ValueList<ConfidenceInterval> Of(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper, ReadOnlySpan<double> levels, string method)
    {
        var intervals = new ConfidenceInterval[levels.Length];
        for (var level = 0; level < levels.Length; level++)
            intervals[level] = new ConfidenceInterval(lower[level], upper[level], levels[level], method);
        return ValueList.Create<ConfidenceInterval>(intervals);
    }
}
