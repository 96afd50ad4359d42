namespace PopulationHealth.Tests;

public class EstimateTests
{
    private static readonly Estimate<Proportion> Share = Given.Percent(55.3) with { Intervals = [new(0.5401, 0.5662, 0.95, "Wilson score")] };

    [Theory]
    [InlineData(null, "55.3%")]
    [InlineData("", "55.3%")]
    [InlineData("F0", "55%")]
    [InlineData("F2", "55.30%")]
    [InlineData("N", "55.3")]
    [InlineData("N0", "55")]
    [InlineData("CI", "55.3% (95% confidence interval 54.0 to 56.6)")]
    public void ToText_EachFormat_IsKnown(string? format, string text) => Assert.Equal(text, Share.ToText(format));

    [Theory]
    [InlineData("P")]
    [InlineData("F")]
    [InlineData("F10")]
    [InlineData("ci")]
    public void ToText_AnotherFormat_ListsTheFormats(string format) =>
        Assert.Contains("allowed: F0 to F9", Assert.Throws<FormatException>(() => Share.ToText(format)).Message, StringComparison.Ordinal);

    [Fact]
    public void ToText_NoInterval_CiIsTheValueAlone() => Assert.Equal("55.3%", Given.Percent(55.3).ToText("CI"));

    [Fact]
    public void ToText_AYear_HasNoThousandsSeparator() => Assert.Equal("2011", new Estimate<Year>(new Year(2011)).ToText("N"));

    [Theory]
    [InlineData(Precision.Over, "over 200")]
    [InlineData(Precision.Nearly, "nearly 200")]
    [InlineData(Precision.AtLeast, "at least 200")]
    [InlineData(Precision.Exact, "200")]
    public void ToText_APrecisionWord_StaysInEveryFormat(Precision precision, string text)
    {
        var estimate = Given.People(200) with { Precision = precision };

        Assert.All(new[] { null, "F0", "N", "N0", "CI" }, format => Assert.Equal(text, estimate.ToText(format)));
    }

    [Fact]
    public void Decimals_OfTheSource_WinOverTheMeasuresOwn()
    {
        Assert.Equal("50%", Given.Percent(50, 0).ToString());
        Assert.Equal("50.0%", new Estimate<Proportion>(new Proportion(0.5)).ToString());
    }

    [Fact]
    public void New_CountsOrDecimalsThatCannotBe_Throw()
    {
        Assert.Contains("Events is -1", Assert.Throws<ArgumentOutOfRangeException>(() => Given.Percent(5) with { Events = -1 }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Given.Percent(5) with { Population = double.NaN });
        Assert.Contains("Decimals is 16", Assert.Throws<ArgumentOutOfRangeException>(() => Given.Percent(5) with { Decimals = 16 }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Interval_IsTheFirst() => Assert.Equal((0.5401, null), (Share.Interval?.Lower, Given.Percent(5).Interval));

    [Fact]
    public void Equals_SameValueAndSources_IsEqual() => Assert.Equal(Given.Percent(5, 1, Given.Census), Given.Percent(5, 1, Given.Census));

    [Fact]
    public void ToString_InAnOrdinaryInterpolatedString_TakesTheSameFormats()
    {
        var estimate = Proportion.Of(30, 200);

        Assert.Equal(estimate.ToText("CI"), $"{estimate:CI}");
        Assert.Equal(estimate.ToString(), $"{estimate}");
        Assert.Equal(estimate.ToText("N"), $"{new Result<Proportion>(estimate):N}");
        Assert.Throws<FormatException>(() => $"{estimate:Q}");
    }

    [Fact]
    public void Intervals_OfAProportionInPercent_AreRefused()
    {
        var message = Assert.Throws<ArgumentException>(() => new Estimate<Proportion>(Proportion.FromPercent(14)) { Intervals = [new(12, 15, 0.95, "as published")] }).Message;

        Assert.Contains("those of a share from 0 to 1, not in percent", message, StringComparison.Ordinal);
        Assert.Equal(12, new Estimate<Score>(new Score(14)) { Intervals = [new(12, 15, 0.95, "as published")] }.Interval!.Value.Lower);
    }
}
