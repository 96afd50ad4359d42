using System.Globalization;

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
        var runs = from row in GoldenFile.Read("healthequal_sim_expected")
                   where row["case"] == name
                   let rules = row["measure"] == "idisw" ? InequalityRules.HealthEqual : InequalityRules.Usual
                   group row by (rules, row["reference_row"]);
        foreach (var rows in runs)
        {
            Meet(given, rows.Key.rules, rows.Key.Item2, [.. rows]);
            // The package has no upper bound on any other scale.
            if (given.Scale != 100)
                Meet(given, InequalityRules.HealthEqual, rows.Key.Item2, [.. rows.Where(row => row["measure"] != "idisw_resimulated_mean")]);
        }
    }

    private static void Meet(InequalityCase given, InequalityRules rules, string reference, GoldenRow[] rows)
    {
        var setting = given.Setting with
        {
            Rules = rules,
            Reference = reference == "NA" ? given.Setting.Reference : given.Places[int.Parse(reference, CultureInfo.InvariantCulture) - 1],
            Simulation = new InequalitySimulation { Draws = Draws },
        };
        InequalityMeasure[] measures = [.. rows.Select(row => InequalityMeasure.FromCode(row["measure"] == "idisw_resimulated_mean" ? "idisw" : row["measure"]))];
        var (levels, batch) = (Widened(), new AreaBatch(measures.Length, 3));
        Inequality.OfAll(measures, new SubgroupSpans(given.Values.Length, given.Values, given.Errors, given.Populations), setting, levels, batch.Results);
        for (var index = 0; index < rows.Length; index++)
        {
            Assert.Equal(Reason.None, batch.Reasons[index]);
            if (rows[index]["exp_status"] != "ok")
                continue;
            rows[index].AssertMet("exp_estimate", batch.Values[index]);
            Meet(rows[index], "lower", [.. batch.Lower.Where((_, place) => place % rows.Length == index)]);
            Meet(rows[index], "upper", [.. batch.Upper.Where((_, place) => place % rows.Length == index)]);
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
