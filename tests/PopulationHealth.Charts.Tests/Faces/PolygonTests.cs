using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class PolygonTests
{
    private static readonly PlotPoint[] Square = [new(0, 0), new(100, 0), new(100, 100), new(0, 100)];
    private static readonly PlotPoint[] Hole = [new(40, 40), new(60, 40), new(60, 60), new(40, 60)];

    private static readonly Arbitrary<PlotPoint[]> Rings = Gen.Choose(0, 200).Two().ArrayOf()
        .Where(places => places.Length >= 3).Select(places => places.Select(place => new PlotPoint(place.Item1, place.Item2 + 0.5)).ToArray()).ToArbitrary();

    [Fact]
    public void Of_HolesAndOutlines_RunInOppositeDirections()
    {
        foreach (var hole in new[] { Hole, [.. Hole.Reverse()] })
        {
            var rings = PolygonRings.Of(new PolygonMark([new PolygonPart(ValueList.From(Square)) { Holes = [ValueList.From(hole)] }]));
            Assert.True(PolygonRings.Area(rings[0]) * PolygonRings.Area(rings[1]) < 0);
        }
    }

    [Fact]
    public void Path_AnyOutline_HasItsStripesInside() => Prop.ForAll(Rings, Gen.Elements(Pattern.Rising, Pattern.Falling, Pattern.Level).ToArbitrary(), (ring, pattern) =>
    {
        var path = Stripes.Path(pattern, [ring]);
        var middles = path.Split('M', StringSplitOptions.RemoveEmptyEntries).Select(stripe => stripe.Split(' ', 'L').Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
            .Where(ends => Math.Abs(ends[0] - ends[2]) > 0.5).Select(ends => new PlotPoint((ends[0] + ends[2]) / 2, (ends[1] + ends[3]) / 2));
        return middles.All(middle => LabelPlace.IsInside([ring], middle) || NearEdge(ring, middle));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Path_Hole_StaysEmpty()
    {
        var with = Stripes.Path(Pattern.Level, [Square, Hole]);
        Assert.Contains("M0 45.5L40 45.5M60 45.5L100 45.5", with);
        Assert.DoesNotContain("M40", with);
    }

    [Fact]
    public void Path_Rectangle_IsCutAtItsSides() => Assert.Equal("M0 7L7 0M0 14L12 2M6 15L12 9", Stripes.Path(Pattern.Rising, 0, 0, 12, 15));

    [Fact]
    public void ToPlotlyJson_Hole_IsARingOfItsOwnAfterAGap()
    {
        var drawing = Drawing.Free(120, [new PolygonMark([new PolygonPart(ValueList.From(Square)) { Holes = [ValueList.From(Hole)] }]) { Tone = Tone.Class3, Hover = "a place" }]);
        var bars = Samples.All["bars"];
        var figure = new Figure("t", "s", "%", bars.Alternative, bars.Sources, bars.Table, drawing);
        using var json = JsonDocument.Parse(figure.ToPlotlyJson());
        var trace = Assert.Single(json.RootElement.GetProperty("data").EnumerateArray());
        Assert.Equal(["scatter", "toself"], new[] { "type", "fill" }.Select(name => trace.GetProperty(name).GetString()));
        Assert.Equal(JsonValueKind.Null, trace.GetProperty("x")[5].ValueKind);
        Assert.Equal(11, trace.GetProperty("x").GetArrayLength());
        Assert.Contains("fill-rule=\"evenodd\"", figure.ToSvg());
    }

    [Fact]
    public void New_TwoCorners_AreNoOutline() => Assert.Contains("three or more", Assert.Throws<ArgumentException>(() => PolygonMark.Of(new(0, 0), new(1, 1))).Message);

    private static bool NearEdge(PlotPoint[] ring, PlotPoint place) => ring.Zip(ring.Skip(1).Append(ring[0])).Any(edge =>
    {
        var (dx, dy) = (edge.Second.X - edge.First.X, edge.Second.Y - edge.First.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length == 0)
            return false;
        var along = Math.Clamp((((place.X - edge.First.X) * dx) + ((place.Y - edge.First.Y) * dy)) / (length * length), 0, 1);
        return Math.Sqrt(Math.Pow(edge.First.X + (along * dx) - place.X, 2) + Math.Pow(edge.First.Y + (along * dy) - place.Y, 2)) < 0.1;
    });
}
