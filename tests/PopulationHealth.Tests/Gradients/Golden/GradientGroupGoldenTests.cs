namespace PopulationHealth.Tests;

/// <summary>What the line is made of, group by group, against the columns that phe_sii gives on request; and the typed form against the batch form.</summary>
public class GradientGroupGoldenTests
{
    private static readonly ILookup<string, GoldenRow> Quantiles = GoldenFile.Read("sii_quantile_expected").ToLookup(row => row.Key("scenario", "area"));

    [Fact]
    public void Fit_GoldenGroups_HaveThePeersColumns()
    {
        var met = 0;
        foreach (var area in GoldenGradient.All())
        {
            var fitted = Typed(area).Fit;
            foreach (var (group, row) in fitted.Zip(Quantiles[area.Expected.Key("scenario", "area")].OrderBy(row => row.Number("quantile"))))
            {
                var modelled = area.Model.Transformed ? group.ScaleValue : group.Value;
                row.AssertMet("exp_a", group.Share);
                row.AssertMet("exp_b", group.Rank);
                row.AssertMet("exp_sqrt_a", Math.Sqrt(group.Share));
                row.AssertMet("exp_b_sqrt_a", group.Rank * Math.Sqrt(group.Share));
                row.AssertMet("exp_se", group.ScaleError);
                row.AssertMet("exp_value_transformed", group.ScaleValue);
                row.AssertMet("exp_model_value", modelled);
                row.AssertMet("exp_y", modelled * Math.Sqrt(group.Share));
                met++;
            }
        }
        Assert.Equal(710, met);
    }

    [Fact]
    public void Fit_GoldenAreas_HasTheDigitsOfTheBatch() => Assert.All(GoldenGradient.All(), area =>
    {
        var (slope, ratio, _, accuracy) = area.Fit(0.95, 0.998);
        var gradient = Typed(area);
        var size = Math.Abs(area.Model.Multiplier);

        Assert.Equal(slope.Value / size, gradient.SlopeIndex.Estimate.Value.Value, 1e-9 * Math.Abs(slope.Value));
        Assert.Equal(ratio.Value, gradient.RelativeIndex.Estimate.Value.Value);
        Assert.Equal(ratio.Limits, gradient.RelativeIndex.Intervals.Select(interval => (interval.Lower, interval.Upper)));
        Assert.Equal(accuracy, gradient.Accuracy);
    });

    private static Fitted Typed(GoldenGradient area)
    {
        var groups = area.Populations.Select((population, index) => new GradientGroup<Score>($"{index}", population, new Estimate<Score>(new Score(area.Values[index]))) { ScaleError = area.Errors[index] });
        var gradient = SocialGradient.Fit(groups, new GradientOptions
        {
            Scale = area.Model.Scale,
            Transformed = area.Model.Transformed,
            MostMinusLeast = area.Model.Multiplier < 0,
            Profile = GradientProfile.Ohid,
            Levels = [0.95, 0.998],
        });
        return new Fitted(gradient.SlopeIndex, gradient.RelativeIndex, gradient.Fit, gradient.Accuracy);
    }

    private sealed record Fitted(Result<Difference<Score>> SlopeIndex, Result<RelativeIndex> RelativeIndex, ValueList<FittedGroup> Fit, double Accuracy);
}
