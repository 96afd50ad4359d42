namespace PopulationHealth;

/// <summary>An objective with its indicators, the worse ones first.</summary>
internal sealed record WheelSegment(FrameworkPart Objective, string Number, IReadOnlyList<WheelIndicator> Indicators)
{
    public static IReadOnlyList<WheelSegment> Of(ParallelFramework framework, IReadOnlyList<WheelIndicator> indicators)
    {
        var byName = indicators.ToDictionary(one => one.Indicator.Name, StringComparer.Ordinal);
        var coverage = framework.Coverage(indicators.Select(one => one.Indicator));
        return [.. framework.TopParts.Select(part => new WheelSegment(
            part, part.Number ?? Markup.Number(part.Order + 1),
            [.. coverage[part].Items.Select(item => byName[item.Name]).OrderBy(one => Rank(one.Verdict)).ThenBy(one => one.Indicator.Name, StringComparer.Ordinal)]))];
    }

    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.Worst => 0,
        Verdict.Worse or Verdict.NotMet => 1,
        Verdict.Similar or Verdict.Middle or Verdict.PartlyMet => 2,
        Verdict.Better or Verdict.Best or Verdict.Met => 3,
        Verdict.NotCompared => 5,
        _ => 4,
    };

    /// <summary>How many indicators have each verdict: "2 worse, 1 similar"; "no indicator".</summary>
    public string Counts => Indicators.Count == 0
        ? "no indicator"
        : string.Join(", ", Indicators.GroupBy(one => one.Verdict.Label).Select(group => $"{Markup.Number(group.Count())} {group.Key}"));
}
