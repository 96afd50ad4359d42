namespace PopulationHealth.Tests;

/// <summary>The measures without a formula against healthequal: estimates to nine digits, limits within five Monte Carlo errors of 200,000 draws.</summary>
public class InequalitySimulationGoldenTests
{
    private const int Draws = 10_000;

    public static TheoryData<string> Cases => [.. InequalityCase.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rows_OfEachCase_AreMet(string name)
    {
        var given = InequalityCase.All[name];
        foreach (var row in GoldenFile.Read("healthequal_sim_expected").Where(row => row["case"] == name))
        {
            var (code, rules) = row["measure"] switch
            {
                "idisw_resimulated_mean" => ("idisw", InequalityRules.Usual),
                "idisw" => ("idisw", InequalityRules.HealthEqual),
                var other => (other, InequalityRules.Usual),
            };
            var setting = given.Setting with
            {
                Rules = rules,
                Reference = row["reference_row"] == "NA" ? given.Setting.Reference : given.Places[(int)row.Number("reference_row") - 1],
                Simulation = new InequalitySimulation { Draws = Draws },
            };
            var levels = Widened();
            var batch = new AreaBatch(1, levels.Length);
            Inequality.OfAll([InequalityMeasure.FromCode(code)], new SubgroupSpans(given.Values.Length, given.Values, given.Errors, given.Populations), setting, levels, batch.Results);
            Assert.Equal(Reason.None, batch.Reasons[0]);
            if (row["exp_status"] != "ok")
                continue;
            row.AssertMet("exp_estimate", batch.Values[0]);
            Meet(row, "lower", batch.Lower);
            Meet(row, "upper", batch.Upper);
        }
    }

    private static void Meet(GoldenRow row, string side, double[] limits)
    {
        if (row["exp_" + side] == "NA")
        {
            Assert.Equal(double.NaN, limits[0]);
            return;
        }
        // How far the limit moves when its probability is moved by one standard error of a binomial share.
        var own = Math.Abs(limits[2] - limits[1]) / 2;
        var allowed = 5 * Math.Sqrt((own * own) + (row.Number("mcse_" + side) * row.Number("mcse_" + side)));
        Assert.True(Math.Abs(limits[0] - row.Number("exp_" + side)) <= allowed, $"{row.Key("case", "measure")} {side}: {limits[0]} is farther than {allowed} from {row["exp_" + side]}");
    }

    private static double[] Widened()
    {
        const double Tail = 0.025;
        var error = Math.Sqrt(Tail * (1 - Tail) / Draws);
        return [0.95, 1 - (2 * (Tail - error)), 1 - (2 * (Tail + error))];
    }
}
