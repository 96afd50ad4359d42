namespace PopulationHealth.Tests;

/// <summary>The cases of RangeTargetComparerTest (bounds 1 and 2) and SingleValueTargetComparerTest (bound 10) of fingertips-open.</summary>
public class GoalTests
{
    [Theory]
    [InlineData(0, Polarity.HigherIsBetter, Verdict.NotMet)]
    [InlineData(1, Polarity.HigherIsBetter, Verdict.PartlyMet)]
    [InlineData(1.5, Polarity.HigherIsBetter, Verdict.PartlyMet)]
    [InlineData(2, Polarity.HigherIsBetter, Verdict.Met)]
    [InlineData(3, Polarity.HigherIsBetter, Verdict.Met)]
    [InlineData(0, Polarity.LowerIsBetter, Verdict.Met)]
    [InlineData(1, Polarity.LowerIsBetter, Verdict.PartlyMet)]
    [InlineData(2, Polarity.LowerIsBetter, Verdict.NotMet)]
    [InlineData(3, Polarity.LowerIsBetter, Verdict.NotMet)]
    public void TwoBounds_AsInFingertips(double value, Polarity polarity, Verdict expected) =>
        Assert.Equal(expected, BenchmarkTests.Bare(value).ComparedWith(new Goal<Score>(new(1), new(2)), polarity).Verdict);

    [Theory]
    [InlineData(9, Polarity.LowerIsBetter, Verdict.Met)]
    [InlineData(10, Polarity.LowerIsBetter, Verdict.Met)]
    [InlineData(11, Polarity.LowerIsBetter, Verdict.NotMet)]
    [InlineData(9, Polarity.HigherIsBetter, Verdict.NotMet)]
    [InlineData(10, Polarity.HigherIsBetter, Verdict.Met)]
    [InlineData(11, Polarity.HigherIsBetter, Verdict.Met)]
    public void OneBound_AsInFingertips(double value, Polarity polarity, Verdict expected) =>
        Assert.Equal(expected, BenchmarkTests.Bare(value).ComparedWith(new Goal<Score>(new Score(10)), polarity).Verdict);

    [Fact]
    public void Goal_WithoutDirectionOrOrder_IsRefused()
    {
        Assert.Equal(Reason.NoPolarity, BenchmarkTests.Bare(3).ComparedWith(new Goal<Score>(new Score(10)), Polarity.Neutral).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Goal<Score>(new(2), new(1)));
        Assert.Null(Record.Exception(() => new Goal<Score>(new(1), new(1))));
        Assert.Contains("units differ", Assert.Throws<ArgumentException>(() => new Goal<Rate>(new(1, 1_000), new(2, 100_000))).Message, StringComparison.Ordinal);
        Assert.Equal("measured against a goal that is partly met", BenchmarkTests.Bare(1).ComparedWith(new Goal<Score>(new(1), new(2)), Polarity.HigherIsBetter).InWords);
    }
}
