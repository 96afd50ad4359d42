namespace PopulationHealth.Tests;

/// <summary>Every row of the golden file of concentration indices through <c>calc concentration</c>.</summary>
public sealed class ConcentrationGoldenTests : CalcHarness
{
    private static readonly string[] Indices = ["mean", "c", "generalised_c", "wagstaff", "erreygers", "extended3", "extended4", "gini"];

    [Fact]
    public async Task Concentration_Golden_IsMet()
    {
        var table = await Calc("concentration", GoldenFile.Text("concentration_input"));
        var golden = GoldenFile.Read("concentration_expected");

        table.AssertMeets(golden, ["case"], Indices);
        for (var row = 0; row < golden.Count; row++)
        {
            golden[row].AssertMet("exp_se_kakwani", table.Number(row, "se_kakwani"));
            golden[row].AssertMet("exp_se_groups", table.Number(row, "se_groups"));
        }
    }
}
