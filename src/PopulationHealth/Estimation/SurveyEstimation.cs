namespace PopulationHealth;

/// <summary>
/// Proportions of weighted surveys. Weighting and clustering make a survey say less than its number of people; Wilson's interval on the weighted count would be too
/// narrow. It is computed with the effective sample size instead: that of the simple random sample with the same standard error.
/// </summary>
/// <remarks>
/// Effective sample size: n / design effect, or p(1 - p)/se². Kish L (1965), Survey Sampling, section 8.2; Franco C, Little RJA, Louis TA, Slud EV (2019), Comparative
/// study of confidence intervals for proportions in complex sample surveys, Journal of Survey Statistics and Methodology 7:334-364.
/// </remarks>
public static class SurveyEstimation
{
    private const string Method = "Wilson score with effective sample size";

    extension(Proportion)
    {
        /// <summary>A survey's proportion with its design effect.</summary>
        /// <param name="proportion">The weighted proportion, 0 to 1.</param>
        /// <param name="sample">How many people answered, above 0.</param>
        /// <param name="designEffect">How many times the variance of a simple random sample's the survey's is, above 0; mostly 1 to 3.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
        public static Estimate<Proportion> FromDesignEffect(double proportion, double sample, double designEffect, params ReadOnlySpan<double> levels)
        {
            Require.Between(0, 1, proportion);
            var effective = Require.Positive(sample) / Require.Positive(designEffect);
            return Effective(proportion, effective, levels) with { Population = sample, StandardError = Math.Sqrt(proportion * (1 - proportion) / effective) };
        }

        /// <summary>A survey's proportion with the standard error that was worked out from its design.</summary>
        /// <param name="proportion">The weighted proportion, above 0 and below 1; at 0 and 1 a standard error says nothing, there give the design effect.</param>
        /// <param name="standardError">Its standard error, above 0.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
        public static Estimate<Proportion> FromStandardError(double proportion, double standardError, params ReadOnlySpan<double> levels)
        {
            if (proportion is not (> 0 and < 1))
                throw new ArgumentOutOfRangeException(
                    nameof(proportion), proportion, $"The proportion is {Numbers.Plain(proportion)}; it must lie above 0 and below 1. At 0 and 1 use FromDesignEffect.");
            return Effective(proportion, proportion * (1 - proportion) / (Require.Positive(standardError) * standardError), levels) with { StandardError = standardError };
        }
    }

    /// <summary>Survey proportions of many areas from their design effects, without allocating for each; values and limits from 0 to 1.</summary>
    /// <param name="proportions">The weighted proportion of each area, 0 to 1; not a number for missing.</param>
    /// <param name="samples">How many people answered in each, above 0.</param>
    /// <param name="designEffects">The design effect of each, above 0.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <param name="results">Where to write.</param>
    /// <exception cref="ArgumentException">The lengths do not agree, or a level lies outside its range.</exception>
    public static void OfAll(
        ReadOnlySpan<double> proportions, ReadOnlySpan<double> samples, ReadOnlySpan<double> designEffects, ReadOnlySpan<double> levels, EstimateSpans results)
    {
        levels = Levels.OrUsual(levels);
        Shapes.RequireSame(proportions.Length, samples.Length);
        Shapes.RequireSame(proportions.Length, designEffects.Length);
        Shapes.RequireRoom(proportions.Length, levels.Length, results);
        var z = Levels.Normal(levels);
        for (var start = 0; start < proportions.Length; start += Lanes.Count)
        {
            var effective = Lanes.Load(samples, start) / Lanes.Load(designEffects, start);
            var events = Lanes.Load(proportions, start) * effective;
            var valid = CountRule.Proportion.Judge(events, effective, results.Reasons, start);
            Lanes.Store(Lanes.Where(valid, events / effective), results.Values, start);
            results.StoreWilson(events, effective, valid, z, start);
        }
    }

    private static Estimate<Proportion> Effective(double proportion, double effective, ReadOnlySpan<double> levels)
    {
        var intervals = new List<ConfidenceInterval>();
        foreach (var level in Levels.OrUsual(levels))
        {
            var interval = Wilson.Interval(proportion * effective, effective, level);
            intervals.Add(new ConfidenceInterval(interval.Lower, interval.Upper, level, Method));
        }
        return new Estimate<Proportion>(new Proportion(proportion)) { Intervals = ValueList.From(intervals) };
    }
}
