namespace PopulationHealth.Tests;

public class ControlChartFigureTests
{
    [Fact]
    public void ToFigure_SpecialCauses_AreMarkedByShapeAndColour()
    {
        var (design, points) = (AreaSamples.Control(), Samples.All["control chart"].Drawing.Marks.OfType<PointMark>().ToArray());
        Assert.Equal(30, points.Length);
        Assert.Equal(design.Chart.Points.Select(point => point.Variation == Variation.Concern), points.Select(point => point is { Shape: MarkShape.Diamond, Tone: Tone.Fourth }));
        Assert.Contains(points, point => point.Shape == MarkShape.Diamond);
    }

    [Fact]
    public void ToFigure_Sections_HaveTheirOwnLines()
    {
        var (chart, drawing) = (AreaSamples.Control().Chart, Samples.All["control chart"].Drawing);
        var lines = drawing.Marks.OfType<LineMark>().Where(line => !line.IsRule && line.Places.Count == 2).Select(line => Math.Round(line.Places[0].Y, 9)).ToArray();
        Assert.Equal(chart.Sections.SelectMany(section => new[] { section.Limits.Upper, section.Limits.Mean, section.Limits.Lower }).Select(value => Math.Round(value * 100, 9)), lines);
        Assert.Contains(drawing.Marks.OfType<TextMark>(), text => text.Text == "New limits: the clinic moved to the city centre");
    }

    [Fact]
    public void ToFigure_Target_StandsWithItsAssuranceInWords()
    {
        var figure = Samples.All["control chart"];
        Assert.StartsWith("Target 75.0%: the process as it is meets the target", figure.Drawing.X.Title);
        Assert.EndsWith(figure.Drawing.X.Title, figure.Alternative.ToString());
        var (periods, values) = (Enumerable.Range(2001, 12).Select(Period.CalendarYear), Enumerable.Range(0, 12).Select(i => 0.5 + (i % 3 / 100d)));
        var none = (AreaSamples.Control() with { Chart = ControlChart.Of(periods, values) }).ToFigure();
        Assert.Equal("", none.Drawing.X.Title);
        Assert.DoesNotContain("arget", none.Alternative.ToString());
    }

    [Fact]
    public void ToFigure_LimitsBelowZero_AreWrittenThoughNoShareCanBe()
    {
        var chart = ControlChart.Of(Enumerable.Range(2001, 6).Select(Period.CalendarYear), [0.01, 0.09, 0.02, 0.08, 0.01, 0.09]);
        var figure = (AreaSamples.Control() with { Chart = chart }).ToFigure();
        Assert.StartsWith("-", figure.Table.Rows[0].Cells[2].Text);
        Assert.Contains("first impression", figure.Table.Caption);
        LabelTests.AssertReadable(figure.Drawing);
    }

    [Fact]
    public void ToFigure_SeveralRebasesWithLongReasons_StayReadable()
    {
        var chart = ControlChart.Of(
            Enumerable.Range(0, 40).Select(i => Period.Month(2020 + (i / 12), 1 + (i % 12))), Enumerable.Range(0, 40).Select(i => 0.4 + (i % 5 / 100d)),
            new ControlChartOptions { Target = 0.42, Polarity = Polarity.Neutral, Rebases = [.. new[] { 1, 7 }.Select(month => new Rebase(Period.Month(2021, month), string.Join(' ', Enumerable.Repeat("the way in which people are counted changed", month)))) ] });
        LabelTests.AssertReadable((AreaSamples.Control() with { Chart = chart }).ToFigure().Drawing);
    }

    [Fact]
    public void ToFigure_ChartWithoutLimits_SaysWhy()
    {
        var chart = ControlChart.Of([Period.CalendarYear(2020), Period.CalendarYear(2021)], [0.5, double.NaN]);
        Assert.Contains("Draw the values with a LineFigure", Assert.Throws<ArgumentException>(() => (AreaSamples.Control() with { Chart = chart }).ToFigure()).Message);
    }
}
