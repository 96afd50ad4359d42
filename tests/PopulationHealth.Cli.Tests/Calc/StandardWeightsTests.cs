using System.Globalization;
using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

public sealed class StandardWeightsTests : CalcHarness
{
    private const string Rows = "area,age,x,n\nN,0-4,31,900\nN,5-9,12,800\nN,10+,240,9000\n";

    [Fact]
    public async Task Dsr_ByTheNameOfTheStandard_IsThatOfItsWeights()
    {
        var standard = StandardPopulation.Europe2013;
        var weighted = Rows.Replace("n\n", "n,stdpop\n", StringComparison.Ordinal)
            .Replace("900\n", $"900,{Weight(0, 4)}\n", StringComparison.Ordinal)
            .Replace("800\n", $"800,{Weight(5, 9)}\n", StringComparison.Ordinal)
            .Replace("9000\n", $"9000,{Weight(10, null)}\n", StringComparison.Ordinal);

        var (named, given) = (await Calc("dsr", Rows, "--standard", "esp2013"), await Calc("dsr", weighted));

        Assert.Equal(given.Rows, named.Rows);
        Assert.Equal(DirectStandardisation.Of([new(new(0, 4), 31, 900), new(new(5, 9), 12, 800), new(new(10, null), 240, 9000)], standard).Estimate.Value.Value, named.Number(0, "value"), 1e-9);

        string Weight(int from, int? to) => standard.WeightOf(new(from, to)).ToString(CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("5-9", "0-9")]
    [InlineData("10+", "5+")]
    [InlineData("5-9", "under 5")]
    [InlineData("5-9", "NA")]
    [InlineData("10+", "15+")]
    public async Task Dsr_BandsThatOverlapOrAreMissing_GiveAReason(string age, string instead)
    {
        var table = await Calc("dsr", Rows.Replace(age, instead, StringComparison.Ordinal), "--standard", "esp2013");

        Assert.Equal(("NA", "bands"), (table.Text(0, "value"), table.Text(0, "reason")));
    }

    [Fact]
    public async Task Dsr_GapBetweenTwoBands_IsNaAndEndsMayBeLeftOut()
    {
        Assert.Equal("bands", (await Calc("dsr", Rows.Replace("N,5-9,12,800\n", "", StringComparison.Ordinal), "--standard", "esp2013")).Text(0, "reason"));
        Assert.Equal("", (await Calc("dsr", Rows.Replace("N,0-4,31,900\n", "", StringComparison.Ordinal), "--standard", "esp2013")).Text(0, "reason"));
    }

    [Theory]
    [InlineData("5-9", "infants", "row 3, column age: 'infants' is not allowed; with --standard an age band must stand here")]
    [InlineData("5-9", "5-8", "row 3, column age: '5-8' is not allowed; The European Standard Population 2013 has no weight for 5-8; it has 0, 1-4, 5-9")]
    [InlineData("x,n", "stdpop,n", "column stdpop: the column and the option --standard say the same; leave one out.")]
    public async Task Dsr_WhatTheStandardDoesNotHave_IsAnError(string text, string instead, string message) =>
        Assert.Contains(message, await Failing("dsr", Rows.Replace(text, instead, StringComparison.Ordinal), "--standard", "esp2013"));

    [Fact]
    public async Task Dsr_NeitherWeightsNorStandard_NamesBoth() =>
        Assert.Contains("column stdpop: the column is missing; add it to the header, or give --standard.", await Failing("dsr", Rows));

    [Fact]
    public async Task Dsr_AnotherStandard_IsWrongUsage()
    {
        File.WriteAllText(In("rows.csv"), Rows);

        Assert.Equal(ExitCode.Usage, await Run("calc", "dsr", In("rows.csv"), "--standard", "esp1976"));
        Assert.Contains("--standard: 'esp1976' is not allowed; allowed are: esp2013.", Error.ToString());
    }
}
