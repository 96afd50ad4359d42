using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public sealed class DarkFiguresTests
{
    [Fact]
    public void Css_EveryTone_TurnsItsStandardColourIntoItsDarkOne() => Assert.All(Enum.GetValues<Tone>(), tone =>
    {
        Assert.Contains($"[fill=\"{Theme.Standard[tone]}\"] {{ fill: {Theme.Dark[tone]}; }}", DarkFigures.Css, StringComparison.Ordinal);
        Assert.Contains($"[stroke=\"{Theme.Standard[tone]}\"] {{ stroke: {Theme.Dark[tone]}; }}", DarkFigures.Css, StringComparison.Ordinal);
    });

    [Fact]
    public void Pairs_EveryTone_NamesBothColoursForTheScript() =>
        Assert.Equal(2 * Enum.GetValues<Tone>().Length, DarkFigures.Pairs.Split(' ').Length);
}
