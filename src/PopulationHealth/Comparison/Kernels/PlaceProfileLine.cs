namespace PopulationHealth;

/// <summary>A line of a place's profile as the table prints it.</summary>
internal sealed record PlaceProfileLine(string Indicator, string Who, string Period, string Value, string Interval, string Comparator, string Verdict, string Direction, string Missing)
{
    public static PlaceProfileLine Of(DirectionOfTravelRow row, Area? comparator)
    {
        var latest = row.Latest;
        var interval = IntervalOf(latest);
        return new(
            row.Indicator.Name,
            latest.Part is not { } part ? latest.Group : latest.Group == "persons" ? $"{part}" : $"{latest.Group}, {part}",
            latest.Period.InWords,
            ReadableValue.Of(latest)?.ToText(null) ?? latest.ToText(null),
            interval.Length > 0 ? interval : "none",
            comparator is null ? "none named" : row.Benchmark?.ToTextAsRead() ?? "no figure",
            comparator is null ? "not judged" : row.Comparison.InWords,
            row.Direction,
            string.Join("; ", Gaps(row, interval.Length > 0, comparator).DefaultIfEmpty("nothing")));
    }

    /// <summary>The interval at 95% in the unit that is shown; empty where there is none.</summary>
    public static string IntervalOf(Observation figure)
    {
        if (ReadableValue.Of(figure) is not { } value)
            return "";
        string Shown(double limit) => Numbers.Grouped(limit * value.Measure.Scale, value.Decimals);
        return value.Intervals.Where(interval => interval.Level == ReadableValue.Level).Select(interval => $"{Shown(interval.Lower)} to {Shown(interval.Upper)}").FirstOrDefault("");
    }

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
