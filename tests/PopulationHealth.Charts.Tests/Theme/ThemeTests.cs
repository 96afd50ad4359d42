namespace PopulationHealth.Tests;

public class ThemeTests
{
    private static readonly Tone[] Hues = [Tone.First, Tone.Second, Tone.Third, Tone.Fourth];

    private static readonly string[] Visions = ["normal", "protan", "deutan", "tritan"];

    public static TheoryData<string> Themes => ["standard", "dark", "print"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Mark_OnPaper_HasContrastOfThree(string name) => Assert.All(
        new[] { Tone.First, Tone.Second, Tone.Third, Tone.Fourth, Tone.Fifth, Tone.Comparator },
        tone => Assert.True(Of(name)[tone].ContrastWith(Of(name).Paper) >= 3, $"{name} {tone}"));

    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_OnItsGround_HasContrastOfFourAndAHalf(string name) => Assert.All(
        new[]
        {
            (Tone.Ink, Tone.Paper), (Tone.QuietInk, Tone.Paper), (Tone.Ink, Tone.Tint),
            (Tone.Ink, Tone.Class1), (Tone.Ink, Tone.Class2), (Tone.Ink, Tone.Class3), (Tone.Paper, Tone.Class4), (Tone.Paper, Tone.Class5),
        },
        pair => Assert.True(Of(name)[pair.Item1].ContrastWith(Of(name)[pair.Item2]) >= 4.5, $"{name} {pair}"));

    [Theory]
    [MemberData(nameof(Themes))]
    public void Hues_InPairs_StayApartForEveryVision(string name)
    {
        var theme = Of(name);
        foreach (var vision in Visions)
        {
            foreach (var (one, other) in Pairs)
                Assert.True(ColourVision.Distance(theme[one], theme[other], vision) >= 20, $"{one} and {other}, {vision}");
            Assert.True(ColourVision.Distance(theme.First, theme.Comparator, vision) >= 20, vision);
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Classes_StepFromThePaperToTheInk(string name)
    {
        Tone[] steps = [Tone.Paper, Tone.Class1, Tone.Class2, Tone.Class3, Tone.Class4, Tone.Class5];
        var contrasts = steps.Select(tone => Of(name)[tone].ContrastWith(Of(name).Paper)).ToList();
        Assert.Equal(contrasts.Order(), contrasts);
        Assert.All(steps.Skip(1).Zip(steps.Skip(2)), pair => Assert.True(Of(name)[pair.First].ContrastWith(Of(name)[pair.Second]) > 1.4, $"{pair}"));
    }

    [Fact]
    public void Mix_Shares_RunFromOneColourToTheOther() => Assert.Equal(
        ["#000000", "#404040", "#ffffff"], new[] { 0, 0.25, 1 }.Select(share => Colour.Parse("#000000").Mix(Colour.White, share).ToString()));

    [Fact]
    public void Print_HuesInPairs_StayApartOnAGreyPrinter() => Assert.All(
        Pairs, pair => Assert.True(ColourVision.Distance(Grey(Theme.Print[pair.One]), Grey(Theme.Print[pair.Other]), "normal") >= 20, $"{pair}"));

    [Fact]
    public void Dark_EveryTone_DiffersFromEveryOther() =>
        Assert.Equal(Enum.GetValues<Tone>().Length, Enum.GetValues<Tone>().Select(tone => Theme.Dark[tone]).Distinct().Count());

    [Fact]
    public void Standard_EveryTone_DiffersFromEveryOther() =>
        Assert.Equal(Enum.GetValues<Tone>().Length, Enum.GetValues<Tone>().Select(tone => Theme.Standard[tone]).Distinct().Count());

    [Theory]
    [InlineData(true), InlineData(false)]
    public void ToHtml_Figure_SaysWhetherItsColoursAreTheAuthors(bool own) =>
        Assert.Equal(own, (Samples.Bars() with { Theme = own ? Theme.Dark : Theme.Standard }).ToFigure().ToHtml().Contains("ph-own-theme", StringComparison.Ordinal));

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

    private static IEnumerable<(Tone One, Tone Other)> Pairs => Hues.SelectMany((hue, i) => Hues.Skip(i + 1), (hue, other) => (hue, other));

    private static Theme Of(string name) => name switch { "dark" => Theme.Dark, "print" => Theme.Print, _ => Theme.Standard };

    // What a printer without colours makes of it: the same light.
    private static Colour Grey(Colour colour)
    {
        var level = Enumerable.Range(0, 256).MinBy(level => Math.Abs(Colour.Linear((byte)level) - colour.Luminance));
        return new Colour((byte)level, (byte)level, (byte)level);
    }
}
