using System.Globalization;

namespace PopulationHealth;

/// <summary>Whether periods follow each other at equal steps.</summary>
internal static class PeriodSteps
{
    /// <summary>The order of time; that of the rows where a period is not stated.</summary>
    public static int[] Order(IReadOnlyList<Period> periods) =>
        periods.All(period => period.IsStated) ? [.. Enumerable.Range(0, periods.Count).OrderBy(place => periods[place])] : [.. Enumerable.Range(0, periods.Count)];

    /// <summary>Whether the steps can be told: the periods are stated, or are numbers.</summary>
    public static bool AreKnown(IReadOnlyList<Period> periods) => periods.All(period => period.IsStated) || periods.All(period => Number(period) is not null);

    /// <summary>The first period that does not follow at the step of the first two; null where all do, and where the steps cannot be told.</summary>
    public static Period? FirstBreak(IReadOnlyList<Period> periods)
    {
        if (periods.Count < 2 || !AreKnown(periods))
            return null;
        var byDay = Break(periods, period => period.IsStated ? Begin(period).DayNumber : Number(period)!.Value);
        // Months and years differ in days, but not in months.
        return byDay is null || !periods.All(period => period.IsStated) || periods.Any(period => Begin(period).Day != Begin(periods[0]).Day)
            ? byDay
            : Break(periods, period => (12 * Begin(period).Year) + Begin(period).Month);
    }

    private static Period? Break(IReadOnlyList<Period> periods, Func<Period, double> place)
    {
        var step = place(periods[1]) - place(periods[0]);
        for (var at = 1; at < periods.Count; at++)
            if (step <= 0 || periods[at].Basis != periods[0].Basis || place(periods[at]) - place(periods[at - 1]) != step)
                return periods[at];
        return null;
    }

    private static DateOnly Begin(Period period) => (period.Start ?? period.End)!.Value;

    private static double? Number(Period period) =>
        !period.IsStated && double.TryParse(period.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
