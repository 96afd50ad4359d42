namespace PopulationHealth.Tests;

public class PolarityWordsTests
{
    [Theory]
    [InlineData("high-good", Polarity.HigherIsBetter)]
    [InlineData("higher-good", Polarity.HigherIsBetter)]
    [InlineData(" LOW-good", Polarity.LowerIsBetter)]
    [InlineData("lower-good", Polarity.LowerIsBetter)]
    [InlineData("neutral", Polarity.Neutral)]
    public void TryFromCode_TheWordsOfFiles_AreRead(string text, Polarity expected)
    {
        Assert.True(Polarity.TryFromCode(text, out var polarity));
        Assert.Equal(expected, polarity);
        Assert.True(Polarity.TryFromCode(polarity.Code, out var again) && again == polarity);
    }

    [Fact]
    public void TryFromCode_AnyOtherWord_IsNone() => Assert.False(Polarity.TryFromCode("sideways", out _) || Polarity.TryFromCode("", out _));
}
