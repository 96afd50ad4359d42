namespace PopulationHealth.Tests;

public class ConfidenceIntervalTests
{
    private static readonly ConfidenceInterval Interval = new(0.54, 0.57, 0.95, "Wilson score");

    [Fact]
    public void ToString_Says_LimitsLevelAndMethod() => Assert.Equal("0.54 to 0.57 (95%, Wilson score)", Interval.ToString());

    [Fact]
    public void Contains_BothLimits_AreIn() => Assert.True(Interval.Contains(0.54) && Interval.Contains(0.57) && !Interval.Contains(0.5701));

    [Fact]
    public void New_LimitsTheWrongWayRound_SaysWhatIsAllowed() => Assert.Contains(
        "Upper is 0.1; it must be 0.2 or more", Assert.Throws<ArgumentOutOfRangeException>(() => new ConfidenceInterval(0.2, 0.1, 0.95, "x")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void New_NoLevel_SaysWhatIsAllowed(double level) => Assert.Contains(
        "such as 0.95 for 95%", Assert.Throws<ArgumentOutOfRangeException>(() => new ConfidenceInterval(0, 1, level, "x")).Message, StringComparison.Ordinal);

    [Fact]
    public void New_LimitThatIsNoNumber_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConfidenceInterval(double.NaN, 1, 0.95, "x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConfidenceInterval(0, double.PositiveInfinity, 0.95, "x"));
        Assert.Throws<ArgumentException>(() => new ConfidenceInterval(0, 1, 0.95, " "));
    }
}
