namespace PopulationHealth.Tests;

public sealed class SuppressTests : CalcHarness
{
    private const string Areas = "row,column,count\nNorth,0-64,31\nNorth,65+,3\nNorth,Total,34\nSouth,0-64,40\nSouth,65+,12\nSouth,Total,52\nTotal,0-64,71\nTotal,65+,15\nTotal,Total,86\n";

    [Fact]
    public async Task Suppress_WithoutRounding_HidesTheRectangleAndSaysWhy()
    {
        var table = await Calc("suppress", Areas, "--policy", "1-4");

        Assert.Equal(["policy", "row", "column", "published", "kind", "reason"], table.Header);
        Assert.Equal(["[c]", "[c]", "34", "[c]", "[c]", "52", "71", "15", "86"], table.Column("published"));
        Assert.Equal(["secondary", "primary", "open", "secondary", "secondary", "open", "open", "open", "open"], table.Column("kind"));
        Assert.All(table.Column("policy"), policy => Assert.Equal("1-4", policy));
    }

    [Fact]
    public async Task Suppress_WithoutPolicy_IsHesStyle()
    {
        var table = await Calc("suppress", Areas);

        Assert.Equal(["30", "[c]", "35", "40", "10", "50", "70", "15", "85"], table.Column("published"));
        Assert.Equal(["hes"], table.Column("policy").Distinct());
    }

    [Fact]
    public async Task Suppress_NationalRow_IsShownAsItIs() =>
        Assert.Equal(["71", "15", "86"], (await Calc("suppress", Areas, "--national", "Total")).Column("published").TakeLast(3));

    [Fact]
    public async Task Suppress_SeveralTables_AreProtectedEachForItself()
    {
        var lines = Areas.TrimEnd('\n').Split('\n').Skip(1).ToList();
        var table = await Calc("suppress", "sex,row,column,count,policy\n" + string.Concat(lines.Select(line => $"F,{line},1-4\n")) + string.Concat(lines.Select(line => $"M,{line},hes\n")));

        Assert.Equal((await Calc("suppress", Areas, "--policy", "1-4")).Column("published").Concat((await Calc("suppress", Areas)).Column("published")), table.Column("published"));
    }

    [Theory]
    [InlineData("North,F,NA", "missing-input")]
    [InlineData("North,F,-4711", "count-out-of-range")]
    [InlineData("North,F,4711.5", "count-out-of-range")]
    [InlineData("North,F,Inf", "count-out-of-range")]
    [InlineData("North,F,4711;North,F,4711", "cells")]
    [InlineData("North,F,4711;South,M,4711", "cells")]
    [InlineData("North,F,4711;North,Total,4712", "totals")]
    [InlineData("North,F,4711;South,F,12;East,F,3;Barley,F,4726", "unnamed-total")]
    [InlineData("North,F,4711;North,M,12;North,All,4723;South,F,3;South,M,21;South,All,24", "unnamed-total")]
    public async Task Suppress_TableThatIsNone_IsNaWithItsReasonAndShowsNoCount(string rows, string reason)
    {
        var table = await Calc("suppress", $"year,row,column,count\n{string.Concat(rows.Split(';').Select(row => $"2024,{row}\n"))}2025,North,F,12\n");

        Assert.Equal([reason, ""], table.Column("reason").Distinct());
        Assert.Equal(["NA", "10"], table.Column("published").Distinct());
        Assert.DoesNotContain("47", Out.ToString());
    }

    [Fact]
    public async Task Suppress_NationalRowThatIsNotThere_IsNa() =>
        Assert.Equal(["setting"], (await Calc("suppress", Areas, "--national", "England")).Column("reason").Distinct());

    [Fact]
    public async Task Suppress_PolicyColumnThatIsNone_IsNa() =>
        Assert.Equal(["setting", "missing-input"], (await Calc("suppress", "policy,row,column,count\nmine,North,F,12\nNA,North,F,12\n")).Column("reason"));

    // Each of these is quoted by the other methods; a count must not end up in a log.
    [Theory]
    [InlineData("row,column,count\nNorth,F,\"4,711\"\n")]
    [InlineData("row,column,count\nNorth,F,4711*\n")]
    [InlineData("row,column,count\nNorth,F,£4711\n")]
    [InlineData("row,column,count\nNorth,F,4711 \"x\n")]
    [InlineData("row,column,count\nNorth,F,4711,4711\n")]
    [InlineData("row,column,count,unrounded\nNorth,F,12,4711\nNorth,M,12,8\nNorth,X,12,4711\n")]
    [InlineData("row,column,cases\nNorth,F,4711\n")]
    [InlineData("North,4711,4711\nNorth,F,4711\n")]
    public async Task Suppress_CellThatCannotBeRead_IsNotQuoted(string input)
    {
        var said = await Failing("suppress", input);

        Assert.Contains("nothing was written", said);
        Assert.DoesNotContain("47", said);
    }

    [Fact]
    public async Task Suppress_GroupByWithoutAHeader_DoesNotNameTheCellsInItsPlace()
    {
        var said = await Failing("suppress", "North,F,4711,x4712\nNorth,F,4711,x4712\n", "--group-by", "area");

        Assert.Contains("column area: the column of --group-by is missing.", said);
        Assert.DoesNotContain("47", said);
    }

    [Fact]
    public async Task Suppress_ReasonsOfMoreRowsThanAreListed_AreNotQuoted()
    {
        var said = await Failing("suppress", "row,column,count,reason\n" + string.Concat(Enumerable.Range(0, 8).Select(row => $"R{row},F,12,x4711\n")));

        Assert.Contains("and 3 more rows with the same problem in column reason as row 6: rows 7-9", said);
        Assert.DoesNotContain("47", said);
    }

    [Theory]
    [InlineData("North,F,4711;North,M,12;North,Total,4724", "The total (row North, column Total) is not the sum of its cells; correct it, or leave it out.")]
    [InlineData("North,F,4711.5", "The cell (row North, column F) is no count; give a whole number from 0 to 10^12.")]
    [InlineData("North,F,4711;South,F,12;East,F,3;Barley,F,4726", "The row Barley is in every place the sum of all others. If it is a total, call it Total; if it is not, add the totals, called Total.")]
    [InlineData("£4711*,F,4711.5", "a cell is no count; give a whole number from 0 to 10^12.")]
    [InlineData("4711,F,4711.5", "a cell is no count; give a whole number from 0 to 10^12.")]
    public async Task Suppress_TableThatIsNone_IsToldByNameAndWithoutCounts(string rows, string said)
    {
        await Calc("suppress", $"row,column,count\n{string.Concat(rows.Split(';').Select(row => $"{row}\n"))}");

        Assert.Equal($"Look at this: {said}\n", Doubts);
        Assert.DoesNotContain("47", Doubts);
    }

    [Fact]
    public async Task Suppress_PolicyInCapitals_IsTheSame()
    {
        Assert.Equal((await Calc("suppress", Areas)).Rows, (await Calc("suppress", Areas, "--policy", "HES")).Rows);
        Assert.Equal((await Calc("suppress", Areas, "--policy", "ons-deaths")).Rows, (await Calc("suppress", Areas, "--policy", "ONS-Deaths")).Rows);
    }

    [Fact]
    public async Task Suppress_ToBePublished_HasNoKind()
    {
        var (table, whole) = (await Calc("suppress", Areas, "--publish"), await Calc("suppress", Areas));

        Assert.Equal(["policy", "row", "column", "published", "reason"], table.Header);
        Assert.Equal(whole.Column("published"), table.Column("published"));
        Assert.All(table.Rows, row => Assert.Equal(5, row.Count));
    }

    [Fact]
    public async Task Suppress_UnknownPolicy_SaysWhatIsAllowed()
    {
        Assert.NotEqual(0, await Run("calc", "suppress", In("input.csv"), "--policy", "none"));
        Assert.Contains("hes, ons-deaths, or a threshold such as 1-4", Error.ToString());
    }
}
