using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

/// <summary>Settings as options and columns, keys that are summed over, and command lines that are wrong.</summary>
public sealed class CalcSettingsTests : CalcHarness
{
    private const string Dsr = "area,age,x,n,stdpop\nA,0,20,100,5\nA,1,30,200,5\nB,0,40,300,5\nB,1,50,400,5\n";

    [Theory]
    [InlineData("rate", "x,n,multiplier\n1,2,3\n", "multiplier", "--multiplier", "5")]
    [InlineData("quantile", "id,value,number\nA,1,3\n", "number", "--number", "5")]
    [InlineData("quantile", "id,value,inverted\nA,1,TRUE\n", "inverted", "--inverted")]
    [InlineData("israte", "age,x,n,x_ref,n_ref,mode\n0,1,2,3,4,by_age\n", "mode", "--mode", "by_age")]
    [InlineData("funnel-limits", "area,numerator,denominator,years_of_data\nA,1,2,3\n", "years_of_data", "--years-of-data", "3")]
    public async Task Setting_AsColumnAndOption_IsAnError(string method, string input, string name, params string[] options) => Assert.Equal(
        $"1 problem; nothing was written:\ninput.csv, row 1, column {name}: the setting is given twice, by the column {name} and by the option {options[0]}; leave one out.\n",
        await Failing(method, input, options));

    [Theory]
    [InlineData("rate", "x,n,multiplier\n1,2,many\n", "column multiplier: 'many' is not allowed; a number above 0 must stand here")]
    [InlineData("quantile", "id,value,inverted\nA,1,yes\n", "column inverted: 'yes' is not allowed; allowed are: TRUE, FALSE.")]
    [InlineData("funnel-limits", "area,numerator,denominator,statistic\nA,1,2,odds\n", "column statistic: 'odds' is not allowed; allowed are: proportion, ratio, rate.")]
    [InlineData("rate", "x,n,multiplier\n1,2,\n", "column multiplier: a key may not be empty.")]
    [InlineData("sii", "quantile,population,value_type\n1,2,3\n", "column value_type: '3' is not allowed; allowed are: 0, 1, 2.")]
    public async Task Setting_ColumnThatCannotBeRead_IsABadRow(string method, string input, string message) => Assert.Contains(message, await Failing(method, input));

    [Fact]
    public async Task Setting_ColumnThatVaries_MakesGroupsAndStaysAKey()
    {
        var table = await Calc("rate", "area,multiplier,x,n\nA,100,12,1000\nA,1000,12,1000\n");
        Assert.Equal(["100", "1000"], table.Column("multiplier"));
        Assert.Equal(["1.2", "12"], table.Column("value"));
    }

    [Fact]
    public async Task Setting_ColumnUnderGroupBy_StaysAKey()
    {
        var table = await Calc("rate", "area,band,multiplier,x,n\nA,young,100,5,400\nA,old,100,7,600\n", "--group-by", "area");
        Assert.Equal(["area", "multiplier", "x", "n", "value"], table.Header.Take(5));
        Assert.Equal(["A", "100", "12", "1000", "1.2"], Assert.Single(table.Rows).Take(5));
    }

    [Fact]
    public async Task Indirect_SettingsNotAskedFor_AreWritten()
    {
        var table = await Calc("isratio", "area,age,x,n,x_ref,n_ref\nA,0,20,100,5,90\n");
        Assert.Equal(["area", "mode", "multiplier", "observed"], table.Header.Take(4));
        Assert.Equal(["A", "by_age", "100", "20"], table.Rows[0].Take(4));
        Assert.Equal("100000", (await Calc("israte", "area,age,x,n,x_ref,n_ref\nA,0,20,100,5,90\n")).Text(0, "multiplier"));
    }

    [Fact]
    public async Task Indirect_ModeAsColumn_IsWrittenOnce()
    {
        File.WriteAllText(In("totals.csv"), "observed,area\n7,A\n8,B\n");
        var table = await Calc(
            "isratio", "mode,area,age,n,x_ref,n_ref,x\ntotals,A,0,100,5,90,1\nby_age,A,0,100,5,90,1\ntotals,C,0,100,5,90,1\n", "--observed", In("totals.csv"));
        Assert.Equal(["mode", "area", "multiplier", "observed"], table.Header.Take(4));
        Assert.Equal(["7", "1", "NA"], table.Column("observed"));
        Assert.Equal(["", "", "missing-input"], table.Column("reason"));
    }

    [Fact]
    public async Task Indirect_WithTotals_NeedsNoEventsByAge()
    {
        File.WriteAllText(In("totals.csv"), "area,observed\nA,7\n");
        var table = await Calc("isratio", "area,age,n,x_ref,n_ref\nA,0,100,5,90\n", "--observed", In("totals.csv"));
        Assert.Equal("7", table.Text(0, "observed"));
        Assert.Contains("column x: the column is missing", await Failing("isratio", "area,age,n,x_ref,n_ref\nA,0,100,5,90\n"));
    }

    [Theory]
    [InlineData("area,total\nA,7\n", "totals.csv, row 1, column observed: the column is missing")]
    [InlineData("region,observed\nA,7\n", "totals.csv, row 1, column region: the column is no key of the input")]
    [InlineData("area,observed\nA,seven\n", "totals.csv, row 2, column observed: 'seven' is not allowed")]
    [InlineData("area,observed\nA,7\nA,8\n", "totals.csv, row 3: the key stands there twice")]
    public async Task Totals_ThatCannotBeRead_AreProblems(string totals, string message)
    {
        File.WriteAllText(In("totals.csv"), totals);
        Assert.Contains(message, await Failing("isratio", "area,age,n,x_ref,n_ref\nA,0,100,5,90\n", "--observed", In("totals.csv")));
    }

    [Fact]
    public async Task GroupBy_Dsr_SumsByAgeAndTakesTheStandardOnce()
    {
        var summed = await Calc("dsr", Dsr.Replace("area", "sex", StringComparison.Ordinal).Replace("\nA,", "\nX,A,", StringComparison.Ordinal).Replace("\nB,", "\nX,B,", StringComparison.Ordinal)
            .Replace("sex,", "area,sex,", StringComparison.Ordinal), "--group-by", "area");
        var direct = await Calc("dsr", "area,age,x,n,stdpop\nX,0,60,400,5\nX,1,80,600,5\n");
        Assert.Equal(direct.Header, summed.Header);
        Assert.Equal(direct.Rows, summed.Rows);
    }

    [Fact]
    public async Task GroupBy_NonIndependentEvents_TakesPeopleOncePerPart()
    {
        var summed = await Calc(
            "dsr", "area,sex,age,eventfreq,x,n,stdpop\nX,F,0,1,20,100,5\nX,F,0,2,5,100,5\nX,M,0,1,30,200,5\nX,M,0,3,1,200,5\n", "--group-by", "area");
        var direct = await Calc("dsr", "area,age,eventfreq,x,n,stdpop\nX,0,1,50,300,5\nX,0,2,5,300,5\nX,0,3,1,300,5\n");
        Assert.Equal(direct.Rows, summed.Rows);
        Assert.Equal("300", summed.Text(0, "total_pop"));
        Assert.Equal("63", summed.Text(0, "total_count"));
    }

    [Fact]
    public async Task GroupBy_LifeTableByCause_TakesPeopleOncePerPart()
    {
        const string Options = "0,80";
        var summed = await Calc(
            "life-table",
            "area,sex,startage,cause,pops,deaths\nX,F,0,a,9000,50\nX,F,0,b,9000,10\nX,F,80,a,900,100\nX,M,0,a,8000,50\nX,M,80,a,700,100\nX,M,80,b,700,3\n",
            "--group-by", "area", "--bands", Options);
        var direct = await Calc("life-table", "area,startage,pops,deaths\nX,0,17000,110\nX,80,1600,203\n", "--bands", Options);
        Assert.Equal(direct.Rows, summed.Rows);
    }

    [Fact]
    public async Task GroupBy_KeyThatIsLeftOut_MayBeEmpty()
    {
        var table = await Calc("rate", "area,note,x,n\nA,,5,400\nA,checked,7,600\n", "--group-by", "area");
        Assert.Equal("12", Assert.Single(table.Rows)[1]);
    }

    [Fact]
    public async Task GroupBy_NoSuchColumn_IsAProblem() => Assert.Contains(
        "row 1, column region: the column of --group-by is missing; the keys are area.", await Failing("rate", "area,x,n\nA,1,2\n", "--group-by", "region"));

    [Theory]
    [InlineData("There is no method dsrr. Did you mean dsr?", "calc", "dsrr", "input.csv")]
    [InlineData("There is no method life-expectency. Did you mean life-expectancy?", "calc", "life-expectency", "input.csv", "-o", "x.csv")]
    [InlineData("Give a method", "calc")]
    [InlineData("Required argument missing", "calc", "rate")]
    [InlineData("'95' is no confidence level", "calc", "rate", "a.csv", "--confidence", "95")]
    [InlineData("'0.95;0.9' is no confidence level", "calc", "rate", "a.csv", "--confidence", "0.95;0.9")]
    [InlineData("'1' is no confidence level", "calc", "rate", "a.csv", "--confidence", "0.95,1")]
    [InlineData("columns of its own", "calc", "rate", "a.csv", "--confidence", "0.95,0.950")]
    [InlineData("--multiplier: '0' is not allowed", "calc", "rate", "a.csv", "--multiplier", "0")]
    [InlineData("--multiplier: 'ten' is not allowed", "calc", "rate", "a.csv", "--multiplier", "ten")]
    [InlineData("--number: '1' is not allowed; a whole number of 2 or more", "calc", "quantile", "a.csv", "--number", "1")]
    [InlineData("--number: '2.5' is not allowed", "calc", "quantile", "a.csv", "--number", "2.5")]
    [InlineData("--statistic: 'odds' is not allowed; allowed are: proportion, ratio, rate.", "calc", "funnel-limits", "a.csv", "--statistic", "odds")]
    [InlineData("'90+' is no set of age bands", "calc", "life-table", "a.csv", "--bands", "90+")]
    [InlineData("--group-by: age is a column that dsr reads from each row", "calc", "dsr", "a.csv", "--group-by", "age")]
    [InlineData("--output is empty", "calc", "dsr", "a.csv", "-o", "")]
    [InlineData("There is no option --decimals", "calc", "dsr", "--decimals")]
    [InlineData("--inverted", "calc", "rate", "a.csv", "--inverted")]
    public async Task CommandLine_Wrong_Is2(string message, params string[] args)
    {
        Assert.Equal(ExitCode.Usage, await Run(args));
        Assert.Contains(message, Error.ToString());
        Assert.Empty(Out.ToString());
    }

    [Fact]
    public async Task List_Always_HasEveryMethodAndColumn()
    {
        Assert.Equal(ExitCode.Success, await Run("calc", "--list"));
        foreach (var line in new[]
        {
            "proportion              x n\n", "rate                    x n\n", "mean                    x\n", "dsr                     age x n stdpop [eventfreq]\n",
            "isratio                 age x n x_ref n_ref\n", "israte                  age x n x_ref n_ref\n", "quantile                id value\n",
            "funnel-limits           area numerator denominator [rate]\n", "funnel-significance     area numerator denominator [rate]\n",
            "life-expectancy         startage pops deaths\n", "life-table              startage [cause] pops deaths\n",
            "healthy-life-expectancy startage pops deaths survey_n survey_unhealthy\n", "life-expectancy-gap     population startage [cause] pops deaths\n",
        })
            Assert.Contains("  " + line, Out.ToString());
    }
}
