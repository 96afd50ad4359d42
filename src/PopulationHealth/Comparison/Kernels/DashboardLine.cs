namespace PopulationHealth;

/// <summary>A line of a dashboard as the table prints it.</summary>
internal sealed record DashboardLine(string AskedFor, string Figure, string Value, string Beside, string Verdict, string Direction)
{
    public static DashboardLine Of(SetDashboardRow row, Comparator comparator)
    {
        if (row.Travel is not { } travel)
            return new(row.Item.Name, row.WhyNot, Missing.NotCollected.Shorthand, "", "", "");
        var latest = travel.Latest;
        return new(
            row.Item.Name,
            $"{travel.Indicator}{(latest.Group == "persons" ? "" : ", " + latest.Group)}, {latest.Period.InWords}",
            latest.Value?.ToTextAsRead() ?? latest.ToText(null),
            travel.Benchmark is null ? "" : $"{travel.Benchmark.ToTextAsRead()} in {comparator}; here {travel.Gap}".Replace(" than", "", StringComparison.Ordinal),
            travel.Comparison.InWords,
            travel.Direction);
    }
}
