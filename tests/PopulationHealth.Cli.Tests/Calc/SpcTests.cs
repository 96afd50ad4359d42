namespace PopulationHealth.Tests;

public sealed class SpcTests : CalcHarness
{
    private static readonly double[] Wheeler = [5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285, 3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200];

    /// <summary>The series for verifying software in Wheeler DJ (2003), Making Sense of Data, page 382: mean 4,135.50, limits 3,188.72 and 5,082.28. The rules marked by hand.</summary>
    [Fact]
    public async Task Spc_WheelersSeries_HasHisLimitsAndTheRulesOfTheNhs()
    {
        var table = await Calc("spc", Rows(Wheeler));
        Assert.Equal(["period", "value", "mean", "lower", "upper", "rule", "reason"], table.Header);
        Assert.Equal(4135.50, table.Number(0, "mean"), 0.005);
        Assert.Equal(3188.72, table.Number(0, "lower"), 0.005);
        Assert.Equal(5082.28, table.Number(15, "upper"), 0.005);
        Assert.Equal([.. Enumerable.Repeat("", 8), "shift", "shift", "shift", "shift", "two of three", "shift", "two of three", "outside limits"], table.Column("rule"));
    }

    [Fact]
    public async Task Spc_RowsInAnyOrder_ComeOutInTheirOrder()
    {
        var reversed = await Calc("spc", "area,period,value\n" + string.Concat(Wheeler.Select((value, at) => $"North,{2000 + at},{value}\n").Reverse()));
        Assert.Equal("outside limits", reversed.Text(0, "rule"));
        Assert.Equal("2015", reversed.Text(0, "period"));
        Assert.Equal((await Calc("spc", Rows(Wheeler))).Column("rule").Reverse(), reversed.Column("rule"));
    }

    [Fact]
    public async Task Spc_WordsAsPeriods_GoByTheirRows() => Assert.Equal(
        (await Calc("spc", Rows(Wheeler))).Column("rule"),
        (await Calc("spc", "period,value\n" + string.Concat(Wheeler.Select(value => $"a week,{value}\n")))).Column("rule"));

    [Fact]
    public async Task Spc_Rebase_NeedsAReasonAndBeginsNewLimits()
    {
        var table = await Calc("spc", "period,value,rebase\n202011,10,NA\n202012,12,NA\n202101,10,NA\n202102,30,a clinic closed\n202103,34,NA\n202104,32,NA\n");
        Assert.Equal(Math.Round(32 / 3.0, 9), Math.Round(table.Number(2, "mean"), 9));
        Assert.Equal(32, table.Number(3, "mean"));
        Assert.Equal(32 + (2.66 * 3), table.Number(5, "upper"), 1e-9);
        Assert.Contains("may not be empty", await Failing("spc", "period,value,rebase\n2020,10,\n"));
    }

    [Fact]
    public async Task Spc_Options_ScreenRangesAndFixLimits()
    {
        const string Outlier = "1,2,1,2,10,1,2,1,2,1,2,1,2,1,2,1,2,1";
        var values = Outlier.Split(',').Select(double.Parse).ToArray();
        Assert.Equal((35 / 18.0) + 2.66, (await Calc("spc", Rows(values), "--screen")).Number(0, "upper"), 1e-9);
        Assert.Equal(1.5 + 2.66, (await Calc("spc", Rows(values), "--limit-points", "4")).Number(17, "upper"), 1e-9);
        Assert.Equal(2, await Run("calc", "spc", "input.csv", "--limit-points", "1"));
    }

    private static string Rows(double[] values) => "period,value\n" + string.Concat(values.Select((value, at) => $"{at + 1},{value}\n"));
}
