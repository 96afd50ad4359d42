namespace PopulationHealth;

/// <summary>From single values to their mean with Student's interval.</summary>
/// <remarks>
/// m ± t(1 - α/2, k - 1) s/√k with s² = Σ(v - m)²/(k - 1). Student (1908), The probable error of a mean, Biometrika 6:1-25. Not for skewed counts, nor for the means of
/// weighted surveys.
/// </remarks>
public static class MeanEstimation
{
    private const string Method = "Student t";

    extension(Mean)
    {
        /// <summary>The mean of values, with its interval where there are two of them at least.</summary>
        /// <param name="values">The values, one at least, each a finite number.</param>
        /// <param name="of">The unit of what is averaged.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        /// <exception cref="ArgumentException">There is no value, or one is not a finite number.</exception>
        public static Estimate<Mean> Of(IEnumerable<double> values, string of, params ReadOnlySpan<double> levels)
        {
            ArgumentNullException.ThrowIfNull(values);
            levels = Levels.OrUsual(levels);
            double[] all = [.. values.Select(value => Require.Finite(value, nameof(values)))];
            if (all.Length == 0)
                throw new ArgumentException("There is nothing to average; give one value at least.", nameof(values));
            var (mean, deviation) = Moments(all);
            var error = deviation / Math.Sqrt(all.Length);
            var intervals = new List<ConfidenceInterval>();
            if (all.Length > 1)
                foreach (var level in levels)
                {
                    var reach = Distribution.TwoSidedT(level, all.Length - 1) * error;
                    intervals.Add(new ConfidenceInterval(mean - reach, mean + reach, level, Method));
                }
            return new Estimate<Mean>(new Mean(mean, of)) { Intervals = ValueList.From(intervals), StandardError = all.Length > 1 ? error : null, Population = all.Length };
        }

        /// <summary>
        /// The means of many groups, without allocating for each. A group with a missing value has no mean; a group of one has a mean and no limits, and
        /// the reason says so.
        /// </summary>
        /// <param name="values">The values of all groups, one group after the other.</param>
        /// <param name="starts">Where each group starts in <paramref name="values"/>, and at the end how many values there are: one number more than there are groups.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
        /// <param name="results">Where to write.</param>
        /// <param name="deviations">Where to write the standard deviations, one a group; empty to leave them.</param>
        /// <exception cref="ArgumentException">The lengths do not agree, the starts do not rise from 0 to the number of values, or a level lies outside its range.</exception>
        public static void OfAll(ReadOnlySpan<double> values, ReadOnlySpan<int> starts, ReadOnlySpan<double> levels, EstimateSpans results, Span<double> deviations = default)
        {
            levels = Levels.OrUsual(levels);
            RequireStarts(starts, values.Length);
            var groups = starts.Length - 1;
            Shapes.RequireRoom(groups, levels.Length, results);
            if (!deviations.IsEmpty)
                Shapes.RequireSame(groups, deviations.Length);
            var student = new StudentQuantiles(levels);
            for (var group = 0; group < groups; group++)
            {
                var (mean, deviation) = Moments(values[starts[group]..starts[group + 1]]);
                var count = starts[group + 1] - starts[group];
                results.Values[group] = mean;
                results.Reasons[group] = double.IsNaN(mean) ? Reason.MissingInput : count == 1 ? Reason.SingleValue : Reason.None;
                if (!deviations.IsEmpty)
                    deviations[group] = deviation;
                for (var level = 0; level < levels.Length; level++)
                {
                    results.OfLevel(level, out var lower, out var upper);
                    var reach = double.IsNaN(deviation) ? double.NaN : student.Of(level, count - 1) * deviation / Math.Sqrt(count);
                    lower[group] = mean - reach;
                    upper[group] = mean + reach;
                }
            }
        }
    }

    /// <summary>Mean and standard deviation; not a number where they have none. An infinite value makes neither.</summary>
    private static (double Mean, double Deviation) Moments(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        var mean = double.IsFinite(sum) && values.Length > 0 ? sum / values.Length : double.NaN;
        var squares = 0.0;
        foreach (var value in values)
            squares += (value - mean) * (value - mean);
        return (mean, values.Length > 1 ? Math.Sqrt(squares / (values.Length - 1)) : double.NaN);
    }

    private static void RequireStarts(ReadOnlySpan<int> starts, int values)
    {
        if (starts.IsEmpty || starts[0] != 0 || starts[^1] != values)
            throw new ArgumentException($"starts must begin with 0 and end with the number of values, {values}.", nameof(starts));
        for (var group = 1; group < starts.Length; group++)
            if (starts[group] < starts[group - 1])
                throw new ArgumentException($"starts falls from {starts[group - 1]} to {starts[group]} at position {group}; it must rise.", nameof(starts));
    }
}
