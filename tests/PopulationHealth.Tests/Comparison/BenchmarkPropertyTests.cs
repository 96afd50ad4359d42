using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

/// <summary>What holds of verdicts whatever the numbers are.</summary>
public class BenchmarkPropertyTests
{
    private static readonly Gen<(double Value, double Below, double Above, double Outer, double Benchmark)> Case =
        from value in Gen.Choose(-400, 400)
        from below in Gen.Choose(0, 60)
        from above in Gen.Choose(0, 60)
        from outer in Gen.Choose(0, 30)
        from benchmark in Gen.Choose(-400, 400)
        select (value / 4.0, below / 4.0, above / 4.0, outer / 4.0, benchmark / 4.0);

    private static readonly Gen<Polarity> Direction = Gen.Elements(Polarity.HigherIsBetter, Polarity.LowerIsBetter, Polarity.Neutral);

    private static readonly Gen<ComparisonRule> Rule = Gen.Elements(ComparisonRule.IntervalAgainstValue, ComparisonRule.OverlappingIntervals, ComparisonRule.TwoLevels);

    [Fact]
    public void SwappingPolarity_SwapsBetterAndWorse() => Prop.ForAll(Case.ToArbitrary(), Rule.ToArbitrary(), (numbers, rule) =>
        Judge(numbers, Polarity.LowerIsBetter, rule) == Swapped(Judge(numbers, Polarity.HigherIsBetter, rule))).QuickCheckThrowOnFailure();

    [Fact]
    public void ScalingUnits_ChangesNoVerdict() => Prop.ForAll(Case.ToArbitrary(), Rule.ToArbitrary(), Gen.Elements(0.001, 0.01, 8, 100, 100_000.0).ToArbitrary(), (numbers, rule, scale) =>
        Judge(numbers, Polarity.LowerIsBetter, rule) == Judge(numbers, Polarity.LowerIsBetter, rule, scale)).QuickCheckThrowOnFailure();

    [Fact]
    public void EqualityWithALimit_IsSimilar() => Prop.ForAll(Case.ToArbitrary(), Direction.ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (numbers, polarity, isLower) =>
        Judge(numbers with { Benchmark = isLower ? numbers.Value - numbers.Below : numbers.Value + numbers.Above }, polarity, ComparisonRule.IntervalAgainstValue) == Verdict.Similar
        && Judge(numbers with { Benchmark = isLower ? numbers.Value - numbers.Below : numbers.Value + numbers.Above }, polarity, ComparisonRule.TwoLevels) == Verdict.Similar).QuickCheckThrowOnFailure();

    [Fact]
    public void MirroredValues_MirrorTheVerdict() => Prop.ForAll(Case.ToArbitrary(), Rule.ToArbitrary(), (numbers, rule) =>
        Judge((-numbers.Value, numbers.Above, numbers.Below, numbers.Outer, -numbers.Benchmark), Polarity.HigherIsBetter, rule) == Judge(numbers, Polarity.LowerIsBetter, rule)).QuickCheckThrowOnFailure();

    [Fact]
    public void Batch_EachArea_IsItsOneAtATimeForm() => Prop.ForAll(Case.NonEmptyListOf().ToArbitrary(), Direction.ToArbitrary(), (cases, polarity) =>
    {
        var (verdicts, reasons) = (new Verdict[cases.Count], new Reason[cases.Count]);
        double[] values = Column(one => one.Value), lower = Column(one => one.Value - one.Below), upper = Column(one => one.Value + one.Above), benchmarks = Column(one => one.Benchmark);
        double[] outerLower = Column(one => one.Value - one.Below - one.Outer), outerUpper = Column(one => one.Value + one.Above + one.Outer);
        double[] theirLower = Column(one => one.Benchmark - one.Outer), theirUpper = Column(one => one.Benchmark + one.Outer);
        Polarity[] polarities = [.. cases.Select(_ => polarity)];
        BenchmarkComparison.OfAll(values, lower, upper, benchmarks, polarities, verdicts, reasons);
        var same = IsSame(ComparisonRule.IntervalAgainstValue);
        BenchmarkComparison.OfAllOverlapping(values, lower, upper, benchmarks, theirLower, theirUpper, polarities, verdicts, reasons);
        same &= IsSame(ComparisonRule.OverlappingIntervals);
        BenchmarkComparison.OfAllAtTwoLevels(values, lower, upper, outerLower, outerUpper, benchmarks, polarities, verdicts, reasons);
        return same && IsSame(ComparisonRule.TwoLevels) && reasons.All(reason => reason == Reason.None);

        double[] Column(Func<(double Value, double Below, double Above, double Outer, double Benchmark), double> of) => [.. cases.Select(of)];
        bool IsSame(ComparisonRule rule) => verdicts.Zip(cases).All(pair => pair.First == Judge(pair.Second, polarity, rule));
    }).QuickCheckThrowOnFailure();

    private static Verdict Judge((double Value, double Below, double Above, double Outer, double Benchmark) numbers, Polarity polarity, ComparisonRule rule, double scale = 1)
    {
        var (value, below, above, outer, benchmark) = numbers;
        var estimate = BenchmarkTests.Bare(value * scale) with
        {
            Intervals =
            [
                BenchmarkTests.Interval((value - below) * scale, (value + above) * scale, 0.95),
                BenchmarkTests.Interval((value - below - outer) * scale, (value + above + outer) * scale, 0.998),
            ],
        };
        return estimate.ComparedWith(BenchmarkTests.Value(benchmark * scale, (benchmark - outer) * scale, (benchmark + outer) * scale), polarity, rule).Verdict;
    }

    private static Verdict Swapped(Verdict verdict) => verdict switch
    {
        Verdict.Better => Verdict.Worse,
        Verdict.Worse => Verdict.Better,
        Verdict.Best => Verdict.Worst,
        Verdict.Worst => Verdict.Best,
        _ => verdict,
    };
}
