namespace PopulationHealth.Tests;

/// <summary>Quantiles and funnels against PHEindicatormethods.</summary>
public class ComparisonGoldenTests
{
    [Theory]
    [InlineData("exp_decile_inverted", 10, QuantileOrder.HighestFirst)]
    [InlineData("exp_decile", 10, QuantileOrder.LowestFirst)]
    [InlineData("exp_quintile_inverted", 5, QuantileOrder.HighestFirst)]
    [InlineData("exp_quintile", 5, QuantileOrder.LowestFirst)]
    [InlineData("exp_tertile_inverted", 3, QuantileOrder.HighestFirst)]
    public void Quantiles_GoldenRows_AreMet(string column, int number, QuantileOrder order) => Assert.All(GoldenFile.Groups("quantile", "set", "group"), rows =>
    {
        var quantiles = Quantiles.Of(rows.Select(row => double.IsNaN(row.Number("value")) ? null : (double?)row.Number("value")), number, order);
        Assert.Equal(rows.Select(row => row[column]), quantiles.Select(quantile => quantile is { } one ? $"{one.Number}" : "NA"));
    });

    [Fact]
    public void Funnel_GoldenSignificance_IsMet() => Assert.All(GoldenFile.Groups("funnel_significance", "dataset"), rows =>
    {
        var funnel = FunnelOf(rows);
        Assert.All(rows, row => Assert.Equal(row["exp_significance"], funnel.SignificanceOf(row.Number("numerator"), Denominator(row)).Label));
    });

    [Fact]
    public void Funnel_GoldenLimits_AreMet()
    {
        var inputs = GoldenFile.Groups("funnel_significance", "dataset").ToDictionary(rows => rows[0]["dataset"]);
        Assert.All(GoldenFile.Groups("funnel_limits_expected", "dataset"), expected =>
        {
            var funnel = FunnelOf(inputs[expected[0]["dataset"]]);
            var prefix = funnel.Kind == FunnelKind.Proportion ? "exp_" : "ref_";
            var most = funnel.Kind == FunnelKind.Proportion ? funnel.Scale : double.PositiveInfinity;
            foreach (var (row, limits) in expected.Zip(funnel.Curve(), (row, limits) => (row, limits)))
            {
                row.AssertMet("exp_x", limits.At);
                row.AssertMet(prefix + "lower_2s", limits.Inner.Lower);
                row.AssertMet(prefix + "lower_3s", limits.Outer.Lower);
                Upper(row, prefix + "upper_2s", limits.Inner.Upper, most);
                Upper(row, prefix + "upper_3s", limits.Outer.Upper, most);
                row.AssertMet("exp_lower_2s_axis", limits.Inner.LowerAxis, 1e-4);
                row.AssertMet("exp_upper_2s_axis", limits.Inner.UpperAxis, 1e-4);
                row.AssertMet("exp_lower_3s_axis", limits.Outer.LowerAxis, 1e-4);
                row.AssertMet("exp_upper_3s_axis", limits.Outer.UpperAxis, 1e-4);
                if (row["exp_baseline"] != "NA")
                    row.AssertMet("exp_baseline", funnel.Baseline);
            }
        });
    }

    // The package caps the upper limit of a proportion at the number 100 whatever the scale; ours is capped at the scale itself (docs/deviations.md).
    private static void Upper(GoldenRow row, string column, double limit, double most)
    {
        if (row.Number(column) > most)
            Assert.Equal(most, limit);
        else
            row.AssertMet(column, limit);
    }

    private static Funnel FunnelOf(IReadOnlyList<GoldenRow> rows)
    {
        var kind = rows[0].Key("statistic", "subtype") switch
        {
            "proportion,NA" => FunnelKind.Proportion,
            "rate,crude" => FunnelKind.CrudeRate,
            "rate,dsr" => FunnelKind.StandardisedRate,
            "ratio,isr" => FunnelKind.StandardisedRatio,
            _ => FunnelKind.RelativeExcess,
        };
        return Funnel.Of(
            kind, [.. rows.Select(row => row.Number("numerator"))], [.. rows.Select(Denominator)], rows[0].Number("multiplier"), rows[0]["years_of_data"] == "NA" ? 1 : rows[0].Number("years_of_data"));
    }

    private static double Denominator(GoldenRow row) => row["subtype"] == "dsr"
        ? Funnel.DenominatorOf(row.Number("numerator"), row.Number("rate"), row.Number("multiplier"))
        : row.Number("denominator");
}
