using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class TextLayoutTests
{
    [Fact]
    public void Lines_AnyText_FitTheWidthAndLoseNoLetter() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
    {
        var lines = TextWrap.Lines(text.Get, 90, 16);
        string Bare(string value) => string.Concat(value.Where(c => !char.IsWhiteSpace(c)));
        return Bare(string.Concat(lines)) == Bare(text.Get)
            && lines.All(line => line.Length <= 2 || TextWidth.Of(line, 16) <= 90);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Apart_AnyPlaces_KeepTheirOrderAndDistance() => Prop.ForAll(Gen.Choose(0, 270).ListOf().Select(list => list.Distinct().Take(8).ToArray()).ToArbitrary(), places =>
    {
        double[] heights = [.. places.Select(place => 20d + (place % 13))];
        var apart = Spread.Apart([.. places.Select(place => (double)place)], heights, 0, 270);
        var sorted = Enumerable.Range(0, places.Length).OrderBy(i => places[i]).Select(i => (From: apart[i] - (heights[i] / 2), To: apart[i] + (heights[i] / 2))).ToArray();
        return sorted.Zip(sorted.Skip(1)).All(pair => pair.Second.From >= pair.First.To - 1e-9) && sorted.All(label => label.From >= -1e-9 && label.To <= 270 + 1e-9);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_WiderText_IsWider() => Assert.True(TextWidth.Of("WWW", 16) > TextWidth.Of("iii", 16) && TextWidth.Of("a", 16, bold: true) > TextWidth.Of("a", 16));
}
