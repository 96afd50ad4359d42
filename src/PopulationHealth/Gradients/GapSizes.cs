namespace PopulationHealth;

/// <summary>Two gaps, each with its sign, as sizes that may be subtracted, so that "wider" and "narrower" mean the same whichever end is the higher.</summary>
internal static class GapSizes
{
    /// <summary>Whether the two run in opposite directions.</summary>
    public static bool AreOpposite(double earlier, double later) => earlier * later < 0;

    /// <summary>
    /// Both with their interval at one level. Where they run the same way both are turned to be above zero. Where they do not, each is turned by itself, and an interval that
    /// holds zero becomes that of a size: from zero to its farther limit.
    /// </summary>
    public static (Estimate<TMeasure> Earlier, Estimate<TMeasure> Later) Of<TMeasure>(Estimate<TMeasure> earlier, Estimate<TMeasure> later, double level)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var (first, second) = (earlier.Value.Value, later.Value.Value);
        if (AreOpposite(first, second))
            return (Size(earlier), Size(later));
        var isBelow = first + second < 0;
        return (isBelow ? Turned(earlier) : earlier, isBelow ? Turned(later) : later);

        Estimate<TMeasure> Size(Estimate<TMeasure> gap)
        {
            var size = gap.Value.Value < 0 ? Turned(gap) : gap;
            return size with { Intervals = ValueList.From(size.Intervals.Where(interval => interval.Level == level).Select(Folded)) };
        }
    }

    private static Estimate<TMeasure> Turned<TMeasure>(Estimate<TMeasure> gap)
        where TMeasure : struct, IMeasure<TMeasure> => gap with
        {
            Value = gap.Value.With(-gap.Value.Value),
            Intervals = ValueList.From(gap.Intervals.Select(interval => new ConfidenceInterval(-interval.Upper, -interval.Lower, interval.Level, interval.Method))),
        };

    private static ConfidenceInterval Folded(ConfidenceInterval interval) => interval.Contains(0)
        ? new ConfidenceInterval(0, Math.Max(-interval.Lower, interval.Upper), interval.Level, interval.Method)
        : interval;
}
