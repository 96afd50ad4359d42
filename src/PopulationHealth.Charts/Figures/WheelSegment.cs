namespace PopulationHealth;

/// <summary>An objective with its indicators, the worse ones first.</summary>
internal sealed record WheelSegment(FrameworkPart Objective, string Number, IReadOnlyList<WheelIndicator> Indicators)
{
    private static readonly Verdict[] Order =
    [
        Verdict.Worst, Verdict.Worse, Verdict.NotMet, Verdict.Similar, Verdict.Middle, Verdict.PartlyMet, Verdict.Better, Verdict.Best, Verdict.Met,
        Verdict.Highest, Verdict.Higher, Verdict.Lower, Verdict.Lowest, Verdict.NotCompared,
    ];

    public static IReadOnlyList<WheelSegment> Of(ParallelFramework framework, IReadOnlyList<WheelIndicator> indicators)
    {
        var byName = indicators.ToDictionary(one => one.Indicator.Name, StringComparer.Ordinal);
        var coverage = framework.Coverage(indicators.Select(one => one.Indicator));
        return [.. framework.TopParts.Select(part => new WheelSegment(
            part, part.Number ?? Markup.Number(part.Order + 1),
            [.. coverage[part].Items.Select(item => byName[item.Name]).OrderBy(one => Array.IndexOf(Order, one.Verdict)).ThenBy(one => one.Indicator.Name, StringComparer.Ordinal)]))];
    }

    /// <summary>How many indicators have each verdict: "2 worse, 1 similar"; "no indicator".</summary>
    public string Counts => Indicators.Count == 0
        ? "no indicator"
        : string.Join(", ", Indicators.GroupBy(one => one.Verdict.Label).Select(group => $"{Markup.Number(group.Count())} {group.Key}"));
}
