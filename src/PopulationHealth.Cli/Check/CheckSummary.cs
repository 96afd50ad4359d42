using Number = PopulationHealth.Cli.Count;

namespace PopulationHealth.Check;

/// <summary>What was read, in a few lines: how much, of which areas and periods, and how the indicators fall into chapters.</summary>
internal static class CheckSummary
{
    public static string Of(string path, ObservationSet figures) =>
        Text($"{path}: {Number.Of(figures.Count, "row")}, {Number.Of(figures.Indicators.Count(), "indicator")}, nothing wrong", figures);

    public static string Of(FingertipsReading reading) => Text($"{reading}".TrimEnd('.'), reading.Observations);

    /// <summary>The rows of a download that are wrong in themselves, each; those that only repeat another are not.</summary>
    public static IReadOnlyList<string> Wrong(FingertipsReading reading) =>
        [.. reading.LeftOut.Where(row => row.Reason != FingertipsReason.Repeated).Select(row => $"{reading.File}, {row}")];

    private static string Text(string first, ObservationSet figures)
    {
        string[] doubts = [.. CountDoubts.In(figures), .. RepeatDoubts.In(figures), .. RankDoubts.In(figures), .. PeriodDoubts.In(figures), .. DecimalDoubts.In(figures)];
        var head = doubts.Length == 0 ? $"{first}." : $"{first}, {Number.Of(doubts.Length, "thing")} to look at (below).";
        return string.Concat(Lines(head, figures).Concat(Titled("To look at:", doubts)).Select(line => line + "\n"));
    }

    private static IEnumerable<string> Lines(string first, ObservationSet figures) =>
    [
        first,
        "Areas:",
        .. figures.CountBy(figure => figure.Area).Select(area => $"  {area.Key}{(area.Key.Code is { } code ? $" ({code})" : "")}: {Number.Of(area.Value, "row")}"),
        "Periods:",
        .. figures.CountBy(figure => figure.Period).OrderBy(period => period.Key).Select(period => $"  {period.Key.InWords}: {Number.Of(period.Value, "row")}"),
        .. Titled("Broken down by:", figures.Where(figure => figure.Part is not null).CountBy(figure => figure.Part!.Dimension)
            .Select(dimension => $"  {dimension.Key}{(dimension.Key.IsDeprivation ? ", ranked" : "")}: {Number.Of(dimension.Value, "row")}")),
        "Chapters:",
        .. Enum.GetValues<NeedsChapter>().Select(chapter => $"  {chapter.Title}: {Number.Of(figures.Indicators.Count(indicator => indicator.Chapter == chapter), "indicator")}"),
        $"Without a value: {Number.Of(figures.Count(figure => figure.Missing is not null), "row")}",
    ];

    private static IEnumerable<string> Titled(string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        return all.Count == 0 ? [] : [title, .. all];
    }
}
