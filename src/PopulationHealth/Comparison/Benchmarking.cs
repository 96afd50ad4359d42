namespace PopulationHealth;

/// <summary>One estimate against a benchmark or a goal. The measure is in the type: a rate cannot be compared with a proportion.</summary>
public static class Benchmarking
{
    extension<TMeasure>(Estimate<TMeasure> estimate)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>
        /// Better, similar or worse (higher or lower where no direction is good) than a benchmark. An interval that an estimate does not carry is made of its counts,
        /// where they are known (see <see cref="IntervalFromCounts"/>).
        /// </summary>
        /// <param name="benchmark">The benchmark, of the same unit.</param>
        /// <param name="polarity">Which way the value should move.</param>
        /// <param name="rule">The rule; null for <see cref="ComparisonRule.IntervalAgainstValue"/>.</param>
        /// <exception cref="ArgumentException">The units differ, the two rates are standardised differently, or one of them is crude.</exception>
        public BenchmarkComparison ComparedWith(Estimate<TMeasure> benchmark, Polarity polarity, ComparisonRule? rule = null)
        {
            ArgumentNullException.ThrowIfNull(benchmark);
            if (estimate.Value.Unit != benchmark.Value.Unit)
                throw new ArgumentException($"The units differ: '{estimate.Value.Unit}' and '{benchmark.Value.Unit}'. Bring both to the same unit first.", nameof(benchmark));
            StandardNote.RequireSame([estimate, benchmark], nameof(benchmark));
            rule ??= ComparisonRule.IntervalAgainstValue;
            var side = Side(estimate, benchmark, rule, out var reason);
            return BenchmarkComparison.Of(side, reason, polarity, rule) with { Sources = ValueList.From(estimate.Sources.Concat(benchmark.Sources).Distinct()) };
        }

        /// <summary>Whether a goal is met, by the value alone.</summary>
        /// <param name="goal">The goal, of the same unit.</param>
        /// <param name="polarity">Which way the value should move; without a good direction nothing is compared.</param>
        /// <exception cref="ArgumentException">The units differ.</exception>
        public BenchmarkComparison ComparedWith(Goal<TMeasure> goal, Polarity polarity) =>
            (goal ?? throw new ArgumentNullException(nameof(goal))).Judge(estimate.Value, polarity) with { Sources = estimate.Sources };
    }

    private static int Side<TMeasure>(Estimate<TMeasure> estimate, Estimate<TMeasure> benchmark, ComparisonRule rule, out Reason reason)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var (value, other) = (estimate.Value.Value, benchmark.Value.Value);
        reason = estimate.FindInterval(rule.Level, out var inner);
        if (reason != Reason.None)
            return 0;
        switch (rule.Kind)
        {
            case ComparisonKind.OverlappingIntervals:
                reason = benchmark.FindInterval(rule.Level, out var theirs) == Reason.None ? Reason.None : Reason.MissingBenchmarkInterval;
                return reason != Reason.None ? 0 : BenchmarkKernel.Overlapping(value, inner.Lower, inner.Upper, other, theirs.Lower, theirs.Upper, out reason);
            case ComparisonKind.TwoLevels:
                reason = estimate.FindInterval(ComparisonRule.OuterLevel, out var outer);
                return reason != Reason.None ? 0 : BenchmarkKernel.TwoLevels(value, inner.Lower, inner.Upper, outer.Lower, outer.Upper, other, out reason);
            default:
                return BenchmarkKernel.AgainstValue(value, inner.Lower, inner.Upper, other, out reason);
        }
    }
}
