namespace PopulationHealth.Tests;

/// <summary>What one method wrote is read by the next as it is.</summary>
public sealed class CalcChainTests : CalcHarness
{
    private const string Tenths = "area,quantile,x,n\nN,1,412,38100\nN,2,377,37900\nN,3,371,38400\nN,4,330,37200\nN,5,9,1100\nS,1,40,900\nS,2,NA,950\nS,3,30,930\nS,4,25,940\nS,5,20,990\n";

    [Theory]
    [InlineData("rate", "1")]
    [InlineData("proportion", "2")]
    public async Task Sii_OfWhatWasComputed_IsAsWithTheColumnsOfItsOwn(string method, string type)
    {
        var rates = Text(await Calc(method, Tenths));
        var chained = await Calc("sii", rates, "--value-type", type);
        var own = rates.Replace("n,value,lower95,upper95,method,reason", "population,value,lower_cl,upper_cl,exp_method,exp_reason", StringComparison.Ordinal);

        Assert.Equal((await Calc("sii", own, "--value-type", type)).Rows, chained.Rows);
        Assert.Equal(["", "missing-input"], chained.Column("reason"));
        Assert.Equal(["area", "sii"], chained.Header.Take(2));
    }

    [Fact]
    public async Task Sii_OfRatesWithTheirMethodsMixedAndMoreLimits_KeepsItsGroups()
    {
        var rates = await Calc("rate", Tenths, "--confidence", "0.95,0.998");
        Assert.Equal(["Byars", "Exact", "NA"], rates.Column("method").Distinct());
        Assert.Equal((await Calc("sii", Text(await Calc("rate", Tenths)), "--value-type", "1")).Rows, (await Calc("sii", Text(rates), "--value-type", "1")).Rows);
    }

    [Fact]
    public async Task Sii_OfStandardisedRates_ReadsTheirPeopleAndPassesOverTheirEvents()
    {
        var rates = await Calc("dsr", "quantile,age,x,n,stdpop\n" + string.Concat(Enumerable.Range(1, 5).Select(tenth => $"{tenth},0-64,{90 - tenth},9000,80\n{tenth},65+,{300 - (9 * tenth)},4000,20\n")));
        var table = await Calc("sii", Text(rates), "--value-type", "1");

        Assert.Equal("", Assert.Single(table.Rows)[^1]);
        Assert.Equal((await Calc("sii", Text(rates).Replace("total_pop", "population", StringComparison.Ordinal), "--value-type", "1")).Rows, table.Rows);
    }

    [Fact]
    public async Task Sii_OfStandardisedRatesWithheld_DoesNotTakeTheCrudeOnes()
    {
        var rates = await Calc("dsr", "quantile,age,x,n,stdpop\n" + string.Concat(Enumerable.Range(1, 5).Select(fifth => $"{fifth},all,{7 + fifth},9000,80\n")));
        Assert.Contains("too-few-events", rates.Column("reason"));
        Assert.Equal(["missing-input"], (await Calc("sii", Text(rates), "--value-type", "1")).Column("reason"));
    }

    [Fact]
    public async Task Funnel_OfProportionsAndRatios_ReadsTheirCounts()
    {
        var proportions = await Calc("proportion", "area,x,n\nA,104,510\nB,93,279\nC,117,515\n");
        var ratios = await Calc("isratio", "area,age,x,n,x_ref,n_ref\nA,0,60,900,500,90000\nB,0,5,900,500,90000\nC,0,4,900,500,90000\n");

        Assert.Equal(
            (await Calc("funnel-significance", "area,numerator,denominator\nA,104,510\nB,93,279\nC,117,515\n")).Rows, (await Calc("funnel-significance", Text(proportions))).Rows);
        Assert.Equal(
            ["High (0.001)", "Not significant", "Not significant"],
            (await Calc("funnel-significance", Text(ratios), "--statistic", "ratio", "--subtype", "isr")).Column("significance"));
    }

    [Fact]
    public async Task Trend_OfRates_IsOneSeriesWithTheirLimits()
    {
        var rates = await Calc("rate", "area,period,x,n\nN,2019,312,4210\nN,2020,330,4260\nN,2021,361,4300\nN,2022,389,4335\nN,2023,420,4390\n");
        var table = await Calc("trend", Text(rates));
        Assert.Equal(["N", "2019", "2023", "increasing"], Assert.Single(table.Rows).Take(4));
    }

    [Fact]
    public async Task Compare_OfRates_KeepsRowsThatHaveNone()
    {
        var rates = Text(await Calc("rate", "area,x,n\nA,12,1000\nB,NA,1000\n"));
        var table = await Calc("compare", string.Join('\n', rates.TrimEnd('\n').Split('\n').Select((line, row) => line + (row == 0 ? ",benchmark,polarity" : ",900,low-good"))) + "\n");
        Assert.Equal(["similar", "not compared"], table.Column("verdict"));
        Assert.Equal(["A", "B"], table.Column("area"));
    }

    [Theory]
    [InlineData("area,reason,quantile,population,value,se\nA,asthma,1,3,7,1\n", "input.csv, row 2, column reason: 'asthma' is not allowed;")]
    [InlineData("area,method,reason,quantile,population,value,se\nA,by post,,1,3,7,1\n", "input.csv, row 2, column method: 'by post' is not allowed;")]
    [InlineData("area,variance,reason,quantile,population,value,se\nA,high,,1,3,7,1\n", "input.csv, row 2, column variance: 'high' is not allowed;")]
    public async Task Column_OfTheUserThatLooksLikeOurs_IsAnError(string input, string message)
    {
        var said = await Failing("sii", input);
        Assert.Contains(message, said, StringComparison.Ordinal);
        Assert.Contains("give the column another name, and it is a key.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Column_MethodWithoutReason_IsAKeyAsBefore() =>
        Assert.Equal(["area", "method", "sum"], (await Calc("mean", "area,method,x\nA,Wilson,1\nA,phone,2\n")).Header.Take(3));

    [Fact]
    public async Task Column_ReasonThatGroupByLeavesOut_MayHoldAnything()
    {
        var table = await Calc("rate", "area,reason,x,n\nA,asthma,5,400\nA,flu,7,600\n", "--group-by", "area");
        Assert.Equal(["A", "12", "1000"], Assert.Single(table.Rows).Take(3));
    }

    [Theory]
    [InlineData("quantile,population,n,value\n1,2,3,4\n", "column n: population and n are the same to sii; leave all but one out.")]
    [InlineData("quantile,n,value,lower95,lower_cl\n1,2,3,4,5\n", "column lower_cl: lower95 and lower_cl are the same to sii; leave all but one out.")]
    [InlineData("quantile,value\n1,2\n", "column population: the column is missing; add it to the header, as population or n or total_pop.")]
    [InlineData("quantile,N,value\n1,2,3\n", "(There is 'N': capitals matter.)")]
    public async Task Column_UnderTwoNamesOrNone_IsAnError(string input, string message) => Assert.Contains(message, await Failing("sii", input), StringComparison.Ordinal);

    [Theory]
    [InlineData("rate", "1")]
    [InlineData("proportion", "2")]
    public async Task Sii_OfCountsAlone_HasTheLimitsOfTheirRates(string method, string type)
    {
        // Per person, so that the slopes have one unit.
        var rates = await Calc("sii", Text(await Calc(method, Tenths, "--multiplier", "1")), "--value-type", type);
        var counts = await Calc("sii", Tenths.Replace(",n\n", ",population\n", StringComparison.Ordinal), "--value-type", type);

        Assert.Equal(["", "missing-input"], counts.Column("reason"));
        foreach (var column in rates.Header.Skip(1).SkipLast(1))
            Assert.Equal(rates.Number(0, column), counts.Number(0, column), 1e-9 * Math.Abs(rates.Number(0, column)));
    }

    [Theory]
    [InlineData("1", 1000, "")]
    [InlineData("1", 1100, "missing-input")]
    [InlineData("2", 1000, "missing-input")]
    [InlineData("0", 1000, "missing-input")]
    public async Task Sii_OfValuesBesideCounts_HasTheirLimitsWhereTheyAgree(string type, double multiplier, string reason)
    {
        var rows = Tenths.Split('\n').Skip(1).Take(5).Select(line => line.Split(','))
            .Select(cells => FormattableString.Invariant($"{string.Join(',', cells)},{multiplier * double.Parse(cells[2], null) / double.Parse(cells[3], null)}\n"));
        Assert.Equal([reason], (await Calc("sii", "area,quantile,x,population,value\n" + string.Concat(rows), "--value-type", type)).Column("reason"));
    }

    private static string Text(CalcTable table) => string.Concat(table.Rows.Prepend(table.Header).Select(row => string.Join(',', row) + "\n"));
}
