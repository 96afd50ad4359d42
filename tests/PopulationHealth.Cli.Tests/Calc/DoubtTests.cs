namespace PopulationHealth.Tests;

/// <summary>What a run did as asked and a person should look at.</summary>
public sealed class DoubtTests : CalcHarness
{
    private const string Rates = "area,age,x,n,stdpop\nNorth,0-64,120,29000,80500\nNorth,65-79,210,3600,15000\nNorth,80+,130,1200,4500\n";

    private const string Ratios = "area,age,x,n,x_ref,n_ref\nNorth,0-64,120,29000,14100,46000000\nNorth,65+,340,4800,81000,10500000\n";

    [Fact]
    public async Task Dsr_BandThatOneAreaDoesNotHave_IsNamedAndTheOutputIsAsEver()
    {
        var table = await Calc("dsr", Rates + "South,0-64,100,21000,80500\nSouth,80+,75,900,4500\n");

        Assert.Equal("Look at this: the ages are not those of the first group, area North, so that the values cannot be compared: area South (without 65-79).\n", Doubts);
        Assert.Equal(["", ""], table.Column("reason"));
    }

    [Fact]
    public async Task Dsr_MoreGroupsThanAPersonReads_NamesThreeAndCountsTheRest()
    {
        await Calc("dsr", Rates + string.Concat(Enumerable.Range(1, 6).Select(area => $"E{area},0-15,100,21000,80500\nE{area},65-79,75,900,15000\n")));

        Assert.EndsWith("area E1 (without 0-64, 80+, with 0-15); area E2 (without 0-64, 80+, with 0-15); area E3 (without 0-64, 80+, with 0-15); and 3 more groups.\n", Doubts);
    }

    [Fact]
    public async Task Dsr_AnotherWeightOfTheSameAge_IsNamed()
    {
        await Calc("dsr", Rates + Rates.Split('\n', 2)[1].Replace("North", "South", StringComparison.Ordinal).Replace(",15000", ",150000", StringComparison.Ordinal));

        Assert.Contains("stdpop is not that of the first group, area North, so that the values cannot be compared: area South (65-79).\n", Doubts);
    }

    [Fact]
    public async Task Dsr_MissingCounts_SaysHowManyWereReadAsNone()
    {
        var south = Rates.Split('\n', 2)[1].Replace("North", "South", StringComparison.Ordinal).Replace(",130,", ",NA,", StringComparison.Ordinal);
        await Calc("dsr", Rates.Replace(",120,", ",NA,", StringComparison.Ordinal).Replace(",130,", ",NA,", StringComparison.Ordinal) + south);

        Assert.Equal("Look at this: NA in column x was read as 0 (3 rows): area North; area South.\n", Doubts);
    }

    [Fact]
    public async Task Calc_NothingToLookAt_SaysNothing()
    {
        await Calc("dsr", Rates + Rates.Split('\n', 2)[1].Replace("North", "South", StringComparison.Ordinal));
        Assert.Equal("", Doubts);

        await Calc("sii", Tenths("North", 10) + Tenths("South", 10).Split('\n', 2)[1]);
        Assert.Equal("", Doubts);

        await Calc("proportion", "area,x,n\nNorth,1,2\nSouth,1,2\n");
        Assert.Equal("", Doubts);
    }

    [Theory]
    [InlineData("isratio")]
    [InlineData("israte")]
    public async Task Indirect_BandsAndMissingNumbers_AreSaid(string method)
    {
        await Calc(method, Ratios + "South,0-64,4,2100,14100,46000000\nEast,0-64,NA,2100,14100,46000000\nEast,65+,7,NA,81000,10500000\n");

        Assert.Equal(
            "Look at this: the ages are not those of the first group, area North, so that the values cannot be compared: area South (without 65+).\n"
            + "Look at this: NA in column x was read as 0 (1 row): area East.\nLook at this: NA in column n was read as 0 (1 row): area East.\n",
            Doubts);
    }

    [Fact]
    public async Task Indirect_MissingCountsBesideObservedTotals_AreNotSaid()
    {
        File.WriteAllText(In("totals.csv"), "area,observed\nNorth,52\n");
        await Calc("isratio", Ratios.Replace(",120,", ",NA,", StringComparison.Ordinal), "--observed", In("totals.csv"));

        Assert.Equal("", Doubts);
    }

    [Fact]
    public async Task Dsr_NoKeys_NamesNoGroup()
    {
        await Calc("dsr", "age,x,n,stdpop\n0-64,NA,2000,80500\n65+,75,900,19500\n");

        Assert.Equal("Look at this: NA in column x was read as 0 (1 row).\n", Doubts);
    }

    [Fact]
    public async Task Sii_NineTenthsBesideTen_IsSaid()
    {
        await Calc("sii", Tenths("North", 10) + Tenths("South", 9).Split('\n', 2)[1]);

        Assert.Equal("Look at this: the number of quantiles is not that of the first group, area North (10): area South (9).\n", Doubts);
    }

    [Fact]
    public async Task Sii_CountsWithoutTheirType_NamesTheOption()
    {
        var table = await Calc("sii", "quantile,x,population\n1,50,900\n2,41,900\n3,32,900\n4,30,900\n5,22,900\n");

        Assert.Equal(["missing-input"], table.Column("reason"));
        Assert.Equal("Look at this: counts need --value-type 1 (they are made into rates) or --value-type 2 (into proportions).\n", Doubts);
    }

    [Theory]
    [InlineData("value,x", "5.6,50")]
    [InlineData("value,se", "5.6,0.2")]
    [InlineData("x,lower_cl,upper_cl", "50,4.2,6.9")]
    public async Task Sii_Percent_SaysThatProportionsAreAskedFor(string columns, string cells)
    {
        await Calc("sii", $"quantile,population,{columns}\n" + string.Concat(Enumerable.Range(1, 5).Select(fifth => $"{fifth},900,{cells}\n")), "--value-type", "2");

        Assert.Equal("Look at this: with --value-type 2 values and limits are proportions from 0 to 1 (0.24, not 24).\n", Doubts);
    }

    [Fact]
    public async Task Calc_ColumnThatMakesEachRowAGroup_IsAskedAbout()
    {
        await Calc("dsr", "area,code,age,x,n,stdpop\nNorth,a,0-64,120,29000,80500\nNorth,b,65+,340,4800,19500\n");

        Assert.Contains("each row is a group of its own, and a group should have a row for each age; is one of the columns area, code no key? Then name those that are, as in --group-by area.\n", Doubts);

        await Calc("sii", "code,quantile,population,value,se\na,1,900,75,1\nb,2,900,76,1\n");
        Assert.Contains("a row for each quantile; if the column code is no key, take it out.\n", Doubts);
    }

    [Fact]
    public async Task Suppress_Doubts_GoWithoutKeysAndCounts()
    {
        await Calc("suppress", "ward,row,column,count\nEast,North,F,4711\nEast,South,F,12\n");

        Assert.Equal("", Doubts);
    }

    private static string Tenths(string area, int tenths) =>
        "area,quantile,population,value,se\n" + string.Concat(Enumerable.Range(1, tenths).Select(tenth => $"{area},{tenth},900,{70 + tenth + (tenth % 2)},0.5\n"));
}
