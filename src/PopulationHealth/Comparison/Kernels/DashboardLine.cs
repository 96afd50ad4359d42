namespace PopulationHealth;

/// <summary>A line of a dashboard as the table prints it.</summary>
internal sealed record DashboardLine(string AskedFor, string Figure, string Value, string Comparator, string Difference, string Verdict, string Direction)
{
    public static DashboardLine Of(SetDashboardRow row)
    {
        if (row.Travel is not { } travel)
            return new(row.Item.Name, row.WhyNot, Missing.NotCollected.Shorthand, "", "", "", "");
        var latest = travel.Latest;
        return new(
            row.Item.Name,
            $"{travel.Indicator}{(latest.Group == "persons" ? "" : ", " + latest.Group)}, {latest.Period.InWords}",
            Printed(latest.Value) ?? latest.ToText(null),
            Printed(travel.Benchmark) ?? "",
            travel.Gap is { } gap ? $"{gap}".Replace(" than", "", StringComparison.Ordinal) : "",
            travel.Comparison.InWords,
            travel.Direction);
    }

    // An extract may carry more decimals than the measure is read with.
    private static string? Printed(IEstimate? estimate) => estimate is null ? null : estimate.ToText($"F{Math.Min(Math.Min(estimate.Decimals, Math.Max(1, estimate.Measure.Decimals)), 9)}");
}
