namespace PopulationHealth.Tests;

/// <summary>Cases worked by hand.</summary>
public class DisclosureControlTests
{
    // One small count in a column with its exact total: the other cells and the total give it away, so the smallest of those goes too.
    [Fact]
    public void Apply_ExactTotal_HidesTheSmallestOtherCell()
    {
        var published = DisclosureControl.Apply(DisclosurePolicy.Threshold(1, 4), CountTable.Of(("A", "n", 2), ("B", "n", 30), ("C", "n", 12), ("Total", "n", 44)));

        Assert.Equal(["[c]", "30", "[c]", "44"], published.Cells.Select(cell => cell.Published));
        Assert.Equal((1, 1, 0, 2), (published.PrimaryCount, published.SecondaryCount, published.RoundedCount, published.OpenCount));
    }

    // Two small counts of 1 with an exact total of 12 beside an open 10: each is 0 to 2, so they do not protect each other.
    [Fact]
    public void Apply_TwoSmallCountsThatNarrowEachOther_HidesAThird()
    {
        var published = DisclosureControl.Apply(DisclosurePolicy.Threshold(1, 7), CountTable.Of(("A", "n", 1), ("B", "n", 1), ("C", "n", 10), ("D", "n", 20), ("Total", "n", 32)));

        Assert.Equal(["[c]", "[c]", "[c]", "20", "32"], published.Cells.Select(cell => cell.Published));
    }

    // In a table of two dimensions a single cell needs the other three of a rectangle: here those with the smallest counts.
    [Fact]
    public void Apply_ExactTotalsInTwoDimensions_HidesARectangle()
    {
        var published = DisclosureControl.Apply(DisclosurePolicy.Threshold(1, 4), CountTable.Of(
            ("A", "x", 3), ("A", "y", 20), ("A", "z", 41), ("B", "x", 22), ("B", "y", 9), ("B", "z", 50), ("C", "x", 60), ("C", "y", 70), ("C", "z", 80)).WithTotals());

        Assert.Equal(["A x", "A y", "B x", "B y"], published.Cells.Where(cell => cell.Count is null).Select(cell => $"{cell.Row} {cell.Column}"));
    }

    // 5 and 5 with their exact total of 10: by the marks each is 0 to 10, which is enough; told that both are 1 to 7, a reader knows 3 to 7. A third cell covers that too.
    [Fact]
    public void Apply_TwoSmallCounts_AreSafeFromAReaderWhoIsToldWhichAreSmall()
    {
        var published = DisclosureControl.Apply(DisclosurePolicy.Threshold(1, 7), CountTable.Of(("A", "n", 5), ("B", "n", 5), ("C", "n", 10), ("D", "n", 20), ("Total", "n", 40)));

        Assert.Equal(["[c]", "[c]", "[c]", "20", "40"], published.Cells.Select(cell => cell.Published));
        Assert.True(DisclosureAttack.KnowingPrimary(published).IsSafe);
    }

    // 3 = 1 + 2, all small: told so, a reader knows that the total is 2 or more; by the marks it may be anything.
    [Fact]
    public void Apply_SmallTotalOfSmallCounts_IsSafeByTheMarksAlone()
    {
        var published = DisclosureControl.Apply(DisclosurePolicy.HospitalEpisodes, CountTable.Of(("A", "n", 1), ("B", "n", 2), ("Total", "n", 3)));

        Assert.True(DisclosureAttack.On(published).IsSafe);
        Assert.Contains("(row Total, column n): narrowed within the range that is suppressed", DisclosureAttack.KnowingPrimary(published).Findings.Select(found => found.ToString()));
    }

    [Fact]
    public void Apply_GreatestCounts_DoNotOverflow()
    {
        var published = DisclosureControl.Apply(DisclosurePolicy.Threshold(1, 7), CountTable.Of(("A", "x", 3), ("A", "y", 4e11), ("B", "x", 4e11), ("B", "y", 1e11)).WithTotals());

        Assert.Equal(4, published.PrimaryCount + published.SecondaryCount);
        Assert.True(DisclosureAttack.On(published).IsSafe);
    }

    // Rounding protects: 3 + 10 + 21 = 34 is published as [c], 10, 20, 35, so the first is 33 - 12 - 22 at least (none) and 37 - 8 - 18 = 11 at most.
    [Fact]
    public void Apply_RoundedTotal_NeedsNothingMore()
    {
        var published = DisclosureControl.Apply(DisclosurePolicy.HospitalEpisodes, CountTable.Of(("A", "n", 3), ("B", "n", 10), ("C", "n", 21), ("Total", "n", 34)));
        var interval = Assert.Single(DisclosureAttack.On(published).Intervals);

        Assert.Equal(0, published.SecondaryCount);
        Assert.Equal((0, 11, Recovery.None), (interval.Lower, interval.Upper, interval.Recovery));
    }

    // Rounding is not always enough: 1 + 12 = 13 is published as [c], 10, 15, so the first is 13 - 12 = 1 to 17 - 8 = 9; but 7 + 8 = 15 gives the same, and 1 + 8 = 9 gives [c], 10, 10: 0 to 4.
    [Theory]
    [InlineData(1, 12, 0)]
    [InlineData(7, 8, 0)]
    [InlineData(1, 8, 1)]
    public void Apply_RoundedTotalOfTwo_HidesWhatRoundingDoesNotCover(int small, int other, int secondary) => Assert.Equal(
        secondary,
        DisclosureControl.Apply(DisclosurePolicy.HospitalEpisodes, CountTable.Of(("A", "n", small), ("B", "n", other), ("Total", "n", small + other))).SecondaryCount);

    // Area by age alone is safe; area by sex gives the total away that it rested on.
    [Fact]
    public void Apply_LinkedTables_ProtectAcrossBoth()
    {
        var policy = DisclosurePolicy.Threshold(1, 4);
        var byAge = CountTable.Of(("North", "0-64", 2), ("North", "65+", 50), ("South", "0-64", 30), ("South", "65+", 60), ("North", "Total", 52));
        var bySex = CountTable.Of(("North", "F", 25), ("North", "M", 27), ("South", "F", 40), ("South", "M", 50));

        var (first, second) = (DisclosureControl.Apply(policy, byAge), DisclosureControl.Apply(policy, bySex));
        Assert.True(DisclosureAttack.On(first).IsSafe);
        var (one, other) = DisclosureControl.Apply(policy, byAge, bySex);
        Assert.True(DisclosureAttack.On(one, other).IsSafe);
        Assert.Equal(0, second.SecondaryCount);
    }

    // The national total is shown as it is: 65 less 18 to 22 and 38 to 42 leaves 1 to 9, enough. Were it one more, an area would have to go.
    [Fact]
    public void Apply_NationalTotal_StaysAndIsAllowedFor()
    {
        var table = CountTable.Of(("North", "n", 3), ("South", "n", 21), ("East", "n", 41), ("Total", "n", 65)).WithNationalRows("Total");
        var published = DisclosureControl.Apply(DisclosurePolicy.HospitalEpisodes, table);

        Assert.Equal(["[c]", "20", "40", "65"], published.Cells.Select(cell => cell.Published));
        Assert.Equal((1, 9), DisclosureAttack.On(published).Intervals.Select(interval => (interval.Lower, interval.Upper!.Value)).Single());

        var more = CountTable.Of(("North", "n", 3), ("South", "n", 22), ("East", "n", 41), ("Total", "n", 66)).WithNationalRows("Total");
        Assert.Equal(["[c]", "[c]", "40", "66"], DisclosureControl.Apply(DisclosurePolicy.HospitalEpisodes, more).Cells.Select(cell => cell.Published));
    }

    [Fact]
    public void Apply_Result_NamesItsPolicyAndHidesTheReasonOfEachCell()
    {
        var published = DisclosureControl.Apply(DisclosurePolicy.Threshold(1, 4), CountTable.Of(("A", "n", 2), ("B", "n", 30), ("Total", "n", 32)));

        Assert.Equal("3 cells under counts 1 to 4 suppressed, others as they are: 1 shown, 2 held back", published.ToString());
        Assert.All(published.Cells, cell => Assert.DoesNotContain("ary", cell.ToString()));
    }
}
