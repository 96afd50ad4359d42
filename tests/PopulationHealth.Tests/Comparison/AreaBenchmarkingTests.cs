namespace PopulationHealth.Tests;

public class AreaBenchmarkingTests
{
    private static readonly Breakdown Itself = new(Dimension.Parse("area"), "England");

    private static readonly ObservationSet<Proportion> Set = new ObservationSet([
        Series.Share(3_000, 10_000), Series.Share(2_020, 10_000, area: Series.Leeds), Series.Share(1_500, 10_000, area: Series.Derby),
        Series.Share(1_500, 10_000, "2020", Series.Derby),
        Series.Share(200_000, 1_000_000, area: Given.Country, breakdown: Itself),
        Series.Observed(Series.Smoking, Given.Percent(12), "2021", Area.Coded("York", "E06000014")),
    ]).Of(Series.Smoking);

    [Fact]
    public void ComparedWith_AWholeSet_HasAVerdictOrAReasonForEach()
    {
        var all = Set.ComparedWith(Given.Country);

        Assert.Equal(
            [Verdict.Worse, Verdict.Similar, Verdict.Better, Verdict.NotCompared, Verdict.NotCompared, Verdict.NotCompared],
            all.Select(one => one.Verdict));
        Assert.Equal([Reason.MissingBenchmark, Reason.BenchmarkItself, Reason.MissingInterval], all.Skip(3).Select(one => one.Comparison.Reason));
        Assert.Equal("Coventry (2021): statistically worse at the 95% level", $"{all[0]}");
        Assert.Contains("no figure of England for 2020", $"{all[3].Benchmark}", StringComparison.Ordinal);
        Assert.Equal([Verdict.Higher, Verdict.Similar, Verdict.Lower], Set.ComparedWith(Given.Country, polarity: Polarity.Neutral).Take(3).Select(one => one.Verdict));
    }

    [Fact]
    public void ComparedWith_Peers_LeavesTheAreaOutOnRequest()
    {
        var peers = new PeerGroup("Peers", [Given.City, Series.Leeds, Series.Derby], Given.Census, 2022);
        var (with, without) = (Set.ComparedWith(peers)[1], Set.ComparedWith(Comparator.Of(peers, withoutSelf: true))[1]);

        Assert.Equal(6_520 / 30_000.0, with.Benchmark.Estimate.Value.Value, 1e-12);
        Assert.Equal(4_500 / 20_000.0, without.Benchmark.Estimate.Value.Value, 1e-12);
        Assert.Contains("without Leeds: numerators and denominators added up", $"{without.Benchmark.Estimate.Notes}", StringComparison.Ordinal);
        Assert.Equal(Verdict.Better, without.Verdict);
        Assert.Equal(Verdict.Worse, Set.ComparedWith(peers)[0].Verdict);
    }

    [Fact]
    public void ComparedWith_ConflictingFiguresOfTheBenchmark_IsRefused()
    {
        var two = new ObservationSet([Set[0], Set[4], Series.Share(21, 100, area: Given.Country)]).Of(Series.Smoking);

        Assert.Equal(Reason.ConflictingFigures, two.ComparedWith(Given.Country)[0].Comparison.Reason);
    }

    [Fact]
    public void InQuintiles_OneFigureAnArea_ReadsThePolarity()
    {
        var areas = Enumerable.Range(1, 5).Select(place => Series.Share(place * 10, 100, area: Area.Uncoded($"Ward {(char)('A' + place)}")));
        var set = new ObservationSet(areas).Of(Series.Smoking);

        Assert.Equal([Verdict.Best, Verdict.Better, Verdict.Middle, Verdict.Worse, Verdict.Worst], set.InQuintiles(QuintileMethod.Ntile).Select(one => one.Verdict));
        Assert.Contains("Derby has more than one figure", Assert.Throws<InvalidOperationException>(() => Set.InQuintiles(QuintileMethod.Ntile)).Message, StringComparison.Ordinal);
    }
}
