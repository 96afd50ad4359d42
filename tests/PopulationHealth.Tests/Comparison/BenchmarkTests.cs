namespace PopulationHealth.Tests;

/// <summary>Verdicts against a benchmark; the cases of the published code of Fingertips (ukhsa-collaboration/fingertips-open, PholioVisualisationWS/AnalysisTest) where they are named.</summary>
public class BenchmarkTests
{
    private const Polarity High = Polarity.HigherIsBetter;
    private const Polarity Low = Polarity.LowerIsBetter;

    [Theory]
    [InlineData(9.9, High, Verdict.Better)]
    [InlineData(9.9, Low, Verdict.Worse)]
    [InlineData(9.9, Polarity.Neutral, Verdict.Higher)]
    [InlineData(10, High, Verdict.Similar)]
    [InlineData(12, Low, Verdict.Similar)]
    [InlineData(13, Polarity.Neutral, Verdict.Similar)]
    [InlineData(13.1, High, Verdict.Worse)]
    [InlineData(13.1, Low, Verdict.Better)]
    [InlineData(13.1, Polarity.Neutral, Verdict.Lower)]
    public void IntervalAgainstValue_OnEachSideAndOnTheLimits(double benchmark, Polarity polarity, Verdict expected) =>
        Assert.Equal(expected, Value(11, 10, 13).ComparedWith(Bare(benchmark), polarity).Verdict);

    /// <summary>DoubleOverlappingCIsComparerTest: TestSame and TestDifferent; and two intervals that touch.</summary>
    [Theory]
    [InlineData(4, 3.5, 4.5, 3, 2.7, 3.6, Verdict.Similar)]
    [InlineData(3, 2.7, 3.6, 4, 3.5, 4.5, Verdict.Similar)]
    [InlineData(3, 2.7, 4.1, 4, 3.5, 4.5, Verdict.Similar)]
    [InlineData(4, 3.5, 4.5, 3, 2.7, 3.1, Verdict.Higher)]
    [InlineData(3, 2.7, 3.1, 4, 3.5, 4.5, Verdict.Lower)]
    [InlineData(3, 2.7, 3.5, 4, 3.5, 4.5, Verdict.Similar)]
    public void OverlappingIntervals_AsInFingertips(double value, double lower, double upper, double other, double otherLower, double otherUpper, Verdict expected) => Assert.Equal(
        expected, Value(value, lower, upper).ComparedWith(Value(other, otherLower, otherUpper), Polarity.Neutral, ComparisonRule.OverlappingIntervals).Verdict);

    /// <summary>SingleOverlappingCIsForTwoCILevelsComparerTest: limits 2.5 to 2.7 at 95% and 2.3 to 2.9 at 99.8%; and a benchmark on an outer limit.</summary>
    [Theory]
    [InlineData(3.0, Low, Verdict.Best)]
    [InlineData(3.0, High, Verdict.Worst)]
    [InlineData(2.8, Low, Verdict.Better)]
    [InlineData(2.8, High, Verdict.Worse)]
    [InlineData(2.6, Low, Verdict.Similar)]
    [InlineData(2.4, Low, Verdict.Worse)]
    [InlineData(2.4, High, Verdict.Better)]
    [InlineData(2.2, Low, Verdict.Worst)]
    [InlineData(2.2, High, Verdict.Best)]
    [InlineData(2.2, Polarity.Neutral, Verdict.Highest)]
    [InlineData(3.0, Polarity.Neutral, Verdict.Lowest)]
    [InlineData(2.9, Low, Verdict.Better)]
    [InlineData(2.7, Low, Verdict.Similar)]
    public void TwoLevels_AsInFingertips(double benchmark, Polarity polarity, Verdict expected)
    {
        var value = Value(2.6, 2.5, 2.7) with { Intervals = [Interval(2.5, 2.7, 0.95), Interval(2.3, 2.9, 0.998)] };

        Assert.Equal(expected, value.ComparedWith(Bare(benchmark), polarity, ComparisonRule.TwoLevels).Verdict);
    }

    [Fact]
    public void ComparedWith_CountsWithoutInterval_MakesTheIntervalOfTheCounts()
    {
        var rate = new Estimate<Rate>(Rate.Of(182, 45_120).Value) { Events = 182, Population = 45_120 };

        // 403.4, with limits of 346.9 and 466.4 at 95%.
        Assert.Equal(Verdict.Worse, rate.ComparedWith(Rate.Of(3_400, 1_000_000), Low).Verdict);
        Assert.Equal(Verdict.Worse, rate.ComparedWith(Rate.Of(3_400, 1_000_000), Low, ComparisonRule.TwoLevels).Verdict);
        Assert.Equal(Verdict.Worst, rate.ComparedWith(Rate.Of(2_400, 1_000_000), Low, ComparisonRule.TwoLevels).Verdict);
        Assert.Equal(Verdict.Similar, rate.ComparedWith(Rate.Of(3_400, 1_000_000), Low, ComparisonRule.IntervalAgainstValueAt(0.999)).Verdict);
    }

    [Fact]
    public void ComparedWith_WhatIsMissing_IsTheReason()
    {
        Refused(Reason.MissingInterval, Bare(3).ComparedWith(Bare(4), Low));
        Refused(Reason.MissingInterval, Value(3, 2, 4).ComparedWith(Bare(4), Low, ComparisonRule.TwoLevels));
        Refused(Reason.MissingBenchmarkInterval, Value(3, 2, 4).ComparedWith(Bare(4), Low, ComparisonRule.OverlappingIntervals));

        static void Refused(Reason reason, BenchmarkComparison comparison)
        {
            Assert.Equal((Verdict.NotCompared, reason), (comparison.Verdict, comparison.Reason));
            Assert.StartsWith("not compared: ", comparison.InWords, StringComparison.Ordinal);
            Assert.NotNull(comparison.Missing);
        }
    }

    [Fact]
    public void ComparedWith_AnotherUnit_SaysBoth() => Assert.Contains(
        "'per 1,000' and 'per 100,000'", Assert.Throws<ArgumentException>(() => Rate.Of(3, 10, 1_000).ComparedWith(Rate.Of(3, 10), Low)).Message, StringComparison.Ordinal);

    [Fact]
    public void InWords_OfEachVerdict_NamesTheLevel()
    {
        Assert.Equal("not statistically different at the 95% level", Value(11, 10, 13).ComparedWith(Bare(12), High).InWords);
        Assert.Equal("statistically better at the 95% level", Value(11, 10, 13).ComparedWith(Bare(9), High).InWords);
        Assert.Equal("statistically lower at the 95% level", $"{Value(11, 10, 13).ComparedWith(Bare(19), Polarity.Neutral)}");
        Assert.Equal("95% interval against value", Value(11, 10, 13).ComparedWith(Bare(19), Low).Rule.Name);
        Assert.Equal("not compared: no interval and no counts", Bare(3).ComparedWith(Bare(4), Low).InWords);
        Statement sentence = $"Coventry is {Value(11, 10, 13).ComparedWith(Bare(12), High)}.";
        Assert.Equal("Coventry is not statistically different at the 95% level.", sentence.ToString());
        Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.NotEqual("", verdict.Label));
    }

    [Fact]
    public void OfAll_Bad_HaveTheirReasonAndTheirNeighboursAreCompared()
    {
        double[] values = [1, double.NaN, 1, 1, 1, double.PositiveInfinity], lower = [0, 0, double.NaN, 0, 3, 0], upper = [2, 2, 2, 2, 2, 2], benchmarks = [3, 3, 3, double.NaN, 3, 3];
        var (verdicts, reasons) = (new Verdict[6], new Reason[6]);
        BenchmarkComparison.OfAll(values, lower, upper, benchmarks, [Low, Low, Low, Low, Low, Low], verdicts, reasons);

        Assert.Equal([Reason.None, Reason.MissingValue, Reason.MissingInterval, Reason.MissingBenchmark, Reason.LimitsOutOfOrder, Reason.ValueOutOfRange], reasons);
        Assert.Equal([Verdict.Better, .. Enumerable.Repeat(Verdict.NotCompared, 5)], verdicts);
        Assert.Contains("polarities", Assert.Throws<ArgumentException>(() => BenchmarkComparison.OfAll([1], [1], [1], [1], [], new Verdict[1], new Reason[1])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OfAll_ManyAreas_AllocatesNothing()
    {
        const int Areas = 10_000;
        var numbers = new double[Areas];
        var (polarities, verdicts, reasons) = (new Polarity[Areas], new Verdict[Areas], new Reason[Areas]);
        var least = long.MaxValue;
        for (var run = 0; run < 5; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            BenchmarkComparison.OfAll(numbers, numbers, numbers, numbers, polarities, verdicts, reasons);
            BenchmarkComparison.OfAllOverlapping(numbers, numbers, numbers, numbers, numbers, numbers, polarities, verdicts, reasons);
            BenchmarkComparison.OfAllAtTwoLevels(numbers, numbers, numbers, numbers, numbers, numbers, polarities, verdicts, reasons);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.True(least < Areas / 10, $"{least} bytes were allocated for {Areas} areas.");
        Assert.All(verdicts, verdict => Assert.Equal(Verdict.Similar, verdict));
    }

    internal static ConfidenceInterval Interval(double lower, double upper, double level) => new(lower, upper, level, "given");

    internal static Estimate<Score> Bare(double value) => new(new Score(value));

    internal static Estimate<Score> Value(double value, double lower, double upper) => Bare(value) with { Intervals = [Interval(lower, upper, 0.95)] };
}
