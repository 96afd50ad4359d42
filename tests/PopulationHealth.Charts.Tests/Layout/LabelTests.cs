using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class LabelTests
{
    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Labels_OfEveryFigure_StayOnTheCanvasAndApart(string name) => AssertReadable(Samples.All[name].Drawing);

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Labels_OfEveryFigure_AreLargeEnough(string name) => Assert.All(
        Samples.All[name].Drawing.Marks.OfType<TextMark>(), text => Assert.True(text.Size * 720 / Drawing.StandardWidth >= 12));

    [Fact]
    public void Labels_OfBarsWithAnyNames_StayOnTheCanvasAndApart() => Prop.ForAll(Names(), names =>
    {
        AssertReadable(new BarFigure
        {
            Title = "t",
            Subtitle = "s",
            Benchmark = new(names[0], Samples.Percent(99)),
            Items = [.. names.Select((name, i) => new LabelledValue(name, Samples.Percent(i * 7 % 100, i * 6 % 100, Math.Min(100, i * 9))))],
        }.ToFigure().Drawing);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Labels_OfLinesWithAnyEnds_StayOnTheCanvasAndApart() => Prop.ForAll(Gen.Choose(0, 100).ListOf(4).ToArbitrary(), ends =>
    {
        var series = ends.Select((end, i) => new LineSeries(string.Join(' ', Enumerable.Repeat("Combined authority", 1 + i)) + i, [
            new(Period.CalendarYear(2019), Samples.Percent(50)), new(Period.CalendarYear(2022), Samples.Percent(end)),
        ]));
        AssertReadable(new LineFigure { Title = "t", Subtitle = "s", Series = [.. series] }.ToFigure().Drawing);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Labels_WideTicksAndShortNames_StayOnTheCanvasAndApart()
    {
        AssertReadable(new BarFigure
        {
            Title = "t", Subtitle = "s", Sources = [Samples.Census],
            Items = [new("A", new Estimate<Money>(new Money(-98_500_000))), new("B", new Estimate<Money>(new Money(31_000_000)))],
        }.ToFigure().Drawing);
        AssertReadable(new LineFigure
        {
            Title = "t", Subtitle = "s",
            Series = [new("Coventry", [.. Enumerable.Range(2001, 18).Select(year => new LinePoint(Period.PooledFinancial(year, year + 2), Samples.Percent(year - 2000, year - 2001, year - 1999)))])],
        }.ToFigure().Drawing);
    }

    [Theory]
    [MemberData(nameof(ShapeSamples.AwkwardNames), MemberType = typeof(ShapeSamples))]
    public void Labels_OfAwkwardShapes_StayOnTheCanvasAndApart(string name) => AssertReadable(ShapeSamples.Awkward[name]().ToFigure().Drawing);

    [Fact]
    public void Labels_OfScattersWithAnyValues_StayOnTheCanvasAndApart() => Prop.ForAll(Gen.Choose(-100, 100).Two().ListOf(12).ToArbitrary(), places =>
    {
        ValueList<LabelledValue> Values(Func<(int, int), int> of) => [.. places.Select((place, i) => new LabelledValue($"Neighbourhood of the number {i}", new Estimate<Score>(new Score(of(place))) { Sources = [Samples.Census] }))];
        var drawing = new ScatterFigure
        {
            Title = "t", Subtitle = "s", Unit = "points", Emphasis = "Neighbourhood of the number 3", X = new("One", Values(place => place.Item1)), Y = new("Other", Values(place => place.Item2)),
        }.ToFigure().Drawing;
        AssertReadable(drawing);
        Assert.All(drawing.Marks.OfType<TextMark>().Where(text => !text.Bold), text => Assert.DoesNotContain(
            drawing.Marks.OfType<PointMark>(), point => TextBox.Of(drawing, text).Overlaps(PointLabels.Around(new(point.X, point.Y), 2, drawing))));
        Assert.Single(drawing.Marks.OfType<TextMark>(), text => text.Bold);
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<string[]> Names() =>
        Gen.Elements("Foleshill", "Westwood", "and", "Binley", "Willenhall", "Pneumonoultramicroscopicsilicovolcanoconiosis", "Ø", "of", "1", "MMMMMMWWWW")
            .ArrayOf(6).ArrayOf(5).Select(words => words.Select((word, i) => string.Join(' ', word.Take(1 + (i * 2))) + $" {i}").ToArray()).ToArbitrary();

    internal static void AssertReadable(Drawing drawing)
    {
        var boxes = TextBox.AllOf(drawing);
        Assert.All(boxes, box => Assert.True(box.IsInside(Drawing.StandardWidth, drawing.Height), $"{box} leaves the canvas of height {drawing.Height}"));

        // Words along a curve stand at an angle; the boxes around them meet where the words do not.
        var level = drawing.Marks.OfType<TextMark>().Where(text => text.Turn == 0).Select(text => TextBox.Of(drawing, text)).ToHashSet();
        var flat = boxes.Where(box => level.Contains(box) || drawing.Marks.OfType<TextMark>().All(text => text.Text != box.Text)).ToArray();
        foreach (var (i, box) in flat.Index())
            Assert.DoesNotContain(flat[(i + 1)..], other => box.Overlaps(other));
    }
}
