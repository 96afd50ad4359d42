using AngleSharp.Html.Parser;

namespace PopulationHealth.Tests;

public class MapFigureTests
{
    private const string Square = """[[[-1.5,52.4],[-1.4,52.4],[-1.4,52.5],[-1.5,52.5],[-1.5,52.4]]]""";

    [Fact]
    public void Areas_AreShapesWithTheirHolesAndIslands()
    {
        var shapes = Shapes(Samples.All["choropleth"]);
        Assert.Equal(42, shapes.Count);
        Assert.Single(shapes["Radford West"].Parts[0].Holes);
        Assert.Equal(2, shapes["Walsgrave and Woodway Park"].Parts.Count);
        Assert.Equal((Pattern.Rising, Tone.Comparator), (shapes["Clifford Park"].Pattern, shapes["Clifford Park"].Tone));
        Assert.Equal((Tone.Ink, "Hillfields: 26.2% (class 5 of 5)"), (shapes["Hillfields"].Edge, shapes["Hillfields"].Hover));
    }

    [Fact]
    public void Table_IsSortedAndOpen()
    {
        var figure = Samples.All["choropleth"];
        var document = new HtmlParser().ParseDocument(figure.ToHtml());
        Assert.True(document.QuerySelector("details")!.HasAttribute("open"));
        Assert.Equal(("Henley Green and Wood End", "Clifford Park"), (figure.Table.Rows[0].Header, figure.Table.Rows[^1].Header));
        Assert.Equal(["34.9", "5"], figure.Table.Rows[0].Cells.Select(cell => cell.Text));
        Assert.False(new HtmlParser().ParseDocument(Samples.All["bars"].ToHtml()).QuerySelector("details")!.HasAttribute("open"));
    }

    [Fact]
    public void Classes_ByQuantile_HoldEqualNumbersAndRise()
    {
        double[] values = [.. Enumerable.Range(1, 20).Select(i => i * 1.0)];
        var classes = Classes(values, [], 5);
        Assert.Equal([4, 4, 4, 4, 4], values.GroupBy(value => classes.Of(Value(value))).Select(group => group.Count()));
        Assert.Equal("1.0% to 4.0% (4 areas)", classes.Label(1));
    }

    [Fact]
    public void Classes_EqualValues_StayTogether()
    {
        var classes = Classes([5, 5, 5, 5, 5, 5, 5, 9], [], 5);
        Assert.Equal(2, classes.Count);
        Assert.Equal(["5.0% (7 areas)", "9.0% (1 area)"], [classes.Label(1), classes.Label(2)]);
        Assert.Equal(1, Classes([3, 3], [], 4).Count);
    }

    [Fact]
    public void Classes_ByLimits_PutALimitIntoTheClassAboveIt()
    {
        var classes = Classes([4.9, 5, 20], [5, 10], 5);
        Assert.Equal([1, 2, 3], new[] { 4.9, 5, 20 }.Select(value => classes.Of(Value(value))));
        Assert.Equal(["under 5% (1 area)", "5% to under 10% (1 area)", "10% and over (1 area)"], Enumerable.Range(1, 3).Select(classes.Label));
        Assert.Contains("that rise", Assert.Throws<ArgumentException>(() => Classes([1], [5, 4], 5)).Message);
        Assert.Contains("two to five", Assert.Throws<ArgumentException>(() => Classes([1], [], 6)).Message);
    }

    [Fact]
    public void Degrees_AreShrunkByTheLatitude()
    {
        var shape = Shapes(Map(Feature("\"A\"", "Polygon", Square)))["A"].Parts[0].Outline;
        var (width, height) = (shape.Max(place => place.X) - shape.Min(place => place.X), shape.Max(place => place.Y) - shape.Min(place => place.Y));
        Assert.Equal(Math.Cos(52.45 * Math.PI / 180), width / height, 0.002);
    }

    [Fact]
    public void Metres_KeepTheirShape()
    {
        var shape = Shapes(Map(Feature("\"A\"", "Polygon", "[[[430000,278000],[431000,278000],[431000,280000],[430000,280000],[430000,278000]]]")))["A"].Parts[0].Outline;
        Assert.Equal(2, (shape.Max(place => place.Y) - shape.Min(place => place.Y)) / (shape.Max(place => place.X) - shape.Min(place => place.X)), 0.002);
    }

    [Fact]
    public void SimplifyTo_Neighbours_KeepTheirCommonBorder()
    {
        var design = ShapeSamples.Choropleth();
        var (all, few) = (Shapes(design.ToFigure()), Shapes((design with { SimplifyTo = 12 }).ToFigure()));
        HashSet<PlotPoint> Corners(Dictionary<string, PolygonMark> shapes, string name) => [.. shapes[name].Parts[0].Outline];
        var shared = Corners(all, "Longford").Intersect(Corners(all, "Keresley")).Count();
        Assert.Equal(2, shared);
        Assert.Equal(2, Corners(few, "Longford").Intersect(Corners(few, "Keresley")).Count());
        Assert.All(few.Values.SelectMany(shape => shape.Parts[0].Outline), corner => Assert.Equal(0, Math.Round(corner.X % 12, 6)));
    }

    [Fact]
    public void Features_OfOtherAreas_AreLeftOut() =>
        Assert.Single(Shapes(Map(Feature("\"A\"", "Polygon", Square), Feature("\"B\"", "Polygon", Square))));

    [Theory]
    [InlineData("", "There are no boundaries"), InlineData("boundaries.geojson", "line 1, byte 1"), InlineData("{\"type\":\"Topology\"}", "of type Topology; they must be a GeoJSON FeatureCollection"), InlineData("[1]", "a JSON Array")]
    public void Boundaries_NoGeoJson_SaysWhat(string text, string expected) => Assert.Contains(expected, Message(text));

    [Theory]
    [InlineData("""{"type":"Feature","properties":{"name":"x"},"geometry":null}""", "feature 1 has no code in 'code' (it has name)")]
    [InlineData("""{"type":"Feature","properties":{"code":"A"},"geometry":null}""", "feature 1 (A) has no geometry")]
    [InlineData("""{"type":"Feature","properties":{"code":"A"},"geometry":{"type":"Point","coordinates":[1,2]}}""", "is of type Point; a map draws Polygon and MultiPolygon")]
    [InlineData("""{"type":"Feature","properties":{"code":"A"},"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4],[1,2]]]}}""", "four or more positions")]
    [InlineData("""{"type":"Feature","properties":{"code":"A"},"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4],[5,"x"],[1,2]]]}}""", "two finite numbers")]
    [InlineData("7", "feature 1 has no code")]
    public void Features_ThatCannotBeUsed_AreNamed(string feature, string expected) => Assert.Contains(expected, Message(Collection(feature)));

    [Fact]
    public void Features_TwiceOrManyFaults_AreAllSaidAtOnce()
    {
        Assert.Contains("feature 2 has the code A, as one before it has", Message(Collection(Feature("\"A\"", "Polygon", Square), Feature("\"A\"", "Polygon", Square))));
        Assert.Contains("2 of 2 features", Message(Collection(Feature("\"\"", "Polygon", Square), Feature("null", "Polygon", Square))));
    }

    [Fact]
    public void Areas_WithoutShape_AreListed()
    {
        var design = ShapeSamples.Choropleth();
        var message = Assert.Throws<ArgumentException>(() => (design with { Areas = design.Areas.Add(new MapArea("E99", new("Elsewhere", Samples.Percent(1)))) }).ToFigure()).Message;
        Assert.Contains("1 of 43 areas have no shape in the boundaries: E99 (Elsewhere)", message);
    }

    [Fact]
    public void Number_AsACode_IsRead() => Assert.Single(Shapes(Map("7", Feature("7", "Polygon", Square))));

    [Fact]
    public void Tiles_HaveTheirPlaceNameAndClass()
    {
        var marks = Samples.All["tile map"].Drawing.Marks;
        Assert.Equal(42, marks.OfType<PolygonMark>().Count(tile => tile.Series.Length > 0));
        Assert.All(marks.OfType<PolygonMark>().Where(tile => tile.Series.Length > 0), tile => Assert.Equal(6, tile.Parts[0].Outline.Count));
        Assert.Equal(["Hil", "3"], marks.OfType<TextMark>().Where(text => text.Bold).Select(text => text.Text));
        Assert.All(Shapes(Samples.All["tile map of squares"]).Values, tile => Assert.Equal(4, tile.Parts[0].Outline.Count));
    }

    [Fact]
    public void Tiles_OfOneSize_DoNotMeet()
    {
        var boxes = Shapes(Samples.All["tile map of squares"]).Values.Select(tile => tile.Parts[0].Outline).ToArray();
        Assert.Single(boxes.Select(box => Math.Round(box.Max(place => place.X) - box.Min(place => place.X), 6)).Distinct());
        foreach (var (i, box) in boxes.Index())
            Assert.DoesNotContain(boxes[(i + 1)..], other => LabelPlace.IsInside([[.. box]], other[0]));
    }

    [Fact]
    public void Tiles_OfOnePlace_AreNamed() => Assert.Contains("row 0, column 0: A and B", Assert.Throws<ArgumentException>(
        () => (ShapeSamples.Tiles() with { Emphasis = null, Tiles = [new(0, 0, Value(1, "A")), new(0, 0, Value(2, "B"))] }).ToFigure()).Message);

    [Fact]
    public void Tile_OutsideTheMap_IsRefused() => Assert.Contains("from 0 to 59", Assert.Throws<ArgumentOutOfRangeException>(() => new MapTile(-1, 0, Value(1))).Message);

    private static LabelledValue Value(double percent, string name = "A") => new(name, Samples.Percent(percent));

    private static MapClasses Classes(double[] values, ValueList<double> limits, int classes) =>
        MapClasses.Of([.. values.Select(value => Value(value))], new Proportion(0.5), limits, classes);

    private static Dictionary<string, PolygonMark> Shapes(Figure figure) =>
        figure.Drawing.Marks.OfType<PolygonMark>().Where(shape => shape.Series.Length > 0).ToDictionary(shape => shape.Series);

    private static string Feature(string code, string type, string coordinates) =>
        $$$"""{"type":"Feature","properties":{"code":{{{code}}}},"geometry":{"type":"{{{type}}}","coordinates":{{{coordinates}}}}}""";

    private static string Collection(params string[] features) => $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""";

    private static Figure Map(params string[] features) => features[0].StartsWith('{') ? Design("A", Collection(features)).ToFigure() : Design(features[0], Collection(features[1..])).ToFigure();

    private static string Message(string boundaries) => Assert.Throws<ArgumentException>(() => Design("A", boundaries).ToFigure()).Message;

    private static ChoroplethFigure Design(string code, string boundaries) =>
        new() { Title = "t", Subtitle = "s", CodeProperty = "code", Boundaries = boundaries, Areas = [new MapArea(code, Value(5))] };
}
