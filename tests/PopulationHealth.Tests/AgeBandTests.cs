using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class AgeBandTests
{
    private static readonly Gen<AgeBand> Bands =
        from first in Gen.Choose(0, 130)
        from more in Gen.Choose(0, 130 - first)
        from open in Gen.Elements(true, false)
        select new AgeBand(first, open ? null : first + more);

    [Fact]
    public void Parse_WhatABandWrites_IsTheBand() =>
        Prop.ForAll(Bands.ToArbitrary(), band => AgeBand.Parse(band.ToString()) == band && AgeBand.Parse(band.InWords) == band).QuickCheckThrowOnFailure();

    [Fact]
    public void CompareTo_AnyBands_IsATotalOrderThatAgreesWithEquality() =>
        Prop.ForAll(Bands.Three().ToArbitrary(), bands => Orders.Hold(bands.Item1, bands.Item2, bands.Item3)).QuickCheckThrowOnFailure();

    [Fact]
    public void Overlaps_AnyBands_MeansThatAnAgeIsInBoth() =>
        Prop.ForAll(Bands.Two().ToArbitrary(), bands =>
            bands.Item1.Overlaps(bands.Item2) == Enumerable.Range(0, 131).Any(age => bands.Item1.Contains(age) && bands.Item2.Contains(age)))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("16-64", 16, 64, "16 to 64")]
    [InlineData("aged 16 to 64", 16, 64, "16 to 64")]
    [InlineData("65+", 65, null, "65 and over")]
    [InlineData("85 and over", 85, null, "85 and over")]
    [InlineData("under 18", 0, 17, "under 18")]
    [InlineData("18 and under", 0, 18, "under 19")]
    [InlineData("20", 20, 20, "20")]
    [InlineData("All Ages", 0, null, "all ages")]
    [InlineData("0–4", 0, 4, "under 5")]
    public void Parse_TheFormsInUse_GivesTheBand(string text, int from, int? to, string words)
    {
        var band = AgeBand.Parse(text);

        Assert.Equal((from, to, words), (band.From, band.To, band.InWords));
    }

    [Theory]
    [InlineData("")]
    [InlineData("64-16")]
    [InlineData("under 0")]
    [InlineData("131")]
    [InlineData("0-200")]
    [InlineData("children")]
    public void Parse_NoBand_Throws(string text)
    {
        Assert.False(AgeBand.TryParse(text, out _));
        Assert.Throws<FormatException>(() => AgeBand.Parse(text));
    }

    [Fact]
    public void Width_CountsBothEnds() => Assert.Equal((5, (int?)null), (new AgeBand(0, 4).Width, AgeBand.Parse("65+").Width));

    [Fact]
    public void New_EndBeforeStart_SaysWhatIsAllowed() =>
        Assert.Contains("between the first age, 16, and 130", Assert.Throws<ArgumentOutOfRangeException>(() => new AgeBand(16, 12)).Message, StringComparison.Ordinal);
}
