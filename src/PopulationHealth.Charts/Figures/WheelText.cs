namespace PopulationHealth;

/// <summary>A wheel in words and as a table.</summary>
internal static class WheelText
{
    public static Statement Finding(IReadOnlyList<WheelIndicator> indicators, IReadOnlyList<WheelSegment> segments, string benchmark)
    {
        var groups = indicators.Where(one => one.Verdict != Verdict.NotCompared).GroupBy(one => one.Verdict.Label).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{Markup.Number(group.Count())} {group.Key}").ToArray();
        var compared = indicators.Count(one => one.Verdict != Verdict.NotCompared);
        Statement whole = $"{CoverageText.Counted(compared, "indicators")} of {CoverageText.Counted(indicators.Count, "indicators")} indicators are compared with {benchmark}{(groups.Length == 0 ? "" : ": " + string.Join(", ", groups))}.";
        var worst = segments.Max(segment => segment.Indicators.Count(one => one.Verdict.IsWorse));
        var most = segments.Where(segment => segment.Indicators.Count(one => one.Verdict.IsWorse) == worst).Select(segment => segment.Objective.ShortName).ToArray();
        Statement worse = $"{string.Join("; ", most)} {(most.Length == 1 ? "has" : "have")} most that are worse ({CoverageText.Counted(worst, "indicators")}{(most.Length == 1 ? "" : " each")}).";
        var empty = segments.Where(segment => segment.Indicators.Count == 0).Select(segment => segment.Objective.ShortName).ToArray();
        Statement none = $"No indicator here measures {string.Join("; ", empty)}.";
        return Statement.Join([whole, .. worst > 0 ? new[] { worse } : [], .. empty.Length > 0 ? new[] { none } : []]);
    }

    /// <summary>A row for each indicator of each objective, then those that have no place in the framework.</summary>
    public static FigureTable Table(string caption, IReadOnlyList<WheelIndicator> indicators, IReadOnlyList<WheelSegment> segments)
    {
        var placed = segments.SelectMany(segment => segment.Indicators).ToHashSet();
        var hasDetail = indicators.Any(one => one.Detail.Length > 0);
        TableRow Row(WheelIndicator one, string objective) =>
            new(one.Indicator.Name, [TableCell.Of(objective), TableCell.Of(one.Verdict.Label), .. hasDetail ? [TableCell.Of(one.Detail)] : Array.Empty<TableCell>()]);
        TableRow Empty(WheelSegment segment) =>
            new("no indicator", [TableCell.Of(Name(segment)), TableCell.Of(""), .. hasDetail ? [TableCell.Of("")] : Array.Empty<TableCell>()]);
        var rows = segments.SelectMany(segment => segment.Indicators.Count == 0 ? [Empty(segment)] : segment.Indicators.Select(one => Row(one, Name(segment))))
            .Concat(indicators.Where(one => !placed.Contains(one)).Select(one => Row(one, "none of these")));
        return new FigureTable(
            caption, "Indicator", [new TableColumn("Objective"), new TableColumn("Verdict"), .. hasDetail ? [new TableColumn("Values")] : Array.Empty<TableColumn>()], ValueList.From(rows));
    }

    private static string Name(WheelSegment segment) => $"{segment.Number} {segment.Objective.Name}";
}
