namespace PopulationHealth;

/// <summary>The change between two figures of one series. Made by <see cref="ChangeOverTime.Between{TMeasure}"/>.</summary>
/// <remarks>The interval is that of <c>Minus</c>: Newcombe's square-and-add from the two intervals, for figures that are independent.</remarks>
/// <typeparam name="TMeasure">What is measured.</typeparam>
public sealed record ChangeOverTime<TMeasure> : ChangeOverTime
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal ChangeOverTime(Observation<TMeasure> earlier, Observation<TMeasure> later, double level)
        : base(earlier.Period, later.Period, level)
    {
        (Earlier, Later, Polarity) = (earlier, later, later.Indicator.Polarity);
        Reason = Judge(earlier, later, level);
        Difference = (earlier.Missing ?? later.Missing) is { } missing ? missing
            : Reason != Reason.None ? later.Estimate.Minus(earlier.Estimate)
            : later.Estimate.WithInterval(level).Minus(earlier.Estimate.WithInterval(level), level);
        Marker = Reason != Reason.None ? TrendMarker.CannotBeCalculated
            : Difference.Intervals[0] is { Lower: > 0 } ? TrendMarker.Increasing
            : Difference.Intervals[0] is { Upper: < 0 } ? TrendMarker.Decreasing
            : TrendMarker.NoSignificantChange;
    }

    /// <summary>The earlier figure.</summary>
    public Observation<TMeasure> Earlier { get; }

    /// <summary>The later figure.</summary>
    public Observation<TMeasure> Later { get; }

    /// <summary>The later value minus the earlier one: with its interval, or bare where the two are not independent or lack theirs.</summary>
    public Result<Difference<TMeasure>> Difference { get; }

    /// <inheritdoc />
    public override Missing? Missing => Difference.Missing;

    /// <inheritdoc />
    public override ValueList<Source> Sources => Difference.Sources;

    /// <inheritdoc />
    public override string InWords => Difference.Missing is { } missing
        ? $"no change can be given since {From.InWords}: a value is {missing}"
        : $"{Later.Estimate.AsRead().ChangeFrom(Earlier.Estimate.AsRead())} since {From.InWords}, {(Reason == Reason.None ? Significance : $"not tested: {Reason.InWords}")}";

    private string Significance => Marker == TrendMarker.NoSignificantChange
        ? $"no significant change at the {Numbers.Grouped(Level * 100, null)}% level"
        : $"a significant change at the {Numbers.Grouped(Level * 100, null)}% level";

    private static Reason Judge(Observation<TMeasure> earlier, Observation<TMeasure> later, double level)
    {
        if (earlier.Missing is not null || later.Missing is not null)
            return Reason.MissingValue;
        if (!earlier.Period.IsDated || !later.Period.IsDated)
            return Reason.PeriodNotStated;
        if (earlier.Period.Overlaps(later.Period))
            return Reason.OverlappingPeriods;
        return earlier.Estimate.FindInterval(level, out _) is not Reason.None and var reason ? reason : later.Estimate.FindInterval(level, out _);
    }
}
