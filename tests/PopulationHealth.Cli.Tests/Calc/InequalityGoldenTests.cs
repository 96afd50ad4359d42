using System.Globalization;

namespace PopulationHealth.Tests;

/// <summary>Every row of the golden files of healthequal through <c>calc inequality</c>.</summary>
public sealed class InequalityGoldenTests : CalcHarness
{
    private const int Draws = 10_000;

    private static IReadOnlyList<GoldenRow> Formulas => GoldenFile.Read("healthequal_expected");

    private static IReadOnlyList<GoldenRow> Simulated => GoldenFile.Read("healthequal_sim_expected");

    [Fact]
    public async Task PeersProfile_GoldenFormulas_AreMetInFull()
    {
        var table = await Answers("--profile", "healthequal");
        Assert.All(Formulas, row =>
        {
            var (estimate, se, lower, upper, status) = table[Key(row)];
            // Where the package crashes there is a number.
            Assert.Equal(row["exp_status"] == "crash" ? "ok" : row["exp_status"], status);
            if (row["exp_status"] != "ok")
                return;
            var isLogit = row["variant"] == "logit";
            row.AssertMet("exp_estimate", estimate, isLogit ? 1e-7 : 1e-9);
            row.AssertMet("exp_se", se, isLogit ? 5e-5 : 1e-9);
            MeetLimit(row, "exp_lower", lower, isLogit);
            MeetLimit(row, "exp_upper", upper, isLogit);
        });
    }

    [Fact]
    public async Task UsualProfile_GoldenFormulas_HaveTheEstimate()
    {
        var table = await Answers();
        Assert.All(Formulas.Where(row => row["exp_status"] == "ok" && row["variant"] != "logit"), row => row.AssertMet("exp_estimate", table[Key(row)].Estimate));
        Assert.All(Formulas.Where(row => row["reason"] is "missing_estimates" or "order_not_consecutive_integers"), row => Assert.Equal("refused", table[Key(row)].Status));
    }

    [Fact]
    public async Task UsualProfile_Slopes_HaveTheErrorOnTheirScaleAndThePopulationOnce()
    {
        var (usual, peers) = (await Answers(), await Answers("--profile", "healthequal"));
        foreach (var key in usual.Keys.Where(key => key.Contains(",sii,linear", StringComparison.Ordinal) && usual[key].Status == "ok" && usual[key].Error > 0))
            Assert.Equal(key.EndsWith("0.95,NA", StringComparison.Ordinal) ? 1.959963984540054 : 2.5758293035489004, (usual[key].Upper - usual[key].Estimate) / usual[key].Error, 1e-6);
        // Where all groups are alike in size, counting people twice or once is the same; elsewhere it is not.
        Assert.NotEqual(peers["O01,sii,logit,0.95,NA"].Estimate, usual["O01,sii,logit,0.95,NA"].Estimate, 1e-3);
    }

    [Theory]
    [InlineData("usual")]
    [InlineData("healthequal")]
    public async Task Profile_GoldenSimulations_AreMet(string profile)
    {
        var table = await Answers("--profile", profile, "--confidence", $"0.95,{Widened(-1)},{Widened(1)}");
        var idisw = profile == "usual" ? "idisw_resimulated_mean" : "idisw";
        var met = 0;
        foreach (var row in Simulated.Where(row => row["exp_status"] == "ok" && (row["measure"] == idisw || !row["measure"].StartsWith("idisw", StringComparison.Ordinal))))
        {
            var code = row["measure"] == idisw ? "idisw" : row["measure"];
            var (at, inner, outer) = (Cells("0.95"), Cells(Widened(-1)), Cells(Widened(1)));
            row.AssertMet("exp_estimate", at.Estimate);
            MeetSimulated(row, "lower", at.Lower, inner.Lower, outer.Lower);
            MeetSimulated(row, "upper", at.Upper, inner.Upper, outer.Upper);
            met++;

            Answer Cells(string level) => table[string.Join(',', row["case"], code, "default", Level(level), row["reference_row"])];
        }
        Assert.Equal(Simulated.Count(row => row["exp_status"] == "ok" && row["measure"] != (profile == "usual" ? "idisw" : "idisw_resimulated_mean")), met);
    }

    private async Task<Dictionary<string, Answer>> Answers(params string[] options)
    {
        var table = await Calc("inequality", GoldenFile.Text("healthequal_input"), options);
        Assert.All(Enumerable.Range(0, table.Rows.Count), row => Assert.Equal(double.IsNaN(table.Number(row, "estimate")), table.Text(row, "reason").Length > 0));
        return Enumerable.Range(0, table.Rows.Count).ToDictionary(
            row => string.Join(',', table.Text(row, "case"), table.Text(row, "measure"), table.Text(row, "variant"), Level(table.Text(row, "conf_level")), table.Text(row, "reference_row")),
            row => new Answer(table.Number(row, "estimate"), table.Number(row, "se"), table.Number(row, "lower"), table.Number(row, "upper"), table.Text(row, "status")));
    }

    private static string Key(GoldenRow row) => string.Join(',', row["case"], row["measure"], row["variant"], Level(row["conf_level"]), "NA");

    private static string Level(string level) => double.Parse(level, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    // A logistic limit's error is a share of the interval: the limit may happen to lie near zero.
    private static void MeetLimit(GoldenRow row, string column, double limit, bool isLogit)
    {
        var width = row.Number("exp_upper") - row.Number("exp_lower");
        if (isLogit)
            Assert.InRange(limit - row.Number(column), -5e-5 * width, 5e-5 * width);
        else if (row["measure"] is "sii" or "rii" && double.IsFinite(width))
            Assert.InRange(limit - row.Number(column), -1e-9 * width, 1e-9 * width);
        else
            row.AssertMet(column, limit);
    }

    private static void MeetSimulated(GoldenRow row, string side, double limit, double inner, double outer)
    {
        if (row["exp_" + side] == "NA")
        {
            Assert.Equal(double.NaN, limit);
            return;
        }
        // How far the limit moves when its probability is moved by one standard error of a binomial share.
        var own = Math.Abs(outer - inner) / 2;
        var allowed = 5 * Math.Sqrt((own * own) + (row.Number("mcse_" + side) * row.Number("mcse_" + side)));
        Assert.True(Math.Abs(limit - row.Number("exp_" + side)) <= allowed, $"{row.Key("case", "measure")} {side}: {limit} is farther than {allowed} from {row["exp_" + side]}");
    }

    private static string Widened(int by)
    {
        const double Tail = 0.025;
        var level = 1 - (2 * (Tail + (by * Math.Sqrt(Tail * (1 - Tail) / Draws))));
        return level.ToString("0.000000", CultureInfo.InvariantCulture);
    }

    private sealed record Answer(double Estimate, double Error, double Lower, double Upper, string Status);
}
