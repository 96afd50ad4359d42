namespace PopulationHealth.Tests;

public class PeerGroupTests
{
    private static readonly PeerGroup Peers = new("Nearest neighbours", [Given.City, Series.Leeds, Series.Derby], new Source("CIPFA nearest neighbours"), 2022);

    /// <summary>By hand: 30 of 100 and 10 of 900 are 40 of 1,000, 4%; the mean of 30% and 1.1% would be 15.6%.</summary>
    [Fact]
    public void ValueOf_AddsCountsAndTakesNoMean()
    {
        var value = Peers.ValueOf([Series.Share(500, 1_000), Series.Share(30, 100, area: Series.Leeds), Series.Share(10, 900, area: Series.Derby)], without: Given.City);

        Assert.Equal(0.04, value.Result.Estimate.Value.Value);
        Assert.Equal(Proportion.Of(40, 1_000, 0.95, 0.998).Intervals, value.Result.Intervals);
        Assert.Equal((Given.City, 2), (value.LeftOut, value.Areas.Count));
        Assert.Equal("Nearest neighbours (CIPFA nearest neighbours, 2022), 2 areas without Coventry: numerators and denominators added up", value.InWords);
    }

    [Fact]
    public void ValueOf_AreaThatIsNoPeer_IsNotSaidToBeLeftOut()
    {
        var value = Peers.ValueOf(Shares(), without: Given.Country);

        Assert.Equal((null, 3), (value.LeftOut, value.Areas.Count));
        Assert.Equal(0.02, value.Result.Estimate.Value.Value);
    }

    [Fact]
    public void ValueOf_WhatCannotBeAdded_SaysWhichArea()
    {
        Assert.Contains("Derby has no value", $"{Peers.ValueOf(Shares().Take(2)).Result}", StringComparison.Ordinal);
        Assert.Contains("Coventry: a numerator or denominator is missing", Of(Given.Observed("c", Series.Smoking, 2)), StringComparison.Ordinal);
        Assert.Contains("Coventry: the numerator over the denominator is not the value", Of(Series.Observed(Series.Smoking, Given.Percent(20) with { Events = 10, Population = 1_000 }, "2021")), StringComparison.Ordinal);
        Assert.Contains("a numerator or denominator is missing", $"{new PeerGroup("Two", [Given.City, Series.Leeds], Given.Census, 2020).ValueOf([Series.Years(80, 1, "2021"), Series.Years(81, 1, "2021", Series.Leeds)]).Result}", StringComparison.Ordinal);

        string Of(Observation<Proportion> city) => $"{Peers.ValueOf([city, .. Shares().Skip(1)]).Result}";
    }

    [Fact]
    public void PeerGroup_Misuse_SaysWhatIsAllowed()
    {
        Assert.Contains("two or more, each once", Assert.Throws<ArgumentException>(() => new PeerGroup("one", [Given.City], Given.Census, 2020)).Message, StringComparison.Ordinal);
        Assert.Contains("more than one figure", Assert.Throws<ArgumentException>(() => Peers.ValueOf(Shares().Append(Series.Share(1, 2, "2020")))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Comparator_SaysWhetherTheAreaIsAmongThePeers()
    {
        Assert.Equal("Nearest neighbours, Coventry among them", Comparator.Of(Peers).NameBeside(Given.City));
        Assert.Equal("Nearest neighbours without Coventry", Comparator.Of(Peers, withoutSelf: true).NameBeside(Given.City));
        Assert.Equal("Nearest neighbours", Comparator.Of(Peers).NameBeside(Given.Country));
    }

    internal static IEnumerable<Observation<Proportion>> Shares() =>
        [Series.Share(20, 1_000), Series.Share(10, 1_000, area: Series.Leeds), Series.Share(30, 1_000, area: Series.Derby)];
}
