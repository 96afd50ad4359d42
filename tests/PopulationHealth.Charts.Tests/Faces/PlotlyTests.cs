using System.Globalization;
using System.Net;
using System.Text.Json;

namespace PopulationHealth.Tests;

public class PlotlyTests
{
    // Both faces are read back with two decimals, and the SVG holds a hundredth of a pixel.
    private static double Tolerance(Drawing drawing) =>
        0.021 + (0.0051 * Math.Max(Math.Abs(drawing.X.End - drawing.X.Begin) / drawing.PlotWidth, Math.Abs(drawing.Y.End - drawing.Y.Begin) / drawing.PlotHeight));

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void ToPlotlyJson_EveryFigure_DrawsTheMarksOfTheSvg(string name)
    {
        var figure = Samples.All[name];
        DrawnMark[] svg = [.. SvgMarks.Of(figure).OrderBy(Key)], plotly = [.. PlotlyMarks.Of(figure).OrderBy(Key)];
        Assert.Equal(figure.Drawing.Marks.Count(mark => mark is BarMark or PointMark or PolygonMark), plotly.Count(mark => mark.Kind != "line"));
        Assert.Equal(svg.Length, plotly.Length);
        foreach (var (one, other) in svg.Zip(plotly))
        {
            Assert.Equal((one.Kind, one.Colour, one.Hover), (other.Kind, other.Colour, other.Hover));
            AssertClose(one.Places, other.Places, Tolerance(figure.Drawing));
            AssertClose(one.Interval, other.Interval, Tolerance(figure.Drawing));
        }
    }

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void ToPlotlyJson_EveryFigure_HasTheTextsOfTheSvg(string name)
    {
        var figure = Samples.All[name];
        using var json = JsonDocument.Parse(figure.ToPlotlyJson());
        var texts = json.RootElement.GetProperty("layout").GetProperty("annotations").EnumerateArray()
            .Select(annotation => WebUtility.HtmlDecode(annotation.GetProperty("text").GetString()!.Replace("<b>", "").Replace("</b>", ""))).ToArray();
        Assert.All(figure.Drawing.Marks.OfType<TextMark>(), mark => Assert.Contains(mark.Text, texts));
    }

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void ToPlotlyJson_EveryFigure_KeepsToTheCartesianBundle(string name)
    {
        using var json = JsonDocument.Parse(Samples.All[name].ToPlotlyJson());
        Assert.All(json.RootElement.GetProperty("data").EnumerateArray(), trace => Assert.Contains(trace.GetProperty("type").GetString(), (string[])["bar", "scatter"]));
        Assert.False(json.RootElement.GetProperty("config").GetProperty("displayModeBar").GetBoolean());
    }

    [Theory]
    [InlineData("rainbow"), InlineData("pillars"), InlineData("lines")]
    public void ToPlotlyJson_FilledShapes_AreThoseOfTheSvg(string name)
    {
        var figure = Samples.All[name];
        var shapes = System.Xml.Linq.XDocument.Parse(SvgWriter.Picture(figure)).Root!.Elements()
            .Where(element => element.Name.LocalName == "path" && element.Attribute("d")!.Value.EndsWith('Z') && element.Attribute("fill-opacity") is null == (name != "lines"))
            .Select(element => (element.Attribute("fill")!.Value, element.Elements().FirstOrDefault()?.Value ?? "")).ToArray();
        using var json = JsonDocument.Parse(figure.ToPlotlyJson());
        var traces = json.RootElement.GetProperty("data").EnumerateArray().Where(trace => trace.TryGetProperty("fill", out _)).ToArray();
        Assert.Equal(figure.Drawing.Marks.Count(mark => mark is AreaMark or ArcMark), traces.Length);
        Assert.Equal(shapes.Select(shape => shape.Item2), traces.Select(trace => trace.TryGetProperty("text", out var text) ? text.GetString()! : ""));
        if (name != "lines")
            Assert.Equal(shapes.Select(shape => shape.Item1), traces.Select(trace => trace.GetProperty("fillcolor").GetString()));
    }

    [Fact]
    public void ToPlotlyJson_WholeDisc_IsACircleOfItsRadius()
    {
        var disc = Samples.All["pillars"].Drawing.Marks.OfType<ArcMark>().First();
        var corners = ArcPath.Corners(disc);
        Assert.All(corners, corner => Assert.Equal(disc.Outer, Math.Sqrt(Math.Pow(corner.X - disc.Centre.X, 2) + Math.Pow(corner.Y - disc.Centre.Y, 2)), 9));
        Assert.Equal(corners[0], corners[^1]);
    }

    [Fact]
    public void ToPlotlyJson_Rules_AreShapesAtTheirValue()
    {
        using var json = JsonDocument.Parse(Samples.All["bars"].ToPlotlyJson());
        var shapes = json.RootElement.GetProperty("layout").GetProperty("shapes").EnumerateArray().ToArray();
        Assert.Equal([0, 4.3], shapes.Select(shape => shape.GetProperty("x0").GetDouble()));
        Assert.All(shapes, shape => Assert.Equal("paper", shape.GetProperty("yref").GetString()));
        Assert.Equal("dash", shapes[1].GetProperty("line").GetProperty("dash").GetString());
    }

    [Fact]
    public void ToPlotlyJson_TwentyThousandPoints_AreOneTrace()
    {
        var points = new CloudMark(ValueList.From(Enumerable.Range(0, 20_000).Select(i => new PlotPoint(i, i % 100))));
        var drawing = new Drawing(300, default, new Axis(0, 20_000), new Axis(0, 100), ValueList.From<Mark>([points]));
        var bars = Samples.All["bars"];
        var figure = new Figure("t", "s", "%", bars.Alternative, bars.Sources, bars.Table, drawing);
        using var json = JsonDocument.Parse(figure.ToPlotlyJson());
        Assert.Equal(20_000, Assert.Single(json.RootElement.GetProperty("data").EnumerateArray()).GetProperty("x").GetArrayLength());
        Assert.InRange(figure.ToSvg().Length, 20_000 * 4, 20_000 * 20);
    }

    private static string Key(DrawnMark mark) => mark.Hover.Length > 0 ? $"{mark.Kind} {mark.Hover} {mark.Colour}" : $"{mark.Kind} {mark.Colour} {mark.Places}";

    private static void AssertClose(string one, string other, double tolerance)
    {
        double[] Read(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.CurrentCulture))];
        var (first, second) = (Read(one), Read(other));
        Assert.Equal(first.Length, second.Length);
        Assert.All(first.Zip(second), pair => Assert.InRange(pair.First - pair.Second, -tolerance, tolerance));
    }
}
