namespace PopulationHealth.Tests;

/// <summary>The slope and relative index in the WHO's form against the R package healthequal 1.0.1.</summary>
public class HealthEqualGoldenTests
{
    private static readonly ILookup<string, GoldenRow> Inputs = GoldenFile.Read("healthequal_input").ToLookup(row => row["case"]);

    private static IEnumerable<GoldenRow> Expected =>
        GoldenFile.Read("healthequal_expected").Where(row => row["measure"] is "sii" or "rii" && row["variant"] is "logit" or "linear" or "linear_no_population");

    [Fact]
    public void HealthEqual_GoldenRows_AreReproduced()
    {
        var met = 0;
        foreach (var row in Expected)
        {
            var numbers = OfPeer(row);
            if (row["exp_status"] != "ok")
            {
                Assert.NotEqual(Reason.None, numbers.Reason);
                continue;
            }
            var isLogit = row["variant"] == "logit";
            // The package stops its logistic fit early; the reference columns went on.
            row.AssertMet("exp_estimate", numbers.Estimate, isLogit ? 1e-7 : 1e-9);
            row.AssertMet("exp_se", numbers.StandardError, isLogit ? 5e-5 : 1e-9);
            // A limit may happen to lie near zero: what its error is a share of is the interval.
            var width = row.Number("exp_upper") - row.Number("exp_lower");
            Assert.InRange(numbers.Lower - row.Number("exp_lower"), -(isLogit ? 5e-5 : 1e-9) * width, (isLogit ? 5e-5 : 1e-9) * width);
            Assert.InRange(numbers.Upper - row.Number("exp_upper"), -(isLogit ? 5e-5 : 1e-9) * width, (isLogit ? 5e-5 : 1e-9) * width);
            // Where a group is empty the reference leaves it out, the package counts it half.
            if (isLogit)
                row.AssertMet("ref_estimate", numbers.Estimate, 1e-8);
            if (isLogit && Inputs[row["case"]].All(input => input.Number("pop") > 0))
                row.AssertMet("ref_se", numbers.StandardError, 1e-8);
            met++;
        }
        Assert.Equal(220, met);
    }

    /// <summary>The library's own form, without the habits: the same straight line; where populations are whole numbers, as the package rounds them up.</summary>
    [Fact]
    public void WhoGradient_StraightGoldenRows_HasThePeersEstimateAndLimits()
    {
        var met = 0;
        foreach (var row in Expected.Where(row => row["exp_status"] == "ok" && row["variant"] != "logit"))
        {
            var groups = Inputs[row["case"]].OrderBy(input => input.Number("subgroup_order")).ToList();
            if (groups.Any(group => group.Number("pop") is var people && (people != Math.Floor(people) || people == 0)))
                continue;
            var gradient = WhoGradient.Fit(
                groups.Select(group => new GradientGroup<Score>(group["subgroup"], group.Number("pop"), new Estimate<Score>(new Score(group.Number("est"))))),
                WhoForm.Linear, row["variant"] == "linear_no_population", row.Number("conf_level"));
            if (row["measure"] == "sii")
                Meet(row, gradient.SlopeIndex.Estimate.Value.Value, gradient.SlopeIndex.Intervals[0]);
            else if (row["exp_estimate"] == "NA")
                Assert.NotNull(gradient.RelativeIndex.Missing);
            else
                Meet(row, gradient.RelativeIndex.Estimate.Value.Value, gradient.RelativeIndex.Intervals[0]);
            met++;
        }
        Assert.Equal(120, met);

        static void Meet(GoldenRow row, double estimate, ConfidenceInterval interval)
        {
            row.AssertMet("exp_estimate", estimate);
            row.AssertMet("exp_lower", interval.Lower);
            row.AssertMet("exp_upper", interval.Upper);
        }
    }

    private static HealthEqualNumbers OfPeer(GoldenRow row)
    {
        var groups = Inputs[row["case"]].OrderBy(input => input.Number("subgroup_order")).ToList();
        double[] estimates = [.. groups.Select(group => group.Number("est"))];
        double[] populations = row["variant"] == "linear_no_population" ? [] : [.. groups.Select(group => group.Number("pop"))];
        var form = row["variant"] == "logit" ? WhoForm.Logistic : WhoForm.Linear;
        return row["measure"] == "sii"
            ? HealthEqual.SlopeIndex(estimates, populations, form, row.Number("conf_level"))
            : HealthEqual.RelativeIndex(estimates, populations, form, row.Number("conf_level"));
    }
}
