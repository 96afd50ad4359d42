using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class SocialGradientTests
{
    private static readonly double[] Steep = [30, 26, 25, 21, 17, 15, 12, 11, 8, 5];

    [Fact]
    public void Fit_Proportions_SpeaksInPercentagePoints()
    {
        var gradient = SocialGradient.Fit(Gradients.Shares(Steep), new GradientOptions { MostMinusLeast = true });

        Assert.Equal("27.3 percentage points (95% confidence interval 24.8 to 29.7)", gradient.SlopeIndex.ToText("CI"));
        Assert.Equal("characteristic function", gradient.SlopeIndex.Estimate.Interval?.Method);
        Assert.Equal(10_000, gradient.SlopeIndex.Estimate.Population);
        Assert.Equal(gradient.Start - gradient.End, gradient.SlopeIndex.Estimate.Value.Value, 1e-12);
        Assert.Equal(gradient.Start / gradient.End, gradient.RelativeIndex.Estimate.Value.Value, 1e-12);
        Assert.Equal(gradient.SlopeIndex.Estimate.Value.Value / 0.17, gradient.SlopeOverMean.Estimate.Value.Value, 1e-12);
        Assert.Equal(2.0, gradient.SlopeOverMean.Intervals[0].Upper * 0.17 / gradient.SlopeIndex.Intervals[0].Upper + 1, 0.1);
    }

    [Fact]
    public void Fit_LineThatReachesZero_WithholdsTheRatioAndOffersTheLogOdds()
    {
        var gradient = SocialGradient.Fit(Gradients.Shares(40, 20, 10, 8, 5, 3, 2, 2, 2, 2));
        var offered = gradient.OnItsScale();

        Assert.True(gradient.SlopeIndex.HasValue);
        Assert.Equal("not computable (an end of the fitted line is not clearly within the possible values; fit the log odds instead)", gradient.RelativeIndex.Missing?.ToString());
        Assert.True(offered.RelativeIndex.HasValue);
        Assert.InRange(offered.End, 0, 0.02);
        Assert.Equal(0, offered.Accuracy);
    }

    [Fact]
    public void At_AnyRank_IsTheFittedLineOrCurve()
    {
        var line = SocialGradient.Fit(Gradients.Shares(Steep));
        var curve = line.OnItsScale();

        Assert.All(line.Fit, group => Assert.Equal(group.Fitted, line.At(group.Rank), 1e-12));
        Assert.All(curve.Fit, group => Assert.Equal(group.Fitted, curve.At(group.Rank), 1e-12));
        Assert.Equal(curve.Start, curve.At(0), 1e-12);
        Assert.Equal(curve.End, curve.At(1), 1e-12);
        Assert.True(curve.At(0.5) < (curve.Start + curve.End) / 2);
        Assert.Throws<ArgumentOutOfRangeException>(() => line.At(1.1));
    }

    [Fact]
    public void OnItsScale_LifeExpectancy_SaysThatThereIsNone() =>
        Assert.Contains("LifeExpectancy", Assert.Throws<InvalidOperationException>(() => Years(70, 72, 74, 76, 78).OnItsScale()).Message);

    [Fact]
    public void Fit_NoSamplingErrors_HasPointsWithoutIntervals()
    {
        var gradient = Years(70, 72, 74, 76, 78);

        Assert.Equal("10.0 years", gradient.SlopeIndex.ToString());
        Assert.Empty(gradient.SlopeIndex.Intervals);
        Assert.Equal(79.0 / 69, gradient.RelativeIndex.Estimate.Value.Value, 1e-12);
        Assert.False(gradient.HasErrors);
    }

    [Fact]
    public void Fit_StandardErrorOrInterval_MakesTheSameOfThem()
    {
        var byError = SocialGradient.Fit(Enumerable.Range(0, 5).Select(index =>
            new GradientGroup<Score>($"{index}", 100, new Estimate<Score>(new Score(10 + index)) { StandardError = 1 })));
        var byLimits = SocialGradient.Fit(Enumerable.Range(0, 5).Select(index =>
            new GradientGroup<Score>($"{index}", 100, new Estimate<Score>(new Score(10 + index)) { Intervals = [new ConfidenceInterval(10 + index - 2.5758293035489, 10 + index + 2.5758293035489, 0.99, "t")] })));

        Assert.Equal(byError.SlopeIndex.Intervals[0].Lower, byLimits.SlopeIndex.Intervals[0].Lower, 1e-9);
    }

    [Fact]
    public void Fit_GapInTheGroups_IsNotFilled()
    {
        var groups = Gradients.Shares(Steep).ToList();
        groups[3] = new GradientGroup<Proportion>(groups[3].Name, 1000, Missing.Suppressed);

        Assert.Equal("not computable (no value for group 4; a gap is not filled)", SocialGradient.Fit(groups).SlopeIndex.Missing?.ToString());
        Assert.Empty(SocialGradient.Fit(groups).Fit);
    }

    [Fact]
    public void Fit_RateOfNoEvents_HasNoLogarithm()
    {
        var groups = Enumerable.Range(0, 5).Select(index => new GradientGroup<Rate>($"{index}", 1000, Rate.Of(index == 4 ? 0 : 20, 1000)));

        Assert.Contains("logarithm", SocialGradient.Fit(groups).SlopeIndex.Missing?.ToString());
    }

    [Fact]
    public void Fit_FourGroups_AsksForTheDifferenceInstead() =>
        Assert.Contains("give the difference", SocialGradient.Fit(Gradients.Shares(20, 15, 10, 5)).SlopeIndex.Missing?.ToString());

    [Fact]
    public void Fit_UnitsThatDiffer_AreRefused() => Assert.Contains("per 1,000", Assert.Throws<ArgumentException>(() => SocialGradient.Fit(
        Enumerable.Range(0, 5).Select(index => new GradientGroup<Rate>($"{index}", 1000, Rate.Of(20, 1000, index == 4 ? 1000 : 100_000))))).Message);

    [Fact]
    public void Fit_SameGroups_AreEqualResults() =>
        Assert.Equal(SocialGradient.Fit(Gradients.Shares(Steep)), SocialGradient.Fit(Gradients.Shares(Steep)));

    [Fact]
    public void Simulate_AnyGradient_AgreesWithTheComputedLimits() => Prop.ForAll(
        Gen.Choose(20, 400).ArrayOf(6).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (events, transformed) =>
        {
            var gradient = SocialGradient.Fit(
                events.Select((count, index) => new GradientGroup<Rate>($"{index}", 1000 + (300 * index), Rate.Of(count, 1000))),
                new GradientOptions { Transformed = transformed, MostMinusLeast = true, Profile = GradientProfile.Ohid });
            var (computed, simulated) = (gradient.SlopeIndex.Intervals[0], gradient.Simulate(20_000, 11).SlopeIndex[0]);
            return Math.Abs(simulated.Lower - computed.Lower) < 0.03 * computed.Width && Math.Abs(simulated.Upper - computed.Upper) < 0.03 * computed.Width;
        }).QuickCheckThrowOnFailure();

    /// <summary>From an independent program (xoshiro256++ started by splitmix64, polar method) in Python.</summary>
    [Fact]
    public void Simulate_SameSeed_GivesTheDigitsOfAnIndependentProgram()
    {
        var limits = SocialGradient.Fit(Enumerable.Range(0, 5).Select(index =>
            new GradientGroup<Score>($"{index}", 100, new Estimate<Score>(new Score(10 + index)) { StandardError = 1 }))).Simulate(1000, 42).SlopeIndex[0];

        Assert.Equal(1.767927538816253, limits.Lower, 1e-9);
        Assert.Equal(8.212604815360336, limits.Upper, 1e-9);
    }

    [Fact]
    public void Simulate_TooFewDraws_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => SocialGradient.Fit(Gradients.Shares(Steep)).Simulate(999));

    private static SocialGradient<LifeExpectancy> Years(params double[] years) =>
        SocialGradient.Fit(years.Select((value, index) => new GradientGroup<LifeExpectancy>($"group {index + 1}", 1, new Estimate<LifeExpectancy>(new LifeExpectancy(value)))));
}
