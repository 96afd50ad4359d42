using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class GradientPropertyTests
{
    private static readonly Arbitrary<((double[] Populations, double[] Values, double[] Errors) Area, GradientModel Model)> Cases =
        (from area in Gradients.Areas from model in Gradients.Models select (area, model)).ToArbitrary();

    [Fact]
    public void FitAll_FlatGradient_IsNoughtAndOne() => Prop.ForAll(Cases, test =>
    {
        var (slope, ratio, _, _) = Gradients.Fit(test.Model, test.Area.Populations, [.. test.Area.Values.Select(_ => 0.2)], test.Area.Errors);
        return Math.Abs(slope.Value) < 1e-12 * Math.Abs(test.Model.Multiplier) && (Math.Abs(ratio.Value - 1) < 1e-12 || ratio.Reason == Reason.UnstableRatio);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void FitAll_DoubledPopulations_ChangeNothing() => Prop.ForAll(Cases, test =>
    {
        var (populations, values, errors) = test.Area;
        var (one, two) = (Gradients.Fit(test.Model, populations, values, errors), Gradients.Fit(test.Model, [.. populations.Select(people => 2 * people)], values, errors));
        return Gradients.AreNear(one.Slope, two.Slope, share: 1e-9) && Gradients.AreNear(one.Ratio, two.Ratio, share: 1e-9);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void FitAll_ReversedOrder_FlipsTheSlopeAndTurnsTheRatioOver() => Prop.ForAll(Cases, test =>
    {
        var (populations, values, errors) = test.Area;
        // The second level is there for its reason: with an end that may be below zero, the quantiles of a ratio are not those of its inverse.
        var there = Gradients.Fit(test.Model, populations, values, errors, 0.95, 0.9999999);
        var back = Gradients.Fit(test.Model, [.. populations.Reverse()], [.. values.Reverse()], [.. errors.Reverse()], 0.95, 0.9999999);
        var turned = there.Slope with { Limits = [.. there.Slope.Limits.Select(limit => (limit.Upper, limit.Lower))] };
        return Gradients.AreNear(turned, back.Slope, -1)
            && Gradients.IsNear(1 / there.Ratio.Value, back.Ratio.Value, 1e-9 * Math.Abs(back.Ratio.Value))
            && (there.Ratio.Reason != Reason.None || Gradients.IsNear(1 / there.Ratio.Limits[0].Upper, back.Ratio.Limits[0].Lower, 1e-6 * (back.Ratio.Limits[0].Upper - back.Ratio.Limits[0].Lower)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void FitAll_NegativeMultiplier_IsTheReverse() => Prop.ForAll(Gradients.Areas.ToArbitrary(), area =>
    {
        var model = new GradientModel(GradientScale.Log) { Profile = GradientProfile.Ohid };
        var plus = Gradients.Fit(model, area.Populations, area.Values, area.Errors);
        var minus = Gradients.Fit(model with { Multiplier = -1 }, area.Populations, area.Values, area.Errors);
        var turned = plus.Slope with { Limits = [.. plus.Slope.Limits.Select(limit => (limit.Upper, limit.Lower))] };
        return Gradients.AreNear(turned, minus.Slope, -1) && Gradients.IsNear(plus.Intercept, minus.Intercept, 1e-12);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void FitAll_OtherUnits_ScaleTheSlopeAndLeaveTheRatio() => Prop.ForAll(Gradients.Areas.ToArbitrary(), Gen.Elements(0.01, 7, 100_000).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (area, per, transformed) =>
    {
        var model = new GradientModel(GradientScale.Log, transformed) { Profile = GradientProfile.Ohid };
        var one = Gradients.Fit(model, area.Populations, area.Values, area.Errors);
        var other = Gradients.Fit(model, area.Populations, [.. area.Values.Select(value => per * value)], area.Errors);
        return Gradients.AreNear(one.Slope, other.Slope, per) && Gradients.AreNear(one.Ratio, other.Ratio);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void FitAll_AddedConstant_LeavesTheSlopeAsIs() => Prop.ForAll(Gradients.Areas.ToArbitrary(), Gen.Choose(-100, 100).ToArbitrary(), (area, constant) =>
    {
        var one = Gradients.Fit(new GradientModel(), area.Populations, area.Values, area.Errors);
        var other = Gradients.Fit(new GradientModel(), area.Populations, [.. area.Values.Select(value => value + constant)], area.Errors);
        return Gradients.AreNear(one.Slope with { Value = 0 }, other.Slope with { Value = 0 }, share: 1e-9) && Gradients.IsNear(one.Slope.Value, other.Slope.Value, 1e-9);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void FitAll_GroupsOnALine_GivesItsEnds() => Prop.ForAll(Gradients.Areas.ToArbitrary(), Gen.Elements(GradientScale.AsIs, GradientScale.Log, GradientScale.Logit).ToArbitrary(), (area, scale) =>
    {
        var (total, below) = (area.Populations.Sum(), 0.0);
        var values = area.Populations.Select(people =>
        {
            var rank = (below + (people / 2)) / total;
            below += people;
            return 0.4 - (0.3 * rank);
        }).ToArray();
        var fit = Gradients.Fit(new GradientModel(scale), area.Populations, values, area.Errors);
        return Gradients.IsNear(fit.Slope.Value, -0.3, 1e-12) && Gradients.IsNear(fit.Intercept, 0.4, 1e-12) && (fit.Ratio.Reason != Reason.None || Gradients.IsNear(fit.Ratio.Value, 0.25, 1e-12));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void FitAll_WiderLevels_HoldTheNarrowerOnes() => Prop.ForAll(Cases, test =>
    {
        var limits = Gradients.Fit(test.Model, test.Area.Populations, test.Area.Values, test.Area.Errors, 0.5, 0.8, 0.95, 0.998).Slope.Limits;
        return limits.Zip(limits.Skip(1)).All(pair => pair.Second.Lower < pair.First.Lower && pair.First.Upper < pair.Second.Upper);
    }).QuickCheckThrowOnFailure();

    /// <summary>Where one group alone has an error the slope and the ratio are functions of it, and their limits can be written down.</summary>
    [Fact]
    public void FitAll_OneUncertainGroup_HasTheLimitsThatCanBeWrittenDown() => Prop.ForAll(
        Gradients.Areas.ToArbitrary(), Gen.Choose(5, 45).ToArbitrary(), Gen.Elements(GradientScale.Log, GradientScale.Logit).ToArbitrary(), (area, error, scale) =>
        {
            var errors = new double[area.Values.Length];
            errors[^1] = error / 100.0;
            var model = new GradientModel(scale) { Profile = GradientProfile.Ohid };
            var (slope, ratio, _, accuracy) = Gradients.Fit(model, area.Populations, area.Values, errors, 0.95, 0.998);
            var z = new[] { 1.959963984540054, 3.0902323061678136 };
            var place = scale == GradientScale.Log ? Math.Log(area.Values[^1]) : Math.Log(area.Values[^1] / (1 - area.Values[^1]));
            // The last group counts for the slope with a positive weight, so both rise with it, unless the start of the line passes zero.
            var isStartPositive = Limit(8).Start > 0;
            return accuracy < 1e-6 && z.Select((score, level) => Meets(slope.Limits[level], Limit(-score).Slope, Limit(score).Slope)
                && (!isStartPositive || Meets(ratio.Limits[level], Limit(-score).Ratio, Limit(score).Ratio))).All(met => met);

            (double Slope, double Ratio, double Start) Limit(double score)
            {
                var value = scale == GradientScale.Log ? Math.Exp(place + (score * errors[^1])) : 1 / (1 + Math.Exp(-place - (score * errors[^1])));
                var drawn = Gradients.Fit(new GradientModel(), area.Populations, [.. area.Values[..^1], value], new double[errors.Length]);
                return (drawn.Slope.Value, (drawn.Intercept + drawn.Slope.Value) / drawn.Intercept, drawn.Intercept);
            }

            bool Meets((double Lower, double Upper) limits, double lower, double upper) =>
                Gradients.IsNear(limits.Lower, lower, 1e-6 * (upper - lower)) && Gradients.IsNear(limits.Upper, upper, 1e-6 * (upper - lower));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void FitAll_TenEventsInEveryGroup_IsAsExactAsPromised() => Prop.ForAll(Cases, test =>
        Gradients.Fit(test.Model, test.Area.Populations, test.Area.Values, test.Area.Errors, 0.95, 0.998).Accuracy is >= 0 and < 1e-6).QuickCheckThrowOnFailure();

    [Fact]
    public void FitAll_ManyAreas_HasTheDigitsOfEachAlone() => Prop.ForAll(
        Gradients.Areas.Where(area => area.Values.Length >= 10).Select(area => (area.Populations[..10], area.Values[..10], area.Errors[..10])).ArrayOf(4).ToArbitrary(), Gradients.Models.ToArbitrary(), (areas, model) =>
        {
            var (slopes, ratios) = ((Values: new double[4], Lower: new double[4], Upper: new double[4]), (Values: new double[4], Lower: new double[4], Upper: new double[4]));
            SocialGradient.FitAll(
                [.. areas.SelectMany(area => area.Item1)], [.. areas.SelectMany(area => area.Item2)], [.. areas.SelectMany(area => area.Item3)], 10, model, [], new GradientSpans(
                    new EstimateSpans(slopes.Values, slopes.Lower, slopes.Upper, new Reason[4]), new EstimateSpans(ratios.Values, ratios.Lower, ratios.Upper, new Reason[4]), new double[4], new double[4]));
            return areas.Select((area, index) => (Alone: Gradients.Fit(model, area.Item1, area.Item2, area.Item3), index)).All(item =>
                item.Alone.Slope.Value.Equals(slopes.Values[item.index]) && item.Alone.Slope.Limits[0].Equals((slopes.Lower[item.index], slopes.Upper[item.index]))
                && item.Alone.Ratio.Value.Equals(ratios.Values[item.index]) && item.Alone.Ratio.Limits[0].Equals((ratios.Lower[item.index], ratios.Upper[item.index])));
        }).QuickCheckThrowOnFailure();
}
