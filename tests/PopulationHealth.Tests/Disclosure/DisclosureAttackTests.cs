namespace PopulationHealth.Tests;

public class DisclosureAttackTests
{
    [Fact]
    public void On_OnlyPrimarySuppression_RecoversTheCount()
    {
        var report = DisclosureAttack.On(PublishedTable.Of(DisclosurePolicy.Threshold(1, 4), ("A", "n", "[c]"), ("B", "n", "30"), ("Total", "n", "32")));
        var found = Assert.Single(report.Findings);

        Assert.Equal((Recovery.Exact, 2L, 2L), (found.Recovery, found.Lower, found.Upper!.Value));
        Assert.False(report.IsSafe);
    }

    // 10, 10 and the mark: at most 12 - 8.
    [Fact]
    public void On_RoundingThatIsTooNarrow_SaysNarrowed()
    {
        var found = Assert.Single(DisclosureAttack.On(PublishedTable.Of(DisclosurePolicy.HospitalEpisodes, ("A", "n", "*"), ("B", "n", "10"), ("Total", "n", "10"))).Findings);

        Assert.Equal((Recovery.Narrowed, 0L, 4L), (found.Recovery, found.Lower, found.Upper!.Value));
    }

    [Fact]
    public void On_NothingPublishedAround_HasNoUpperLimit() =>
        Assert.Null(Assert.Single(DisclosureAttack.On(PublishedTable.Of(DisclosurePolicy.HospitalEpisodes, ("A", "n", "[c]"), ("B", "n", "10"))).Intervals).Upper);

    // A cell that can only be large was not held back for its size.
    [Fact]
    public void On_CellThatCanOnlyBeLarge_IsNoFinding() =>
        Assert.True(DisclosureAttack.On(PublishedTable.Of(DisclosurePolicy.Threshold(1, 4), ("A", "n", "[c]"), ("B", "n", "30"), ("Total", "n", "90"))).IsSafe);

    // 4.76 per 100 of 63 people is 3.
    [Fact]
    public void On_RateWithItsDenominator_RecoversTheCount()
    {
        var rate = new PublishedRate("A", "n", 4.76m, 63, 100);
        var table = PublishedTable.Of(DisclosurePolicy.HospitalEpisodes, ("A", "n", "[c]"), ("B", "n", "45"), ("Total", "n", "50"));

        Assert.Equal((3, 3), (rate.Lower, rate.Upper));
        Assert.True(DisclosureAttack.On(table).IsSafe);
        Assert.Equal(Recovery.Exact, Assert.Single(DisclosureAttack.On(table, rate).Findings).Recovery);
    }

    // The rate of an open cell tells its count before rounding (43, not 43 to 47), which narrows the hidden one to at most 52 - 43.
    [Fact]
    public void On_RateOfAnOpenCell_NarrowsTheOthers()
    {
        var table = PublishedTable.Of(DisclosurePolicy.HospitalEpisodes, ("A", "n", "[c]"), ("B", "n", "45"), ("Total", "n", "50"));
        var (before, after) = (Assert.Single(DisclosureAttack.On(table).Intervals), Assert.Single(DisclosureAttack.On(table, new PublishedRate("B", "n", 43.0m, 1000, 1000)).Intervals));

        Assert.Equal((1L, 9L, 5L, 9L), (before.Lower, before.Upper!.Value, after.Lower, after.Upper!.Value));
        Assert.Equal(Recovery.Narrowed, after.Recovery);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("5")]
    public void On_NumberThatThePolicyNeverGives_NamesTheCell(string published)
    {
        var report = DisclosureAttack.On(PublishedTable.Of(DisclosurePolicy.HospitalEpisodes, ("A", "n", published), ("B", "n", "[c]")));

        Assert.False(report.IsSafe);
        Assert.Contains("(row A, column n) cannot be published so", report.Contradiction);
    }

    [Fact]
    public void On_TotalsThatCannotBe_SaysSo() => Assert.Equal(
        "no counts agree with what is published under this policy",
        DisclosureAttack.On(PublishedTable.Of(DisclosurePolicy.HospitalEpisodes, ("A", "n", "10"), ("B", "n", "[c]"), ("C", "n", "40"), ("Total", "n", "40"))).Contradiction);

    [Fact]
    public void On_LinkedTablesThatShowATotalOnce_FindsIt()
    {
        var policy = DisclosurePolicy.Threshold(1, 4);
        var first = PublishedTable.Of(policy, ("A", "x", "[c]"), ("B", "x", "7"), ("A", "Total", "[c]"));
        var second = PublishedTable.Of(policy, ("A", "y", "3"), ("B", "y", "7"));

        Assert.True(DisclosureAttack.On(first).IsSafe);
        Assert.Equal(["(row A, column x): recovered", "(row A, column Total): recovered"], DisclosureAttack.On(first, second).Findings.Select(found => found.ToString()));
    }

    [Fact]
    public void ToString_Report_HasNoCountOfTheTable()
    {
        var report = DisclosureAttack.On(PublishedTable.Of(DisclosurePolicy.HospitalEpisodes, ("A", "n", "[c]"), ("B", "n", "4715"), ("Total", "n", "4715")));

        Assert.Equal("HES style: of 1 cells held back, 0 recovered and 1 narrowed", report.ToString());
        Assert.DoesNotContain("47", string.Join(' ', report.Intervals));
    }

    [Fact]
    public void On_RateOfACellThatIsNotThere_Throws() => Assert.Contains(
        "no cell (row Z, column n)",
        Assert.Throws<ArgumentException>(() => DisclosureAttack.On(PublishedTable.Of(DisclosurePolicy.OnsDeaths, ("A", "n", "5")), new PublishedRate("Z", "n", 1, 1, 1))).Message);
}
