using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>Which counts make a number, and why the others do not: the one rule behind proportions, rates and ratios.</summary>
/// <param name="OverNotPositive">The reason where the denominator is not above zero.</param>
/// <param name="IsPart">Whether the count is a part of its denominator, and so at most as large.</param>
internal readonly record struct CountRule(Reason OverNotPositive, bool IsPart)
{
    public static CountRule Proportion { get; } = new(Reason.PopulationNotPositive, IsPart: true);

    public static CountRule Rate { get; } = new(Reason.PopulationNotPositive, IsPart: false);

    public static CountRule Expected { get; } = new(Reason.NoExpectedEvents, IsPart: false);

    /// <summary>Which of eight areas can be computed; writes a reason for each.</summary>
    public Vector512<double> Judge(Vector512<double> counts, Vector512<double> over, Span<Reason> reasons, int start)
    {
        var valid = Lanes.IsAtLeast(counts, 0) & Lanes.IsPositive(over);
        if (IsPart)
            valid &= Vector512.LessThanOrEqual(counts, over);
        var lanes = reasons[start..Math.Min(start + Lanes.Count, reasons.Length)];
        lanes.Clear();
        if (!Lanes.All(valid))
            for (var lane = 0; lane < lanes.Length; lane++)
                lanes[lane] = Judge(counts[lane], over[lane]);
        return valid;
    }

    public Reason Judge(double count, double over) => (count, over) switch
    {
        _ when double.IsNaN(count) || double.IsNaN(over) => Reason.MissingInput,
        _ when over <= 0 || double.IsInfinity(over) => OverNotPositive,
        _ when count < 0 || double.IsInfinity(count) => Reason.CountOutOfRange,
        _ when IsPart && count > over => Reason.EventsAbovePopulation,
        _ => Reason.None,
    };
}
