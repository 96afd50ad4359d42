using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class ControlChartPropertyTests
{
    // Few distinct values, with runs and steps, so that every rule and every tie comes up.
    private static readonly Arbitrary<double[]> Series = Gen.Frequency(
            (3, Gen.Choose(-9, 9).ArrayOf()),
            (1, from first in Gen.Choose(0, 5) from rise in Gen.Elements(-1, 1) from before in Gen.Choose(-9, 9).ArrayOf() from length in Gen.Choose(5, 9) from after in Gen.Choose(-9, 9).ArrayOf()
                select before.Concat(Enumerable.Range(0, length).Select(step => first + (rise * step))).Concat(after).ToArray()))
        .Where(values => values.Length is > 1 and < 60).Select(values => values.Select(value => (double)value).ToArray()).ToArbitrary();

    [Fact]
    public void Of_AnySeries_FollowsTheRulesAsTheyAreWritten() => Prop.ForAll(Series, values =>
    {
        var chart = ControlChartTests.Chart(values);
        return chart.Points.Select(point => point.SpecialCause).SequenceEqual(values.Select((_, at) => AsWritten(values, chart.Sections[0].Limits, at)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Of_OtherUnits_ChangeNoVerdict() => Prop.ForAll(Series, values =>
        Verdicts(values, Polarity.HigherIsBetter).SequenceEqual(Verdicts([.. values.Select(value => value * 1024)], Polarity.HigherIsBetter))).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_OtherPolarity_SwapsImprovingAndConcern() => Prop.ForAll(Series, values =>
        Verdicts(values, Polarity.HigherIsBetter).Select(Swapped).SequenceEqual(Verdicts(values, Polarity.LowerIsBetter))).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_MirroredSeries_MirrorsTheVerdicts() => Prop.ForAll(Series, values =>
        Verdicts(values, Polarity.HigherIsBetter).SequenceEqual(Verdicts([.. values.Select(value => -value)], Polarity.LowerIsBetter))).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_ScreenedRanges_NeverWidenTheLimits() => Prop.ForAll(Series, values =>
        ControlChartTests.Chart(values, new() { ScreensMovingRanges = true }).Sections[0].Limits.Upper <= ControlChartTests.Chart(values).Sections[0].Limits.Upper + 1e-12).QuickCheckThrowOnFailure();

    private static IEnumerable<(SpecialCause, Variation)> Verdicts(double[] values, Polarity polarity) =>
        ControlChartTests.Chart(values, new() { Polarity = polarity }).Points.Select(point => (point.SpecialCause, point.Variation));

    private static (SpecialCause, Variation) Swapped((SpecialCause Cause, Variation Variation) verdict) => (verdict.Cause, verdict.Variation switch
    {
        Variation.Improving => Variation.Concern,
        Variation.Concern => Variation.Improving,
        var other => other,
    });

    /// <summary>Each rule as a question to all windows that hold the point.</summary>
    private static SpecialCause AsWritten(double[] values, ControlLimits limits, int at)
    {
        if (IsOutside(at))
            return SpecialCause.OutsideLimits;
        if (Windows(7).Any(window => window.Skip(1).All(place => values[place] > values[place - 1]) || window.Skip(1).All(place => values[place] < values[place - 1])))
            return SpecialCause.Trend;
        if (IsNear(at) && Windows(3).Any(window => IsOneSided(window) && window.Count(IsNear) >= 2))
            return SpecialCause.TwoOfThree;
        return Windows(7).Any(IsOneSided) ? SpecialCause.Shift : SpecialCause.None;

        bool IsOutside(int place) => values[place] < limits.Lower || values[place] > limits.Upper;
        bool IsNear(int place) => !IsOutside(place) && (values[place] < limits.NearLower || values[place] > limits.NearUpper);
        bool IsOneSided(IEnumerable<int> window) => window.All(place => values[place] > limits.Mean) || window.All(place => values[place] < limits.Mean);
        IEnumerable<int[]> Windows(int size) => Enumerable.Range(0, Math.Max(0, values.Length - size + 1)).Select(start => Enumerable.Range(start, size).ToArray()).Where(window => window.Contains(at));
    }
}
