using System.Text.Json;

namespace PopulationHealth.Tests;

public class FunnelFigureTests
{
    [Theory]
    [InlineData("prop_wide")]
    public void ToFigure_Places_AreThoseOfThePeer(string dataset)
    {
        var expected = GoldenFile.Read("funnel_significance").Where(row => row["dataset"] == dataset).ToDictionary(row => row["area"], row => row["exp_significance"], StringComparer.Ordinal);
        var table = AreaSamples.Funnel(dataset).ToFigure().Table;
        Assert.All(table.Rows, row => Assert.Equal(Words(expected[row.Header]), row.Cells[^1].Text));
    }

    [Theory]
    [InlineData("funnel"), InlineData("funnel of rates")]
    public void ToFigure_PointsBeyondALimit_LieBeyondItsLine(string name)
    {
        var drawing = Samples.All[name].Drawing;
        foreach (var point in drawing.Marks.OfType<PointMark>().Where(point => point.Tone == Tone.Third))
        {
            var line = drawing.Marks.OfType<LineMark>().Where(line => line.Series == "99.8% limit").SelectMany(line => line.Places.Zip(line.Places.Skip(1)))
                .Where(pair => Math.Min(pair.First.X, pair.Second.X) <= point.X && point.X <= Math.Max(pair.First.X, pair.Second.X))
                .Select(pair => pair.First.Y + ((point.X - pair.First.X) / (pair.Second.X - pair.First.X) * (pair.Second.Y - pair.First.Y))).ToArray();
            if (line.Length > 0 && point.Shape == MarkShape.Triangle && line.Max() > point.Y)
                Assert.InRange(line.Max() - point.Y, 0, 0.01 * (drawing.Y.End - drawing.Y.Begin));
            if (line.Length > 0 && point.Shape == MarkShape.TriangleDown && line.Min() < point.Y)
                Assert.InRange(point.Y - line.Min(), 0, 0.01 * (drawing.Y.End - drawing.Y.Begin));
        }
    }

    [Theory]
    [InlineData("funnel"), InlineData("funnel of rates")]
    public void ToFigure_Lines_StayInThePlot(string name)
    {
        var drawing = Samples.All[name].Drawing;
        var lines = drawing.Marks.OfType<LineMark>().Where(line => !line.IsRule).ToArray();
        Assert.Equal(4, lines.Length);
        Assert.All(lines.SelectMany(line => line.Places), place => Assert.True(drawing.X.Share(place.X) is >= 0 and <= 1.0000001 && drawing.Y.Share(place.Y) is >= -0.0000001 and <= 1.0000001));
        Assert.All(lines, line => Assert.True(drawing.X.Share(line.Places[^1].X) > 0.98));
    }

    [Theory]
    [InlineData(FunnelKind.Proportion, 100, "Population", "%"), InlineData(FunnelKind.CrudeRate, 100_000, "Population of one year", "per 100,000")]
    [InlineData(FunnelKind.StandardisedRatio, 100, "Expected events", "ratio (100 = as expected)"), InlineData(FunnelKind.RelativeExcess, 100, "Expected events", "% above or below expected")]
    public void ToFigure_EveryKind_NamesItsAxes(FunnelKind kind, double scale, string size, string unit)
    {
        FunnelPoint[] points = [new("A", 12, 40), new("B", 30, 90), new("C", 8, 21)];
        var funnel = Funnel.Of(kind, [.. points.Select(point => point.Events)], [.. points.Select(point => point.Denominator)], scale, 3);
        var figure = new FunnelFigure { Title = "t", Subtitle = "s", Sources = [Samples.Census], Funnel = funnel, Points = [.. points] }.ToFigure();
        Assert.Equal((size, unit), (figure.Drawing.X.Title, figure.Unit));
        LabelTests.AssertReadable(figure.Drawing);
        Assert.DoesNotContain("NaN", figure.ToSvg());
    }

    [Fact]
    public void ToFigure_Outliers_AreNamedTheFarthestFirst()
    {
        var named = Samples.All["funnel"].Drawing.Marks.OfType<TextMark>().Where(text => text.Text.StartsWith('A')).ToArray();
        Assert.InRange(named.Length, 5, 9);
        Assert.Equal("A003", Assert.Single(named, text => text.Bold).Text);
        var none = (AreaSamples.Funnel() with { NamedOutliers = 0, Emphasis = null }).ToFigure();
        Assert.DoesNotContain(none.Drawing.Marks.OfType<TextMark>(), text => text.Text.StartsWith('A'));
    }

    [Fact]
    public void ToFigure_AreaWithoutCounts_IsToldInTheTable()
    {
        var design = AreaSamples.FunnelOfRates();
        var figure = (design with { Points = design.Points.Add(new FunnelPoint("Closed", double.NaN, 0)) }).ToFigure();
        Assert.Equal(["[x]", "[x]", "not drawn: a count is missing or outside its range"], figure.Table.Rows[^1].Cells.Select(cell => cell.Text));
        Assert.Equal(60, figure.Drawing.Marks.Count(mark => mark is PointMark));
    }

    [Fact]
    public void ToFigure_TwentyThousandAreas_AreAFewMarksThatStaySmall()
    {
        var figure = AreaSamples.FunnelOfRates(20_000).ToFigure();
        var clouds = figure.Drawing.Marks.OfType<CloudMark>().ToArray();
        Assert.Equal(20_000, clouds.Sum(cloud => cloud.Places.Count) + figure.Drawing.Marks.Count(mark => mark is PointMark));
        Assert.True(figure.Drawing.Marks.Count < 500);
        Assert.True(figure.ToSvg().Length < 1_500_000);
        using var json = JsonDocument.Parse(figure.ToPlotlyJson());
        var traces = json.RootElement.GetProperty("data").EnumerateArray().Where(trace => trace.GetProperty("hoverinfo").GetString() == "skip" && trace.GetProperty("mode").GetString() == "markers").ToArray();
        Assert.Equal(clouds.Select(cloud => cloud.Places.Count), traces.Select(trace => trace.GetProperty("x").GetArrayLength()));
    }

    [Fact]
    public void ToFigure_BadInput_SaysWhatToDo()
    {
        string Message(FunnelFigure design) => Assert.Throws<ArgumentException>(() => design.ToFigure()).Message;
        var design = AreaSamples.FunnelOfRates();
        Assert.Contains("1 to 20,000", Message(design with { Points = [] }));
        Assert.Contains("'Leeds' is none", Message(design with { Emphasis = "Leeds" }));
        Assert.Contains("given twice", Message(design with { Points = [design.Points[0], design.Points[0]] }));
        Assert.Contains("has no name", Message(design with { Points = [new("", 5, 90)] }));
        Assert.Contains("look at their events", Message(design with { Points = [new("A", -1, 90)] }));
        Assert.Contains("Sources of the design", Message(design with { Sources = [] }));
    }

    private static string Words(string peer) => peer switch
    {
        "High (0.001)" => "above the 99.8% limit",
        "High (0.025)" => "above the 95% limit",
        "Low (0.001)" => "below the 99.8% limit",
        "Low (0.025)" => "below the 95% limit",
        _ => "within the limits",
    };
}
