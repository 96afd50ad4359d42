namespace PopulationHealth;

/// <summary>Observed against expected events, period by period and in total.</summary>
/// <remarks>
/// The prediction interval has both parts: the variance of the events themselves, φ Σ μ, and that of the estimated coefficients, g' V g with g = Σ μ x, which the periods share. So the variance of a
/// total is more than the sum of the variances of its periods.
/// </remarks>
public sealed record ExcessOverExpected
{
    private ExcessOverExpected(ExpectedEvents expected, ValueList<ExcessCount> rows, ExcessCount? total) => (Expected, Rows, Total) = (expected, rows, total);

    /// <summary>What the expectation was made of.</summary>
    public ExpectedEvents Expected { get; }

    /// <summary>The periods in the order of time.</summary>
    public ValueList<ExcessCount> Rows { get; }

    /// <summary>All periods together; null where none was given.</summary>
    public ExcessCount? Total { get; }

    internal static ExcessOverExpected Of(ExpectedEvents expected, List<PeriodCount> observed, ReadOnlySpan<double> levels)
    {
        var rows = new List<ExcessCount>();
        var all = new PredictedCount(expected);
        Missing? missing = null;
        foreach (var count in observed)
        {
            var one = new PredictedCount(expected);
            var reason = Why(expected, count);
            if (reason is null)
            {
                var row = expected.Design!.RowOf(count.Period);
                one.Add(count, row);
                all.Add(count, row);
            }
            missing ??= reason;
            rows.Add(one.ToCount(count.Period, count.Events, reason, levels));
        }
        var total = observed.Count == 0 ? null : all.ToCount(Span(observed), observed.Sum(count => count.Events), missing, levels);
        return new ExcessOverExpected(expected, ValueList.From(rows), total);
    }

    private static Missing? Why(ExpectedEvents expected, PeriodCount count) => expected.Missing
        ?? (ExpectedDesign.Judge(count, expected.Design!.HasPopulation) is not Reason.None and var reason ? reason.ToMissing($"{reason.InWords}, {count.Period.InWords}")
        : !expected.Design!.Knows(count.Period) ? Reason.TooFewPeriods.ToMissing($"there is no earlier period in the season of {count.Period.InWords}")
        : null);

    private static Period Span(List<PeriodCount> observed) => observed.Count == 1 || !observed[0].Period.IsStated
        ? observed[0].Period
        : observed is [{ Period: { Basis: PeriodBasis.Month, Start: { } first } }, .., { Period: { Basis: PeriodBasis.Month, End: { } last } }]
            ? Period.Months(first, last)
            : Period.Days(observed[0].Period.Start!.Value, observed[^1].Period.End!.Value);
}
