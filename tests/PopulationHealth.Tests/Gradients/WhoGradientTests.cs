using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class WhoGradientTests
{
    [Fact]
    public void Fit_Logistic_MeetsItsOwnEquations() => Prop.ForAll(Gradients.Areas.ToArbitrary(), area =>
    {
        // The curve through both ends: its residuals, weighted by population, are orthogonal to both heights.
        var gradient = WhoGradient.Fit(Groups(area.Populations, area.Values), WhoForm.Logistic);
        var (slope, ratio) = (gradient.SlopeIndex.Estimate.Value.Value, gradient.RelativeIndex.Estimate.Value.Value);
        var (start, end) = (slope / (ratio - 1), slope * ratio / (ratio - 1));
        var (low, high) = (Math.Log(start / (1 - start)), Math.Log(end / (1 - end)));
        double total = area.Populations.Sum(), below = 0, scoreStart = 0, scoreEnd = 0;
        for (var group = 0; group < area.Values.Length; group++)
        {
            var rank = (below + (area.Populations[group] / 2)) / total;
            below += area.Populations[group];
            var residual = area.Populations[group] * (area.Values[group] - (1 / (1 + Math.Exp(-(low * (1 - rank)) - (high * rank)))));
            scoreStart += residual * (1 - rank);
            scoreEnd += residual * rank;
        }
        return Math.Abs(ratio - 1) < 0.01 || (Math.Abs(scoreStart) < 1e-6 * total && Math.Abs(scoreEnd) < 1e-6 * total);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fit_Straight_HasTheSlopeOfOurOwnLine() => Prop.ForAll(Gradients.Areas.ToArbitrary(), area =>
    {
        var ours = Gradients.Fit(new GradientModel(), area.Populations, area.Values, area.Errors);
        var who = WhoGradient.Fit(Groups(area.Populations, area.Values), WhoForm.Linear).SlopeIndex.Estimate.Value.Value;
        return Gradients.IsNear(ours.Slope.Value, who, 1e-11);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fit_RateAsAShare_IsThatOfTheProportion()
    {
        double[] values = [0.3, 0.25, 0.22, 0.21, 0.1];
        var shares = WhoGradient.Fit(Groups([5, 4, 3, 2, 1], values), WhoForm.Logistic);
        var rates = WhoGradient.Fit(values.Select((value, index) => new GradientGroup<Rate>($"{index}", 5 - index, new Estimate<Rate>(new Rate(1000 * value, 1000)))), WhoForm.Logistic);

        Assert.Equal(1000 * shares.SlopeIndex.Estimate.Value.Value, rates.SlopeIndex.Estimate.Value.Value, 1e-9);
        Assert.Equal(1000 * shares.SlopeIndex.Estimate.StandardError!.Value, rates.SlopeIndex.Estimate.StandardError!.Value, 1e-9);
        Assert.Equal(shares.RelativeIndex.Intervals[0].Upper, rates.RelativeIndex.Intervals[0].Upper, 1e-9);
    }

    [Fact]
    public void Fit_LogisticOfYears_IsRefused() => Assert.Throws<ArgumentException>(() => WhoGradient.Fit(
        Enumerable.Range(0, 5).Select(index => new GradientGroup<LifeExpectancy>($"{index}", 1, new Estimate<LifeExpectancy>(new LifeExpectancy(70 + index)))), WhoForm.Logistic));

    [Fact]
    public void Fit_TooFewOrMissingOrUpright_HasAReason()
    {
        Assert.Contains("groups", WhoGradient.Fit(Groups([1, 1], [0.1, 0.2]), WhoForm.Linear).SlopeIndex.Missing?.ToString());
        Assert.Contains("missing", WhoGradient.Fit(Groups([1, 1], [0.1, 0.2]).Append(new GradientGroup<Proportion>("x", 1, Missing.Suppressed)), WhoForm.Linear).SlopeIndex.Missing?.ToString());
        Assert.Contains("settle", WhoGradient.Fit(Groups([1, 1, 1, 1], [0, 0, 1, 1]), WhoForm.Logistic).SlopeIndex.Missing?.ToString());
    }

    [Fact]
    public void HealthEqual_EndOfTheLineBelowZero_HasNoRatio()
    {
        var ratio = HealthEqual.RelativeIndex([0, 0, 1, 5, 40], [], WhoForm.Linear);

        Assert.Equal((Reason.UnstableRatio, double.NaN), (ratio.Reason, ratio.Estimate));
        Assert.True(ratio.StandardError > 0);
    }

    private static IEnumerable<GradientGroup<Proportion>> Groups(double[] populations, double[] values) =>
        populations.Select((population, index) => new GradientGroup<Proportion>($"{index}", population, new Estimate<Proportion>(new Proportion(values[index]))));
}
