namespace PopulationHealth;

/// <summary>A line of a place's profile as the table prints it.</summary>
internal sealed record PlaceProfileLine(string Indicator, string Who, string Period, string Value, string Interval, string Comparator, string Verdict, string Direction, string Missing)
{
    public static PlaceProfileLine Of(DirectionOfTravelRow row, Area? comparator)
    {
        var latest = row.Latest;
        var value = latest.ValueWithInterval();
        var interval = value is null ? "" : Limits(value);
        return new(
            row.Indicator.Name,
            latest.Part is not { } part ? latest.Group : latest.Group == "persons" ? $"{part}" : $"{latest.Group}, {part}",
            latest.Period.InWords,
            latest.ToText(null),
            interval.Length > 0 ? interval : "none",
            comparator is null ? "none named" : row.Benchmark?.ToText(null) ?? "no figure",
            comparator is null ? "not judged" : row.Comparison.InWords,
            row.Direction,
            string.Join("; ", Gaps(row, interval.Length > 0, comparator).DefaultIfEmpty("nothing")));
    }

    private static string Limits(IEstimate value) => value.Intervals.Where(interval => interval.Level == 0.95).Select(interval =>
        $"{Numbers.Grouped(interval.Lower * value.Measure.Scale, value.Decimals)} to {Numbers.Grouped(interval.Upper * value.Measure.Scale, value.Decimals)}").FirstOrDefault("");

    private static IEnumerable<string> Gaps(DirectionOfTravelRow row, bool hasInterval, Area? comparator)
    {
        if (row.Latest.Missing is { } missing)
            yield return $"the value ({missing})";
        else if (!hasInterval)
            yield return "an interval";
        if (comparator is not null && row.Benchmark is null)
            yield return "a comparator";
        if (!row.Latest.Period.IsDated)
            yield return "a dated period";
        else if (row.Change is null)
            yield return "an earlier figure";
    }
}
