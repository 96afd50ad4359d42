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
        var apart = Spread.Apart([.. places.Select(place => (double)place)], 20, 0, 270);
        var sorted = places.Zip(apart).OrderBy(pair => pair.First).Select(pair => pair.Second).ToArray();
        return sorted.Zip(sorted.Skip(1)).All(pair => pair.Second - pair.First >= 20 - 1e-9) && sorted.All(place => place is >= -1e-9 and <= 270 + 1e-9);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_WiderText_IsWider() => Assert.True(TextWidth.Of("WWW", 16) > TextWidth.Of("iii", 16) && TextWidth.Of("a", 16, bold: true) > TextWidth.Of("a", 16));
}
