namespace PopulationHealth.Tests;

public class ScatterFigureTests
{
    // R squared, line and band of the neighbourhoods computed apart (sums of squares in Python; t of 40 degrees of freedom 2.021075).
    [Fact]
    public void Line_OfTheNeighbourhoods_IsThatOfLeastSquares()
    {
        var fit = LeastSquares.Of([.. ShapeData.Neighbourhoods.Select(one => new PlotPoint(one.Income, one.English))])!;
        Assert.Equal((42, 0.19080845206508887, 0.4429636076584523), (fit.Count, fit.Slope, fit.RSquared), Close);
        Assert.Equal(2.264072226628487, fit.At(10), 1e-9);
        Assert.Equal(0.6791090599947754, fit.HalfWidth(10, 0.95), 1e-7);
        Assert.Equal(1.4811807240106907, fit.HalfWidth(34.86, 0.95), 1e-7);
        Assert.True(fit.HasDirection(0.95));
    }

    [Fact]
    public void Line_ExactPoints_HasNoBandAndNoOutliers()
    {
        var fit = LeastSquares.Of([new(0, 1), new(1, 3), new(2, 5), new(3, 7)])!;
        Assert.Equal((2, 1), (fit.Slope, fit.RSquared));
        Assert.Equal(0, fit.HalfWidth(2, 0.95), 1e-12);
    }

    [Fact]
    public void Line_TooFewOrUpright_IsNone()
    {
        Assert.Null(LeastSquares.Of([new(0, 1), new(1, 3)]));
        Assert.Null(LeastSquares.Of([new(4, 1), new(4, 3), new(4, 9)]));
        var figure = (ShapeSamples.Scatter() with { X = Series("x", 4, 4, 4), Y = Series("y", 1, 2, 3), Emphasis = null }).ToFigure();
        Assert.DoesNotContain(figure.Drawing.Marks, mark => mark is AreaMark);
        Assert.Contains("to put a line through", $"{figure.Alternative}");
    }

    [Fact]
    public void Alternative_IsAnAssociationAndNotACause() => Assert.Equal(
        "Across 42 neighbourhoods, higher values of People deprived of income, 2019 go together with higher values of Residents who do not speak English well, 2021: "
        + "the straight line accounts for 44% of the variation. This is an association, not a cause. Hillfields: 26.2% and 8.3%.",
        $"{Samples.All["scatter"].Alternative}");

    [Fact]
    public void Alternative_NoDirection_SaysSo() => Assert.Contains(
        "show no clear straight association with", $"{(ShapeSamples.Scatter() with { X = Series("x", 1, 2, 3, 4), Y = Series("y", 1, 2, 2, 1), Emphasis = null }).ToFigure().Alternative}");

    [Fact]
    public void Band_OfManyAreas_IsNotCutOff() =>
        Assert.All(BandOf(Samples.All["scatter"].Drawing), place => Assert.InRange(place.Y, Samples.All["scatter"].Drawing.Y.Begin + 1e-9, Samples.All["scatter"].Drawing.Y.End - 1e-9));

    [Fact]
    public void Band_OfFewAreas_DoesNotPressThePointsTogether()
    {
        var drawing = (ShapeSamples.Scatter() with { X = Series("x", 1, 2, 3), Y = Series("y", 10, 30, 10), Emphasis = null }).ToFigure().Drawing;
        Assert.Equal((0, 40), (drawing.Y.Begin, drawing.Y.End));
        Assert.Contains(BandOf(drawing), place => place.Y == drawing.Y.End);
    }

    private static ValueList<PlotPoint> BandOf(Drawing drawing) => drawing.Marks.OfType<AreaMark>().Single().Outline;

    [Fact]
    public void Points_FarOffTheLine_AreNamedAndTheEmphasisFirst()
    {
        var names = ShapeData.Neighbourhoods.Select(one => one.Name).ToHashSet();
        Assert.Equal(["Hillfields", "Foleshill West", "Willenhall"], Samples.All["scatter"].Drawing.Marks.OfType<TextMark>().Select(text => text.Text).Where(names.Contains));
        Assert.Equal(MarkShape.Diamond, Samples.All["scatter"].Drawing.Marks.OfType<PointMark>().Single(point => point.Hover.StartsWith("Hillfields", StringComparison.Ordinal)).Shape);
    }

    [Fact]
    public void Areas_WithoutBothValues_StandInTheTableOnly()
    {
        var y = Series("y", 1, 2, 3, 4);
        var figure = (ShapeSamples.Scatter() with { X = Series("x", 1, 2, 3, 5), Y = y with { Values = [.. y.Values.Take(3), new("a3", Missing.Suppressed)] }, Emphasis = null }).ToFigure();
        Assert.Equal(3, figure.Drawing.Marks.Count(mark => mark is PointMark));
        Assert.Equal("[c]", figure.Table.Rows[3].Cells[1].Text);
        Assert.StartsWith("Across 3 neighbourhoods", $"{figure.Alternative}");
        Assert.EndsWith("Y: no value for a3 (suppressed to protect confidentiality).", $"{figure.Alternative}");
    }

    [Fact]
    public void Series_OfOtherAreas_AreNamed() =>
        Assert.Contains("it lacks a2", Assert.Throws<ArgumentException>(() => (ShapeSamples.Scatter() with { X = Series("x", 1, 2, 3), Y = Series("y", 1, 2), Emphasis = null }).ToFigure()).Message);

    [Fact]
    public void Points_TwentyThousand_StaySmall()
    {
        var design = ShapeSamples.Scatter() with
        {
            Emphasis = "a7",
            X = Series("x", [.. Enumerable.Range(0, 20_000).Select(i => i % 97 * 1.0)]),
            Y = Series("y", [.. Enumerable.Range(0, 20_000).Select(i => i * 31 % 89 * 1.0)]),
        };
        var figure = design.ToFigure();
        Assert.InRange(figure.ToSvg().Length, 100_000, 500_000);
        Assert.InRange(figure.ToPlotlyJson().Length, 100_000, 500_000);
    }

    private static FigureSeries Series(string name, params double[] values) =>
        new(name, [.. values.Select((value, i) => new LabelledValue($"a{i}", Samples.Percent(value)))]);

    private static bool Close((int, double, double) one, (int, double, double) other) =>
        one.Item1 == other.Item1 && Math.Abs(one.Item2 - other.Item2) < 1e-10 && Math.Abs(one.Item3 - other.Item3) < 1e-10;
}
