namespace PopulationHealth.Tests;

public class PrecisionTests
{
    [Theory]
    [InlineData("exact", Precision.Exact, "")]
    [InlineData("as-published", Precision.Exact, "")]
    [InlineData("around", Precision.Around, "around ")]
    [InlineData("over", Precision.Over, "over ")]
    [InlineData("nearly", Precision.Nearly, "nearly ")]
    [InlineData("up-to", Precision.UpTo, "up to ")]
    [InlineData("at-least", Precision.AtLeast, "at least ")]
    [InlineData("lower-bound", Precision.AtLeast, "at least ")]
    public void TryParse_TheEvidencesWords_GivesThePrecisionAndItsPrefix(string word, Precision precision, string prefix)
    {
        Assert.True(Precision.TryParse($" {word.ToUpperInvariant()} ", out var result));
        Assert.Equal((precision, prefix), (result, result.Prefix));
    }

    [Fact]
    public void TryParse_AnyOtherText_IsNoPrecision() => Assert.False(Precision.TryParse("survey-estimate", out _));
}
