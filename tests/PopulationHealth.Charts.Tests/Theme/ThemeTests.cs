namespace PopulationHealth.Tests;

public class ThemeTests
{
    private static readonly Tone[] Hues = [Tone.First, Tone.Second, Tone.Third, Tone.Fourth];

    [Theory]
    [InlineData(Tone.First), InlineData(Tone.Second), InlineData(Tone.Third), InlineData(Tone.Fourth), InlineData(Tone.Fifth), InlineData(Tone.Comparator)]
    public void Standard_MarkOnPaper_HasContrastOfThree(Tone tone) =>
        Assert.True(Theme.Standard[tone].ContrastWith(Theme.Standard.Paper) >= 3);

    [Theory]
    [InlineData(Tone.Ink, Tone.Paper), InlineData(Tone.QuietInk, Tone.Paper), InlineData(Tone.Ink, Tone.Tint)]
    [InlineData(Tone.Ink, Tone.Class1), InlineData(Tone.Ink, Tone.Class2), InlineData(Tone.Ink, Tone.Class3), InlineData(Tone.Paper, Tone.Class4), InlineData(Tone.Paper, Tone.Class5)]
    public void Standard_TextOnItsGround_HasContrastOfFourAndAHalf(Tone text, Tone ground) =>
        Assert.True(Theme.Standard[text].ContrastWith(Theme.Standard[ground]) >= 4.5);

    [Theory]
    [InlineData("normal"), InlineData("protan"), InlineData("deutan"), InlineData("tritan")]
    public void Standard_HuesInPairs_StayApartForEveryVision(string vision)
    {
        foreach (var (one, other) in Hues.SelectMany((hue, i) => Hues.Skip(i + 1), (hue, other) => (hue, other)))
            Assert.True(ColourVision.Distance(Theme.Standard[one], Theme.Standard[other], vision) >= 20, $"{one} and {other}");
        Assert.True(ColourVision.Distance(Theme.Standard.First, Theme.Standard.Comparator, vision) >= 20);
    }

    [Fact]
    public void Standard_Classes_StepFromLightToDeep()
    {
        var steps = new[] { Tone.Class1, Tone.Class2, Tone.Class3, Tone.Class4, Tone.Class5 }.Select(tone => Theme.Standard[tone]).ToArray();
        Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.True(pair.First.Luminance > pair.Second.Luminance && pair.First.ContrastWith(pair.Second) > 1.4, $"{pair}"));
    }

    [Fact]
    public void Mix_Shares_RunFromOneColourToTheOther() => Assert.Equal(
        ["#000000", "#404040", "#ffffff"], new[] { 0, 0.25, 1 }.Select(share => Colour.Parse("#000000").Mix(Colour.White, share).ToString()));

    [Fact]
    public void VerdictStyle_DifferentSides_DifferInSignAndPattern()
    {
        Verdict[] sides = [Verdict.Worse, Verdict.Similar, Verdict.Better, Verdict.Higher, Verdict.NotCompared];
        Assert.Equal(5, sides.Select(side => VerdictStyle.Of(side).Sign).Distinct().Count());
        Assert.Equal(3, sides.Take(3).Select(side => VerdictStyle.Of(side).Pattern).Distinct().Count());
    }

    [Fact]
    public void Indexer_EveryTone_HasAColour() =>
        Assert.All(Enum.GetValues<Tone>(), tone => Assert.NotNull(Theme.Standard[tone].ToString()));

    [Fact]
    public void ContrastWith_BlackAndWhite_IsTwentyOne() => Assert.Equal(21, Colour.Parse("#000000").ContrastWith(Colour.White), 9);

    [Theory]
    [InlineData("red"), InlineData("#12345"), InlineData("#12345g"), InlineData("")]
    public void Parse_OtherForm_SaysHowToWriteIt(string text) => Assert.Contains("#1D70B8", Assert.Throws<FormatException>(() => Colour.Parse(text)).Message);

    [Fact]
    public void SeriesStyle_AnyTwo_DifferInMoreThanColour() => Assert.Equal(
        4, Enumerable.Range(0, 4).Select(SeriesStyle.Of).Select(style => (style.Shape, style.Dash, style.Pattern)).Distinct().Count());
}
