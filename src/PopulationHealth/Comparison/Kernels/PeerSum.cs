namespace PopulationHealth;

/// <summary>The value of several areas together, from their added counts.</summary>
internal static class PeerSum
{
    private const double Level = 0.95;

    public static Result<TMeasure> Of<TMeasure>(IReadOnlyList<(Area Area, Observation<TMeasure>? Figure)> members)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        foreach (var (area, figure) in members)
            if (figure is null || figure.Missing is not null)
                return Reason.MissingBenchmark.ToMissing($"{area} has no value");
        foreach (var (area, figure) in members)
            if (Problem(figure!.Estimate) is not Reason.None and var reason)
                return reason.ToMissing($"{area}: {reason.InWords}");
        var figures = members.Select(member => member.Figure!.Estimate).ToList();
        var (events, people) = (figures.Sum(figure => figure.Events!.Value), figures.Sum(figure => figure.Population!.Value));
        var pooled = Pooled(figures[0].Value, events, people);
        return pooled is null ? Reason.MissingCounts.ToMissing() : pooled with
        {
            Decimals = figures.Min(figure => figure.Decimals),
            Sources = ValueList.From(figures.SelectMany(figure => figure.Sources).Distinct()),
            Notes = ValueList.From(figures.SelectMany(figure => figure.Notes).Distinct()),
        };
    }

    private static Reason Problem<TMeasure>(Estimate<TMeasure> figure)
        where TMeasure : struct, IMeasure<TMeasure> =>
        figure is not { Events: not null, Population: not null } ? Reason.MissingCounts : (figure with { Intervals = [] }).FindInterval(Level, out _) switch
        {
            Reason.MissingInterval => Reason.MissingCounts,
            var reason => reason,
        };

    private static Estimate<TMeasure>? Pooled<TMeasure>(TMeasure like, double events, double people)
        where TMeasure : struct, IMeasure<TMeasure> => like switch
        {
            Proportion => Proportion.Of(events, people, Level, ComparisonRule.OuterLevel) as Estimate<TMeasure>,
            Rate rate => Rate.Of(events, people, rate.Per, rate.Of, Level, ComparisonRule.OuterLevel) as Estimate<TMeasure>,
            _ => null,
        };
}
