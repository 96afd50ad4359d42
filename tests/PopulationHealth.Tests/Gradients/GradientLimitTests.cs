namespace PopulationHealth.Tests;

/// <summary>The limits that need the characteristic function, at the ends of what it is asked for.</summary>
public class GradientLimitTests
{
    /// <summary>Limits at 95% and 99.8% from a prototype in C that was checked against a convolution of the densities.</summary>
    [Theory]
    [InlineData("rate_quintile_cl", "A01", 319.568991099, 508.829028041, 265.431178221, 564.653782212, 1.66119502958, 2.29379069587, 1.51976683388, 2.53329384013)]
    [InlineData("rate_quintile_cl", "A08", 603.855487297, 1317.92109415, 395.345390365, 1566.51502693, -20.7865561102, 55.0083955669, -1049.43270059, 1078.71610887)]
    [InlineData("rate_decile_cl", "A01", -342.272698021, 85.3644425688, -471.179546792, 214.237690222, 0.57366852711, 1.1454045948, 0.462510517164, 1.40335990237)]
    [InlineData("rate_quintile_logse", "A07", -1206.59126353, -755.977021436, -1355.15717054, -634.552978969, -0.0312464532422, 0.173558598158, -0.074128478993, 0.258477961344)]
    [InlineData("prop_quintile_x", "A01", -11.3744792809, -9.70262552684, -11.8563575859, -9.22024263014, 0.611872632575, 0.659067274232, 0.598796880866, 0.673232630395)]
    [InlineData("prop_decile_value", "A01", 18.0485157693, 21.2043054621, 17.1360544012, 22.1124369956, 2.10499447703, 2.43364806243, 2.02085464424, 2.54068433538)]
    public void FitAll_KnownLimits_AreMet(string scenario, string area, params double[] expected)
    {
        var (slope, ratio, _, accuracy) = GoldenGradient.All().Single(golden => golden.Scenario == scenario && golden.Expected["area"] == area).Fit(0.95, 0.998);
        double[] actual = [.. slope.Limits.Concat(ratio.Limits).SelectMany(limits => new[] { limits.Lower, limits.Upper })];

        for (var limit = 0; limit < expected.Length; limit++)
            Assert.Equal(expected[limit], actual[limit], 1e-6 * Math.Abs(expected[limit ^ 1] - expected[limit]));
        Assert.InRange(accuracy, 0, 1e-6);
    }

    /// <summary>From nine events in a group down to one: the errors of Byar's and the exact limits on the logarithm.</summary>
    [Theory]
    [InlineData(0.36, 1e-6)]
    [InlineData(0.5, 1e-6)]
    [InlineData(0.7, 1e-6)]
    [InlineData(1.0, 1e-4)]
    public void FitAll_FewEvents_SaysHowExactItIsAndAgreesWithSimulation(double error, double accuracy)
    {
        double[] values = [40, 35, 33, 24, 20];
        var groups = values.Select((value, index) => new GradientGroup<Rate>($"group {index}", 1000 + (100 * index), new Estimate<Rate>(new Rate(value, 1000))) { ScaleError = error }).ToList();
        var gradient = SocialGradient.Fit(groups, new GradientOptions { Profile = GradientProfile.Ohid });
        var (limits, simulated) = (gradient.SlopeIndex.Intervals[0], gradient.Simulate(200_000, 3).SlopeIndex[0]);

        Assert.InRange(gradient.Accuracy, 0, accuracy);
        Assert.InRange((simulated.Lower - limits.Lower) / limits.Width, -0.01, 0.01);
        Assert.InRange((simulated.Upper - limits.Upper) / limits.Width, -0.01, 0.01);
    }

    [Fact]
    public void FitAll_TinyErrors_AreThoseOfTheNormalAnswer()
    {
        double[] populations = [1, 2, 3, 2, 1];
        double[] values = [0.3, 0.28, 0.22, 0.2, 0.15];
        double[] errors = [1e-5, 2e-5, 1e-5, 3e-5, 1e-5];
        var inverted = Gradients.Fit(new GradientModel(GradientScale.Logit), populations, values, errors);
        var normal = Gradients.Fit(new GradientModel(), populations, values, [.. errors.Zip(values, (error, value) => error * value * (1 - value))]);

        Assert.True(Gradients.AreNear(normal.Slope, inverted.Slope, share: 1e-4));
        Assert.True(Gradients.AreNear(normal.Ratio, inverted.Ratio, share: 1e-4));
    }

    [Fact]
    public void FitAll_NoErrorAnywhere_HasThePointAsItsLimits()
    {
        double[] values = [0.3, 0.28, 0.22, 0.2, 0.15];
        foreach (var scale in Enum.GetValues<GradientScale>())
        {
            var (slope, ratio, _, accuracy) = Gradients.Fit(new GradientModel(scale), [1, 1, 1, 1, 1], values, new double[5]);

            Assert.Equal((slope.Value, slope.Value, 0), (slope.Limits[0].Lower, slope.Limits[0].Upper, accuracy));
            Assert.Equal(ratio.Value, ratio.Limits[0].Upper, 1e-12);
        }
    }

    [Theory]
    [InlineData(GradientScale.AsIs)]
    [InlineData(GradientScale.Log)]
    [InlineData(GradientScale.Logit)]
    public void FitAll_EndNotClearlyAboveZero_WithholdsTheRatioAndOhidKeepsIt(GradientScale scale)
    {
        double[] values = [0.5, 0.2, 0.1, 0.02, 0.01];
        double[] errors = scale == GradientScale.AsIs ? [0.05, 0.02, 0.01, 0.002, 0.001] : [0.1, 0.1, 0.1, 0.1, 0.1];
        var usual = Gradients.Fit(new GradientModel(scale), [1, 1, 1, 1, 1], values, errors).Ratio;
        var ohid = Gradients.Fit(new GradientModel(scale) { Profile = GradientProfile.Ohid }, [1, 1, 1, 1, 1], values, errors).Ratio;

        Assert.Equal((Reason.UnstableRatio, double.NaN, double.NaN), (usual.Reason, usual.Value, usual.Limits[0].Upper));
        Assert.Equal(Reason.UnstableRatio, ohid.Reason);
        Assert.InRange(ohid.Value, -1, 0);
        Assert.True(ohid.Limits[0].Lower < ohid.Limits[0].Upper);
    }

    [Fact]
    public void FitAll_EndAboveOne_WithholdsAProportionsRatio() =>
        Assert.Equal(Reason.UnstableRatio, Gradients.Fit(new GradientModel(GradientScale.Logit), [1, 1, 1, 1, 1], [0.6, 0.8, 0.95, 0.98, 0.99], [0.1, 0.1, 0.1, 0.1, 0.1]).Ratio.Reason);

    [Theory]
    [InlineData(GradientScale.Log)]
    [InlineData(GradientScale.Logit)]
    public void FitAll_MiddleVaries_AgreesWithDraws(GradientScale scale)
    {
        double[] populations = [5, 4, 3, 2, 1];
        double[] values = [0.6, 0.5, 0.3, 0.3, 0.2];
        double[] errors = [0.05, 0.2, 0.1, 0.3, 0.4];
        var model = new GradientModel(scale, Transformed: true);
        var (held, full) = (Gradients.Fit(model, populations, values, errors), Gradients.Fit(model with { MiddleVaries = true }, populations, values, errors));
        var (slopes, ratios) = Draw(scale, populations, values, errors);

        Assert.Equal(held.Slope.Value, full.Slope.Value);
        Assert.NotEqual(held.Slope.Limits[0], full.Slope.Limits[0]);
        Near(slopes[500], full.Slope.Limits[0].Lower, full.Slope);
        Near(slopes[19_500], full.Slope.Limits[0].Upper, full.Slope);
        Near(ratios[500], full.Ratio.Limits[0].Lower, full.Ratio);
        Near(ratios[19_500], full.Ratio.Limits[0].Upper, full.Ratio);

        static void Near(double drawn, double limit, BatchOfOne result) =>
            Assert.InRange((drawn - limit) / (result.Limits[0].Upper - result.Limits[0].Lower), -0.02, 0.02);
    }

    [Theory]
    [InlineData(Reason.GroupCount, 4, 1, 0.2, 0.1)]
    [InlineData(Reason.MissingInput, 5, double.NaN, 0.2, 0.1)]
    [InlineData(Reason.MissingInput, 5, 1, double.NaN, 0.1)]
    [InlineData(Reason.MissingInput, 5, 1, 0.2, double.NaN)]
    [InlineData(Reason.PopulationNotPositive, 5, 0, 0.2, 0.1)]
    [InlineData(Reason.OutsideScale, 5, 1, 0, 0.1)]
    [InlineData(Reason.OutsideScale, 5, 1, 1, 0.1)]
    [InlineData(Reason.ErrorOutOfRange, 5, 1, 0.2, -0.1)]
    public void FitAll_GroupThatCannotBeUsed_HasAReasonAndItsNeighbourDoesNot(Reason reason, int groups, double population, double value, double error)
    {
        double[] populations = [.. Enumerable.Repeat(1.0, (2 * groups) - 1), population];
        double[] values = [.. Enumerable.Repeat(0.2, (2 * groups) - 1), value];
        double[] errors = [.. Enumerable.Repeat(0.1, (2 * groups) - 1), error];
        var (slope, ratio, reasons) = (new double[2], new double[2], new Reason[2]);
        SocialGradient.FitAll(populations, values, errors, groups, new GradientModel(GradientScale.Logit), [], new GradientSpans(
            new EstimateSpans(slope, new double[2], new double[2], reasons), new EstimateSpans(ratio, new double[2], new double[2], new Reason[2]), new double[2], new double[2]));

        Assert.Equal((groups < 5 ? reason : Reason.None, reason), (reasons[0], reasons[1]));
        Assert.Equal((double.NaN, double.NaN), (slope[1], ratio[1]));
    }

    [Fact]
    public void FitAll_ManyGroups_OnlyOhidRefuses()
    {
        double[] values = [.. Enumerable.Range(0, 150).Select(index => 0.2 + (index / 1000.0))];
        double[] errors = [.. values.Select(_ => 0.1)];

        Assert.Equal(Reason.None, Gradients.Fit(new GradientModel(GradientScale.Log), [.. values.Select(_ => 1.0)], values, errors).Slope.Reason);
        Assert.Equal(Reason.GroupCount, Gradients.Fit(new GradientModel(GradientScale.Log) { Profile = GradientProfile.Ohid }, [.. values.Select(_ => 1.0)], values, errors).Slope.Reason);
    }

    private static (double[] Slopes, double[] Ratios) Draw(GradientScale scale, double[] populations, double[] values, double[] errors)
    {
        var model = new GradientModel(scale, Transformed: true);
        var random = new Random(5);
        var (slopes, ratios) = (new List<double>(), new List<double>());
        for (var draw = 0; draw < 20_000; draw++)
        {
            var drawn = values.Zip(errors, (value, error) => Move(value, error * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()))).ToArray();
            var fit = Gradients.Fit(model, populations, drawn, new double[values.Length]);
            slopes.Add(fit.Slope.Value);
            ratios.Add(fit.Ratio.Value);
        }
        return ([.. slopes.Order()], [.. ratios.Order()]);

        double Move(double value, double step) =>
            scale == GradientScale.Log ? value * Math.Exp(step) : 1 / (1 + (Math.Exp(-step) * (1 - value) / value));
    }
}
