namespace PopulationHealth;

/// <summary>The difference and the ratio of two independent estimates, with intervals.</summary>
/// <remarks>
/// Difference: Newcombe's square-and-add, d - √((a - l_a)² + (u_b - b)²) to d + √((u_a - a)² + (b - l_b)²), from the intervals that the two estimates carry (Newcombe RG
/// (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17:873-890; for other measures Zou GY, Donner A (2008),
/// Statistics in Medicine 27:1693-1702). Ratio: normal on the log scale, with variance (se_a/a)² + (se_b/b)²; for counts that is 1/x_a + 1/x_b. For ratios of small
/// counts see <see cref="RateRatio"/>.
/// </remarks>
public static class ComparisonOfTwo
{
    extension<TMeasure>(Estimate<TMeasure> estimate)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>The difference with its interval: this minus another, independent of it.</summary>
        /// <param name="other">The estimate to subtract; both carry an interval at each of the levels.</param>
        /// <param name="levels">The confidence levels, one at least; without any, <c>Minus(other)</c> gives the bare difference.</param>
        /// <exception cref="ArgumentException">The units differ, an estimate has no interval at a level, or a level lies outside its range.</exception>
        public Estimate<Difference<TMeasure>> Minus(Estimate<TMeasure> other, params ReadOnlySpan<double> levels)
        {
            var difference = estimate.Minus(other);
            var (a, b, d) = (estimate.Value.Value, other.Value.Value, difference.Value.Value);
            var intervals = new List<ConfidenceInterval>();
            foreach (var level in Levels.OrUsual(levels))
            {
                var (first, second) = (At(estimate, level), At(other, level));
                intervals.Add(new ConfidenceInterval(
                    d - Math.Sqrt(Square(a - first.Lower) + Square(second.Upper - b)),
                    d + Math.Sqrt(Square(first.Upper - a) + Square(b - second.Lower)),
                    level,
                    $"Newcombe ({(first.Method == second.Method ? first.Method : $"{first.Method}, {second.Method}")})"));
            }
            return difference with
            {
                Intervals = ValueList.From(intervals),
                StandardError = estimate.StandardError is { } one && other.StandardError is { } two ? Math.Sqrt(Square(one) + Square(two)) : null,
            };
        }

        /// <summary>The ratio with its interval: how many times another, independent of it, this is.</summary>
        /// <param name="other">The estimate to divide by, above 0. Both are above 0 and know their standard errors.</param>
        /// <param name="levels">The confidence levels, one at least; without any, <c>RatioTo(other)</c> gives the bare ratio.</param>
        /// <exception cref="ArgumentException">The units differ, a value is not above 0, a standard error is not known, or a level lies outside its range.</exception>
        public Estimate<Ratio> RatioTo(Estimate<TMeasure> other, params ReadOnlySpan<double> levels)
        {
            var ratio = estimate.RatioTo(other);
            var error = Math.Sqrt(Square(RelativeError(estimate, nameof(estimate))) + Square(RelativeError(other, nameof(other))));
            return ratio with { Intervals = LogIntervals(ratio.Value.Value, error, Levels.OrUsual(levels)), StandardError = ratio.Value.Value * error };
        }
    }

    internal const string LogMethod = "log-normal";

    internal static ValueList<ConfidenceInterval> LogIntervals(double ratio, double error, ReadOnlySpan<double> levels)
    {
        var intervals = new List<ConfidenceInterval>();
        foreach (var level in levels)
        {
            var factor = Math.Exp(Distribution.TwoSidedNormal(level) * error);
            intervals.Add(new ConfidenceInterval(ratio / factor, ratio * factor, level, LogMethod));
        }
        return ValueList.From(intervals);
    }

    private static ConfidenceInterval At<TMeasure>(Estimate<TMeasure> estimate, double level)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        foreach (var interval in estimate.Intervals)
            if (interval.Level == level)
                return interval;
        throw new ArgumentException(
            $"The estimate {estimate} has no interval at {Numbers.Plain(level)}; compute it with that level first, such as Proportion.Of(events, population, {Numbers.Plain(level)}).", nameof(estimate));
    }

    private static double RelativeError<TMeasure>(Estimate<TMeasure> estimate, string name)
        where TMeasure : struct, IMeasure<TMeasure> =>
        estimate.Value.Value <= 0
            ? throw new ArgumentException($"The estimate {estimate} is not above 0, so that the ratio has no interval on the log scale; for counts, RateRatio.Of gives one.", name)
            : estimate.StandardError / estimate.Value.Value
              ?? throw new ArgumentException($"The estimate {estimate} has no standard error; compute it from its counts, such as with Rate.Of.", name);

    private static double Square(double value) => value * value;
}
