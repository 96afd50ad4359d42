using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class AgeBandsTests
{
    private static readonly Gen<int[]> RisingStarts =
        Gen.Choose(0, 120).ListOf().Select(starts => starts.Distinct().Order().ToArray()).Where(starts => starts.Length >= 2);

    [Theory]
    [InlineData("ohid20", "0, 1-4, 5-9, 10-14, 15-19, 20-24, 25-29, 30-34, 35-39, 40-44, 45-49, 50-54, 55-59, 60-64, 65-69, 70-74, 75-79, 80-84, 85-89, 90+")]
    [InlineData(" OHID20 ", "0, 1-4, 5-9, 10-14, 15-19, 20-24, 25-29, 30-34, 35-39, 40-44, 45-49, 50-54, 55-59, 60-64, 65-69, 70-74, 75-79, 80-84, 85-89, 90+")]
    [InlineData("85+", "0, 1-4, 5-9, 10-14, 15-19, 20-24, 25-29, 30-34, 35-39, 40-44, 45-49, 50-54, 55-59, 60-64, 65-69, 70-74, 75-79, 80-84, 85+")]
    [InlineData("0,1,5,...,20", "0, 1-4, 5-9, 10-14, 15-19, 20+")]
    [InlineData("0, 5, 20", "0-4, 5-19, 20+")]
    [InlineData("16,65,85", "16-64, 65-84, 85+")]
    public void Parse_WordOrList_IsTheseBands(string text, string bands) => Assert.Equal(bands, AgeBands.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("ohid")]
    [InlineData("0,1,1")]
    [InlineData("5,1")]
    [InlineData("0,1,...")]
    [InlineData("...,5")]
    [InlineData("0,5,...,...,20")]
    [InlineData("0,-1")]
    [InlineData("0,1.5")]
    [InlineData("0,131")]
    public void Parse_AnythingElse_SaysWhatIsAllowed(string text) =>
        Assert.Contains("ohid20", Assert.Throws<FormatException>(() => AgeBands.Parse(text)).Message);

    [Fact]
    public void Parse_StartsOfAnyBands_ReadsThemBack() => Prop.ForAll(
        RisingStarts.ToArbitrary(), starts => AgeBands.Parse(string.Join(",", starts)) == AgeBands.FromStarts(starts)).QuickCheckThrowOnFailure();

    [Fact]
    public void FromStarts_AnyAges_CoverEachAgeOnceAndEndOpen() => Prop.ForAll(RisingStarts.ToArbitrary(), starts =>
    {
        var bands = AgeBands.FromStarts(starts);
        return bands.Bands[^1].IsOpen && bands.Starts.SequenceEqual(starts)
            && Enumerable.Range(starts[0], 130 - starts[0]).All(age => bands.Bands.Count(band => band.Contains(age)) == 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void FractionsLived_UnlessGiven_AreTenthInFirstYearAndHalfLater()
    {
        Assert.Equal([0.1, .. Enumerable.Repeat(0.5, 18)], AgeBands.Ohid20.FractionsLived);
        Assert.Equal([0.5], AgeBands.FromStarts(0, 5).FractionsLived);
        Assert.Equal(91, AgeBands.SingleYears.Count);
        Assert.Equal([0.068], AgeBands.FromStarts(0, 1).WithFractionsLived(0.068).FractionsLived);
    }

    [Fact]
    public void FromStarts_OneAgeOrFallingAges_SaysWhichIsWrong()
    {
        Assert.Contains("two at least", Assert.Throws<ArgumentException>(() => AgeBands.FromStarts(0)).Message);
        Assert.Contains("5 follows 10", Assert.Throws<ArgumentException>(() => AgeBands.FromStarts(0, 10, 5)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => AgeBands.FromStarts(-1, 5));
    }

    [Fact]
    public void WithFractionsLived_WrongNumberOrRange_SaysWhatIsAllowed()
    {
        var bands = AgeBands.FromStarts(0, 1, 5);

        Assert.Contains("need 2", Assert.Throws<ArgumentException>(() => bands.WithFractionsLived(0.1)).Message);
        Assert.Contains("between 0 and 1", Assert.Throws<ArgumentOutOfRangeException>(() => bands.WithFractionsLived(0.1, 1.5)).Message);
    }
}
