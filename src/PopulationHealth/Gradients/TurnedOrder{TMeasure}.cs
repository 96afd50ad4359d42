namespace PopulationHealth;

/// <summary>Two gradients whose slopes have opposite signs: which end was the higher before and after, where the data say so.</summary>
/// <typeparam name="TMeasure">What is measured.</typeparam>
/// <param name="Earlier">The earlier gradient.</param>
/// <param name="Later">The later gradient.</param>
/// <param name="Level">The confidence level.</param>
internal sealed record TurnedOrder<TMeasure>(DatedGradient<TMeasure> Earlier, DatedGradient<TMeasure> Later, double Level)
    where TMeasure : struct, IMeasure<TMeasure>
{
    public Statement Describe()
    {
        var (before, after) = (Slope(Earlier), Slope(Later));
        if (IsOpen(before) || IsOpen(after))
            return $"From {Earlier.Period} to {Later.Period} the slope index changed its sign, from {before:CI} to {after:CI}; the data leave open which end was the higher in {Open(before, after)}.";
        var isMostHigher = Earlier.Gradient.Options.MostMinusLeast == before.Value.Value > 0;
        var (higher, lower) = isMostHigher ? ("most", "least") : ("least", "most");
        var (first, second) = GapSizes.Of(before, after, Level);
        return $"From {Earlier.Period} to {Later.Period} the order turned round: the {higher} disadvantaged end of the fitted line was {first:CI} higher than the {lower} disadvantaged end, and then {second:CI} lower.";
    }

    private string Open(Estimate<Difference<TMeasure>> before, Estimate<Difference<TMeasure>> after) => (IsOpen(before), IsOpen(after)) switch
    {
        (true, true) => "both",
        (true, false) => Earlier.Period.InWords,
        _ => Later.Period.InWords,
    };

    private Estimate<Difference<TMeasure>> Slope(DatedGradient<TMeasure> dated)
    {
        var slope = dated.Gradient.SlopeIndex.Estimate;
        return slope with { Intervals = ValueList.From(slope.Intervals.Where(interval => interval.Level == Level)) };
    }

    private static bool IsOpen(Estimate<Difference<TMeasure>> slope) => slope.Interval!.Value.Contains(0);
}
