using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

/// <summary>Gradients to test with: by the batch form, one area, and any groups.</summary>
internal static class Gradients
{
    /// <summary>Five to twelve groups: populations, values from 0.05 to 0.45 and errors on a logarithm from 0.01 to 0.3, as of ten events and more.</summary>
    public static Gen<(double[] Populations, double[] Values, double[] Errors)> Areas { get; } =
        from count in Gen.Choose(5, 12)
        from populations in Gen.Choose(100, 30_000).ArrayOf(count)
        from values in Gen.Choose(50, 450).ArrayOf(count)
        from errors in Gen.Choose(10, 300).ArrayOf(count)
        select (populations.Select(Convert.ToDouble).ToArray(), values.Select(value => value / 1000.0).ToArray(), errors.Select(error => error / 1000.0).ToArray());

    public static Gen<GradientModel> Models { get; } =
        from scale in Gen.Elements(GradientScale.AsIs, GradientScale.Log, GradientScale.Logit)
        from transformed in Gen.Elements(true, false)
        from multiplier in Gen.Elements(1.0, -1.0, 100.0)
        select new GradientModel(scale, transformed && scale != GradientScale.AsIs) { Multiplier = multiplier, Profile = GradientProfile.Ohid };

    public static (BatchOfOne Slope, BatchOfOne Ratio, double Intercept, double Accuracy) Fit(
        GradientModel model, double[] populations, double[] values, double[] errors, params double[] levels)
    {
        levels = levels.Length == 0 ? [0.95] : levels;
        var ratio = (Value: new double[1], Reason: new Reason[1], Lower: new double[levels.Length], Upper: new double[levels.Length]);
        var (intercept, accuracy) = (new double[1], new double[1]);
        var slope = BatchOfOne.Run(
            slopes => SocialGradient.FitAll(populations, values, errors, values.Length, model, levels, new GradientSpans(
                slopes, new EstimateSpans(ratio.Value, ratio.Lower, ratio.Upper, ratio.Reason), intercept, accuracy)),
            levels.Length);
        return (slope, new BatchOfOne(ratio.Value[0], ratio.Reason[0], [.. ratio.Lower.Zip(ratio.Upper)]), intercept[0], accuracy[0]);
    }

    /// <summary>Whether two results are the same up to rounding, or to what the inversion promises, as a share of the interval's width.</summary>
    public static bool AreNear(BatchOfOne one, BatchOfOne other, double factor = 1, double share = 1e-6)
    {
        var width = Math.Abs(one.Limits[0].Upper - one.Limits[0].Lower) * Math.Abs(factor);
        return IsNear(one.Value * factor, other.Value, Math.Max(width, Math.Abs(other.Value)) * 1e-9)
            && one.Limits.Zip(other.Limits).All(pair => IsNear(pair.First.Lower * factor, pair.Second.Lower, width * share) && IsNear(pair.First.Upper * factor, pair.Second.Upper, width * share));
    }

    public static bool IsNear(double one, double other, double tolerance) => Math.Abs(one - other) <= tolerance + 1e-12 || (double.IsNaN(one) && double.IsNaN(other));

    /// <summary>Tenths of a population of equal size, most disadvantaged first, with the proportions given in percent out of 1,000 each.</summary>
    public static IReadOnlyList<GradientGroup<Proportion>> Shares(params double[] percents) =>
        [.. percents.Select((percent, index) => new GradientGroup<Proportion>($"group {index + 1}", 1000, Proportion.Of(percent * 10, 1000)))];
}
