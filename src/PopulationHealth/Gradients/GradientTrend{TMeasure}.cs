using MathNet.Numerics;

namespace PopulationHealth;

/// <summary>
/// The trend of a series of gradients: a straight line through their slope indices over the middles of their periods, each counting by the inverse of its
/// variance. Made by <see cref="GradientTrend.Of{TMeasure}"/>.
/// </summary>
/// <typeparam name="TMeasure">What is measured.</typeparam>
public sealed record GradientTrend<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal GradientTrend(ValueList<DatedGradient<TMeasure>> series, double level)
    {
        (Series, Level) = (series, level);
        if (Problem() is { } missing)
            (PerYear, LackOfFit) = (missing, double.NaN);
        else
            (PerYear, LackOfFit) = Fit();
    }

    /// <summary>The gradients, in their order.</summary>
    public ValueList<DatedGradient<TMeasure>> Series { get; }

    /// <summary>The confidence level.</summary>
    public double Level { get; }

    /// <summary>
    /// By how much the absolute gap, the size of the slope index, widens each year; below zero where it narrows. The gap counts in the direction of the slopes' weighted mean.
    /// Missing where the order of the ends turns round: one slope's interval lies above zero and another's below.
    /// </summary>
    public Result<Difference<TMeasure>> PerYear { get; }

    /// <summary>
    /// The probability of gradients that stray so far from a straight line, if it is one; a small one says that the trend is not straight and its interval
    /// too narrow. Not a number where there is no trend.
    /// </summary>
    public double LackOfFit { get; }

    private Missing? Problem() => Series.Zip(Series.Skip(1), (first, second) => first.ReasonNotBeside(second)).FirstOrDefault(missing => missing is not null)
        ?? (Series.All(gradient => At(gradient) is not null) ? null : Missing.NotComparable.Because($"a gradient has no interval at {Numbers.Plain(Level)}, or one without width"))
        ?? (TurnsRound() ? Missing.NotComparable.Because("the order of the ends turns round within the series, so that no straight line is the trend of the gap's size") : null);

    private bool TurnsRound() => Series.Any(gradient => At(gradient)!.Value.Lower > 0) && Series.Any(gradient => At(gradient)!.Value.Upper < 0);

    private (Result<Difference<TMeasure>> PerYear, double LackOfFit) Fit()
    {
        var slopes = Series.Select(gradient => gradient.Gradient.SlopeIndex.Estimate).ToList();
        for (var index = 1; index < slopes.Count; index++)
            slopes[0].Minus(slopes[index]);
        var z = Distribution.TwoSidedNormal(Level);
        var points = Series.Zip(slopes, (gradient, slope) => (
            Year: Middle(gradient.Period), Slope: slope.Value.Value, Weight: Math.Pow(2 * z / At(gradient)!.Value.Width, 2))).ToList();
        var total = points.Sum(point => point.Weight);
        var (year, middle) = (points.Sum(point => point.Weight * point.Year) / total, points.Sum(point => point.Weight * point.Slope) / total);
        var spread = points.Sum(point => point.Weight * Math.Pow(point.Year - year, 2));
        var (yearly, error) = (points.Sum(point => point.Weight * (point.Year - year) * point.Slope) / spread, 1 / Math.Sqrt(spread));
        var misfit = points.Sum(point => point.Weight * Math.Pow(point.Slope - middle - (yearly * (point.Year - year)), 2));
        var trend = middle < 0 ? -yearly : yearly;
        var first = slopes[0];
        return (
            new Estimate<Difference<TMeasure>>(first.Value.With(trend))
            {
                Intervals = [new ConfidenceInterval(trend - (z * error), trend + (z * error), Level, "weighted least squares")],
                StandardError = error,
                Decimals = slopes.Max(slope => slope.Decimals) + 1,
                Sources = ValueList.From(slopes.SelectMany(slope => slope.Sources).Distinct()),
                Notes = ValueList.From(slopes.SelectMany(slope => slope.Notes).Distinct()),
            },
            SpecialFunctions.GammaUpperRegularized((points.Count - 2) / 2.0, misfit / 2));
    }

    private ConfidenceInterval? At(DatedGradient<TMeasure> gradient) => gradient.Gradient.SlopeIndex.Intervals
        .Where(interval => interval.Level == Level && interval.Width > 0).Select(interval => (ConfidenceInterval?)interval).FirstOrDefault();

    // In years from the common era, by days.
    private static double Middle(Period period) => (period.Start!.Value.DayNumber + period.End!.Value.DayNumber) / 2.0 / 365.25;
}
