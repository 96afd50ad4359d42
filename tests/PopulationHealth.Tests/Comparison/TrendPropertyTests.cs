using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

/// <summary>What holds of trends whatever the numbers are.</summary>
public class TrendPropertyTests
{
    private static readonly Gen<List<TrendPoint>> Points =
        from counts in Gen.Choose(1, 400).ListOf(7)
        from slope in Gen.Choose(-40, 40)
        from widths in Gen.Choose(1, 40).ListOf(7)
        select counts.Zip(widths).Select((pair, at) => Point(at, 400 + (slope * at) + (pair.First / 8), pair.Second)).ToList();

    private static readonly Gen<TrendMethod> Method = Gen.Elements(Enum.GetValues<TrendMethod>());

    [Fact]
    public void ShuffledPoints_GiveTheSame() => Prop.ForAll(
        Points.SelectMany(points => Gen.Shuffle(points.ToArray()).Select(shuffled => (points, shuffled))).ToArbitrary(), Method.ToArbitrary(), (pair, method) =>
            RecentTrend.Of(pair.points, method).Equals(RecentTrend.Of(pair.shuffled, method))).QuickCheckThrowOnFailure();

    [Fact]
    public void ScaledUnits_ChangeNoTrend() => Prop.ForAll(Points.ToArbitrary(), Method.ToArbitrary(), Gen.Elements(1e-5, 0.01, 7, 100, 1e5).ToArbitrary(), (points, method, scale) =>
    {
        var (one, other) = (RecentTrend.Of(points, method), RecentTrend.Of(points.Select(point => point with { Value = point.Value * scale, Lower = point.Lower * scale, Upper = point.Upper * scale }), method));
        return one.Marker == other.Marker && Near(one.ChiSquared, other.ChiSquared) && (method == TrendMethod.FingertipsProportions || Near(one.Slope * scale, other.Slope));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ShiftedValues_ChangeNoTrend() => Prop.ForAll(Points.ToArbitrary(), Gen.Choose(-500, 500).ToArbitrary(), (points, shift) =>
    {
        var (one, other) = (RecentTrend.Of(points), RecentTrend.Of(points.Select(point => point with { Value = point.Value + shift, Lower = point.Lower + shift, Upper = point.Upper + shift })));
        return one.Marker == other.Marker && Math.Abs(one.ChiSquared - other.ChiSquared) <= 1e-6 * Math.Max(1, one.ChiSquared);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void SwappingPolarity_SwapsGettingBetterAndWorse() => Prop.ForAll(Points.ToArbitrary(), points =>
    {
        var trend = RecentTrend.Of(points);
        var (high, low) = (trend with { Polarity = Polarity.HigherIsBetter }, trend with { Polarity = Polarity.LowerIsBetter });
        return high.IsGettingBetter == low.IsGettingWorse && high.IsGettingWorse == low.IsGettingBetter && trend is { IsGettingBetter: false, IsGettingWorse: false };
    }).QuickCheckThrowOnFailure();

    /// <summary>The slope of weighted least squares, by the textbook's sums.</summary>
    [Fact]
    public void SlopeAndChiSquared_AreThoseOfTheSums() => Prop.ForAll(Points.ToArbitrary(), points =>
    {
        var five = points.TakeLast(5).Select((point, at) => (Time: at + 1.0, point.Value, Weight: Math.Pow(3.92 / (point.Upper - point.Lower), 2))).ToList();
        var (s0, s1, s2) = (five.Sum(one => one.Weight), five.Sum(one => one.Weight * one.Time), five.Sum(one => one.Weight * one.Time * one.Time));
        var slope = ((s0 * five.Sum(one => one.Weight * one.Time * one.Value)) - (s1 * five.Sum(one => one.Weight * one.Value))) / ((s0 * s2) - (s1 * s1));
        var trend = RecentTrend.Of(points);
        return Math.Abs(trend.Slope - slope) < 1e-7 && Math.Abs(trend.ChiSquared - (slope * slope * ((s0 * s2) - (s1 * s1)) / s0)) <= 1e-6 * Math.Max(1, trend.ChiSquared);
    }).QuickCheckThrowOnFailure();

    private static TrendPoint Point(int at, double value, double width) =>
        new(Period.CalendarYear(2015 + at), value, value - width, value + (1.5 * width), Math.Max(1, value), 2_000);

    private static bool Near(double one, double other) => Math.Abs(one - other) <= 1e-9 * Math.Max(1e-9, Math.Abs(one));
}
