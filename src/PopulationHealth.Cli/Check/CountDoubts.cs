using System.Globalization;
using Number = PopulationHealth.Cli.Count;

namespace PopulationHealth.Check;

/// <summary>Figures that are not their numerator over their denominator: a slip, or an adjusted figure beside raw counts. Only a person can tell.</summary>
internal static class CountDoubts
{
    private const double Level = 0.95;
    private const int Shown = 5;

    public static IEnumerable<string> In(ObservationSet figures) => figures.Where(IsDoubtful).GroupBy(figure => figure.Indicator).Select(Line);

    private static string Line(IGrouping<Indicator, Observation> figures)
    {
        var some = string.Join("; ", figures.Take(Shown).Select(figure =>
            string.Create(CultureInfo.InvariantCulture, $"{figure.Id}: {figure} beside {figure.Value!.Events:#,0.###} of {figure.Value.Population:#,0.###}")));
        var more = figures.Count() > Shown ? $"; and {figures.Count() - Shown} more" : "";
        return $"  {figures.Key.Id}: {Number.Of(figures.Count(), "value")} not the numerator over the denominator, so that no interval is made ({some}{more}). "
            + "Adjusted and weighted figures are like that; otherwise mend the value or the counts.";
    }

    private static bool IsDoubtful(Observation figure) => figure switch
    {
        { Missing: not null } or { Indicator: DirectlyStandardisedRateIndicator or IndirectlyStandardisedRateIndicator } => false,
        Observation<Proportion> share => Disagrees(share.Estimate),
        Observation<Rate> rate => Disagrees(rate.Estimate),
        _ => false,
    };

    // Without its published limits, which would be taken as they are.
    private static bool Disagrees<TMeasure>(Estimate<TMeasure> estimate)
        where TMeasure : struct, IMeasure<TMeasure> => (estimate with { Intervals = [] }).FindInterval(Level, out _) == Reason.CountsDisagree;
}
