namespace PopulationHealth;

/// <summary>Many areas against their benchmarks, without allocating for each. Not a number stands for missing.</summary>
public static class BenchmarkBatch
{
    extension(BenchmarkComparison)
    {
        /// <summary>The interval of each value against the value of its benchmark, as <see cref="ComparisonRule.IntervalAgainstValue"/>.</summary>
        /// <param name="values">The values.</param>
        /// <param name="lower">The lower limits, at whatever level.</param>
        /// <param name="upper">The upper limits.</param>
        /// <param name="benchmarks">What each value is held against.</param>
        /// <param name="polarities">Which way each value should move.</param>
        /// <param name="verdicts">Where to write the verdicts.</param>
        /// <param name="reasons">Where to write why nothing was compared.</param>
        /// <exception cref="ArgumentException">The lengths differ.</exception>
        public static void OfAll(
            ReadOnlySpan<double> values, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper, ReadOnlySpan<double> benchmarks,
            ReadOnlySpan<Polarity> polarities, Span<Verdict> verdicts, Span<Reason> reasons)
        {
            Check(values.Length, lower.Length, upper.Length, benchmarks.Length, polarities.Length, verdicts.Length, reasons.Length);
            for (var area = 0; area < values.Length; area++)
                Write(BenchmarkKernel.AgainstValue(values[area], lower[area], upper[area], benchmarks[area], out reasons[area]), polarities[area], reasons[area], out verdicts[area]);
        }

        /// <summary>Whether the two intervals of each pair overlap, as <see cref="ComparisonRule.OverlappingIntervals"/>.</summary>
        /// <param name="values">The values.</param>
        /// <param name="lower">The lower limits, at whatever level.</param>
        /// <param name="upper">The upper limits.</param>
        /// <param name="benchmarks">What each value is held against.</param>
        /// <param name="benchmarkLower">The benchmarks' lower limits.</param>
        /// <param name="benchmarkUpper">The benchmarks' upper limits.</param>
        /// <param name="polarities">Which way each value should move.</param>
        /// <param name="verdicts">Where to write the verdicts.</param>
        /// <param name="reasons">Where to write why nothing was compared.</param>
        /// <exception cref="ArgumentException">The lengths differ.</exception>
        public static void OfAllOverlapping(
            ReadOnlySpan<double> values, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper, ReadOnlySpan<double> benchmarks,
            ReadOnlySpan<double> benchmarkLower, ReadOnlySpan<double> benchmarkUpper, ReadOnlySpan<Polarity> polarities, Span<Verdict> verdicts, Span<Reason> reasons)
        {
            Check(values.Length, lower.Length, upper.Length, benchmarks.Length, polarities.Length, verdicts.Length, reasons.Length);
            Shapes.RequireSame(values.Length, benchmarkLower.Length);
            Shapes.RequireSame(values.Length, benchmarkUpper.Length);
            for (var area = 0; area < values.Length; area++)
                Write(
                    BenchmarkKernel.Overlapping(values[area], lower[area], upper[area], benchmarks[area], benchmarkLower[area], benchmarkUpper[area], out reasons[area]),
                    polarities[area], reasons[area], out verdicts[area]);
        }

        /// <summary>Two intervals of each value against the value of its benchmark, as <see cref="ComparisonRule.TwoLevels"/>.</summary>
        /// <param name="values">The values.</param>
        /// <param name="lower">The lower limits at the inner level (95%).</param>
        /// <param name="upper">The upper limits at the inner level.</param>
        /// <param name="outerLower">The lower limits at the outer level (99.8%).</param>
        /// <param name="outerUpper">The upper limits at the outer level.</param>
        /// <param name="benchmarks">What each value is held against.</param>
        /// <param name="polarities">Which way each value should move.</param>
        /// <param name="verdicts">Where to write the verdicts.</param>
        /// <param name="reasons">Where to write why nothing was compared.</param>
        /// <exception cref="ArgumentException">The lengths differ.</exception>
        public static void OfAllAtTwoLevels(
            ReadOnlySpan<double> values, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper, ReadOnlySpan<double> outerLower, ReadOnlySpan<double> outerUpper,
            ReadOnlySpan<double> benchmarks, ReadOnlySpan<Polarity> polarities, Span<Verdict> verdicts, Span<Reason> reasons)
        {
            Check(values.Length, lower.Length, upper.Length, benchmarks.Length, polarities.Length, verdicts.Length, reasons.Length);
            Shapes.RequireSame(values.Length, outerLower.Length);
            Shapes.RequireSame(values.Length, outerUpper.Length);
            for (var area = 0; area < values.Length; area++)
                Write(
                    BenchmarkKernel.TwoLevels(values[area], lower[area], upper[area], outerLower[area], outerUpper[area], benchmarks[area], out reasons[area]),
                    polarities[area], reasons[area], out verdicts[area]);
        }
    }

    private static void Write(int side, Polarity polarity, Reason reason, out Verdict verdict) =>
        verdict = reason == Reason.None ? Verdict.Of(side, polarity) : Verdict.NotCompared;

    private static void Check(int values, int lower, int upper, int benchmarks, int polarities, int verdicts, int reasons)
    {
        Shapes.RequireSame(values, lower);
        Shapes.RequireSame(values, upper);
        Shapes.RequireSame(values, benchmarks);
        Shapes.RequireSame(values, polarities);
        Shapes.RequireSame(values, verdicts);
        Shapes.RequireSame(values, reasons);
    }
}
