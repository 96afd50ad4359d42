namespace PopulationHealth;

/// <summary>A gradient in a sentence.</summary>
public static class GradientWords
{
    extension<TMeasure>(SocialGradient<TMeasure> gradient)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>
        /// Which end of the fitted line is the higher, by how much and how many times, with the intervals. It speaks of the ends of the line, never of the first and
        /// the last group, and says where the data leave open which end is higher.
        /// </summary>
        public Statement Describe()
        {
            if (gradient.SlopeIndex.Missing is { } missing)
                return $"There is no gradient: it is {missing.ToString()}.";
            var slope = gradient.SlopeIndex.Estimate;
            var isTurned = slope.Value.Value < 0;
            var isMostHigher = gradient.Options.MostMinusLeast != isTurned;
            var (higher, lower) = isMostHigher ? ("most", "least") : ("least", "most");
            var size = isTurned ? slope with { Value = slope.Value.With(-slope.Value.Value), Intervals = Negated(slope.Intervals) } : slope;
            Statement height = $"The {higher} disadvantaged end of the fitted line is {size:CI} higher than the {lower} disadvantaged end.";
            return Statement.Join(
                IsOpen(size) ? [height, $"The interval includes no difference at all: the data leave open which end is the higher."] : [height, Times(gradient.RelativeIndex, isTurned)]);
        }
    }

    private static bool IsOpen<TMeasure>(Estimate<Difference<TMeasure>> size)
        where TMeasure : struct, IMeasure<TMeasure> => size.Interval is { } interval && interval.Contains(0);

    private static Statement Times(Result<RelativeIndex> relative, bool isTurned)
    {
        if (relative.Missing is { } missing)
            return $"How many times it is as high cannot be said: it is {missing.ToString()}.";
        var ratio = relative.Estimate;
        if (isTurned && ratio.Value.Value > 0)
            ratio = ratio with { Value = ratio.Value.With(1 / ratio.Value.Value), Intervals = Inverted(ratio.Intervals) };
        return $"It is {ratio:CI} times as high.";
    }

    private static ValueList<ConfidenceInterval> Negated(ValueList<ConfidenceInterval> intervals) =>
        ValueList.From(intervals.Select(interval => new ConfidenceInterval(-interval.Upper, -interval.Lower, interval.Level, interval.Method)));

    private static ValueList<ConfidenceInterval> Inverted(ValueList<ConfidenceInterval> intervals) =>
        ValueList.From(intervals.Where(interval => interval.Lower > 0).Select(interval => new ConfidenceInterval(1 / interval.Upper, 1 / interval.Lower, interval.Level, interval.Method)));
}
