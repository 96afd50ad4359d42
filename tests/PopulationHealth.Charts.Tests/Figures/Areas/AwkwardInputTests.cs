using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

/// <summary>Long names, many items, equal values, money and negative numbers: no text may meet another or leave the canvas.</summary>
public class AwkwardInputTests
{
    private static readonly Gen<string> Names = Gen.Elements("Foleshill", "Westwood", "and", "of", "Pneumonoultramicroscopicsilicovolcanoconiosis", "Ø", "1", "MMMMMMWWWW", "households").ArrayOf(6)
        .SelectMany(words => Gen.Choose(1, 6).Select(count => string.Join(' ', words.Take(count))));

    [Fact]
    public void Rug_AnyNames_StaysReadable() => Prop.ForAll(Names.ArrayOf(7).ToArbitrary(), Gen.Choose(0, 800).ArrayOf(7).ToArbitrary(), (names, counts) =>
    {
        var columns = names.Select((name, at) => new RugColumn($"{name} {at}", [.. names.Select((area, row) =>
            (row + at) % 5 == 0 ? new JudgedValue($"{area} {row}", Missing.NotCollected) : AreaSamples.Judged($"{area} {row}", counts[(row * at) % 7], 800))]));
        var drawing = new TartanRugFigure { Title = "t", Subtitle = "s", Columns = [.. columns] }.ToFigure().Drawing;
        LabelTests.AssertReadable(drawing);
        var boxes = TextBox.AllOf(drawing);
        foreach (var (i, box) in boxes.Index())
            Assert.DoesNotContain(boxes.Skip(i + 1), other => box.Overlaps(other));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Spine_AnyNames_StaysReadable() => Prop.ForAll(Names.ArrayOf(5).ToArbitrary(), names =>
    {
        var rows = names.Select((name, at) => AreaSamples.Spine().Rows[at] with { Area = Renamed(AreaSamples.Spine().Rows[at].Area, names[0]), Benchmark = new LabelledValue(names[1], AreaSamples.England) })
            .Select((row, at) => new SpineRow($"{names[at]} {at}", row.Area, row.Benchmark, row.Areas, row.Polarity));
        LabelTests.AssertReadable(new SpineChartFigure { Title = "t", Subtitle = "s", Rows = [.. rows] }.ToFigure().Drawing);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Trend_AnyNamesAndBreaks_StaysReadable() => Prop.ForAll(Names.ArrayOf(4).ToArbitrary(), names =>
    {
        var design = AreaSamples.Trend();
        var comparators = names.Skip(1).Select((name, at) => new LineSeries($"{name} {at + 2}", design.Comparators[0].Points));   // no name has a 2
        LabelTests.AssertReadable((design with { Area = new LineSeries(names[0], design.Area.Points), Comparators = [.. comparators] }).ToFigure().Drawing);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Funnel_AnyCountsAndNames_StaysReadable() => Prop.ForAll(
        Gen.Choose(0, 60).ArrayOf(12).ToArbitrary(), Gen.Choose(60, 90_000).ArrayOf(12).ToArbitrary(), Gen.Elements(FunnelKind.Proportion, FunnelKind.CrudeRate, FunnelKind.StandardisedRatio).ToArbitrary(), (events, sizes, kind) =>
        {
            FunnelPoint[] points = [.. events.Zip(sizes, (count, size) => (count, size)).Select((area, i) => new FunnelPoint($"Area with a long name {i}", area.count + 1, area.size))];
            var funnel = Funnel.Of(kind, [.. points.Select(point => point.Events)], [.. points.Select(point => point.Denominator)], 100);
            var figure = new FunnelFigure { Title = "t", Subtitle = "s", Sources = [Samples.Census], Funnel = funnel, Points = [.. points], Emphasis = points[0].Label }.ToFigure();
            LabelTests.AssertReadable(figure.Drawing);
            Assert.DoesNotContain("NaN", figure.ToPlotlyJson());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Box_EqualOrNegativeMoney_StaysReadable()
    {
        LabelledValue Of(string name, double pounds) => new(name, new Estimate<Money>(new Money(pounds)) { Sources = [Samples.Census] });
        BoxGroup[] groups =
        [
            new("All equal, and a name that takes several lines because it is long", [.. Enumerable.Range(0, 5).Select(i => Of($"A{i}", 1_000_000))]),
            new("Negative", [.. Enumerable.Range(0, 5).Select(i => Of($"A{i}", (i - 9) * 1_234_567))]),
        ];
        LabelTests.AssertReadable(new BoxFigure { Title = "t", Subtitle = "s", Emphasis = "A3", Groups = [.. groups] }.ToFigure().Drawing);
    }

    [Fact]
    public void Survey_AnyTexts_StaysReadable() => Prop.ForAll(Names.ArrayOf(5).ToArbitrary(), Gen.Choose(0, 500).ArrayOf(5).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (names, counts, diverging) =>
    {
        var questions = names.Select((name, at) => new LikertQuestion($"{name} {at}", [.. names.Select((answer, i) => new LabelledValue($"{answer} {i}", Samples.People(counts[(i + at) % 5] + 1)))]));
        LabelTests.AssertReadable(new LikertFigure { Title = "t", Subtitle = "s", IsDiverging = diverging, Questions = [.. questions] }.ToFigure().Drawing);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ControlChart_AnyValues_StaysReadable() => Prop.ForAll(Gen.Choose(-5_000_000, 5_000_000).ListOf().Where(list => list.Count >= 2).ToArbitrary(), values =>
    {
        var chart = ControlChart.Of(values.Select((_, i) => Period.FinancialYear(1950 + i)), values.Select(value => (double)value), new ControlChartOptions { Target = 12, Polarity = Polarity.LowerIsBetter });
        LabelTests.AssertReadable(new ControlChartFigure<Money> { Title = "t", Subtitle = "s", Sources = [Samples.Census], Measure = new Money(0), Chart = chart }.ToFigure().Drawing);
    }).QuickCheckThrowOnFailure();

    private static JudgedValue Renamed(JudgedValue value, string name) => new(name, value.Value.Estimate!, value.Comparison);
}
