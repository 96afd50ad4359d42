using Number = PopulationHealth.Cli.Count;

namespace PopulationHealth.Check;

/// <summary>Periods that have no place in time as they are written, and months that look like a financial year.</summary>
internal static class PeriodDoubts
{
    public static IEnumerable<string> In(ObservationSet figures) =>
    [
        .. figures.Where(figure => !figure.Period.IsStated && figure.Period.Text.Length > 0).GroupBy(figure => figure.Period.Text)
            .Select(some => $"  period {some.Key}: {Number.Of(some.Count(), "row")} without a date, so that no order and no trend can be made. Write 2024/25, 2024 Q1, 2024-01 to 2024-03 or the like, unless the words are all that is known."),
        .. figures.Where(figure => LooksLikeAYear(figure.Period)).GroupBy(figure => figure.Period)
            .Select(some => $"  period {some.Key.Text}: {Number.Of(some.Count(), "row")} read as {some.Key.InWords}. If the financial year is meant, write {some.Key.Text.Replace('-', '/')}."),
    ];

    // 2010-11, and with it 2011-12, but not 2010-12.
    private static bool LooksLikeAYear(Period period) => period is { Basis: PeriodBasis.Month, Start: { } start } && start.Month == (start.Year + 1) % 100;
}
