namespace PopulationHealth.Tests;

public class CurveFigureTests
{
    [Fact]
    public void Curve_TwiceItsArea_IsTheIndex()
    {
        var area = Samples.All["concentration curve"].Drawing.Marks.OfType<AreaMark>().Single();
        var index = ShapeSamples.Concentration().Units.Concentration().Estimate.Value.Value;
        Assert.Equal(index, -PolygonRings.Area([.. area.Outline.Reverse()]) / 10_000, 1e-9);
        Assert.True(index < 0);
    }

    [Theory]
    [InlineData(new double[] { 300, 200, 100 }, "more visits among the more disadvantaged"), InlineData(new double[] { 100, 200, 300 }, "more visits among the less disadvantaged")]
    public void Alternative_Direction_FollowsTheSign(double[] values, string expected)
    {
        var figure = (ShapeSamples.Concentration() with { Of = "visits", Units = ShapeSamples.Ranked(values) }).ToFigure();
        Assert.Contains(expected, $"{figure.Alternative}");
        Assert.DoesNotContain("crosses", $"{figure.Alternative}");
    }

    [Fact]
    public void Alternative_IntervalOverZero_LeavesItOpen()
    {
        var units = RankedUnits.Of([1, 2, 3], [100, 101, 99], [10, 10, 10], [20, 20, 20]);
        Assert.Contains("leave open on which side", $"{(ShapeSamples.Concentration() with { Units = units }).ToFigure().Alternative}");
    }

    [Fact]
    public void Alternative_CurveOnBothSides_SaysThatItCancelsOut() =>
        Assert.Contains("crosses the diagonal", $"{(ShapeSamples.Concentration() with { Units = ShapeSamples.Ranked(300, 100, 90, 280) }).ToFigure().Alternative}");

    [Fact]
    public void Lorenz_Alternative_SaysGini()
    {
        var units = RankedUnits.Of([1, 2, 3, 4], [0, 0, 0, 8]);
        var figure = (ShapeSamples.Lorenz() with { Units = units }).ToFigure();
        Assert.StartsWith("The half of households with the least have 0.0% of all income; the tenth with the most have 40.0%. Gini's coefficient is 0.750", $"{figure.Alternative}");
        Assert.Equal(["75.0%", "100.0%"], figure.Table.Rows.Select(row => row.Header));
        Assert.Equal(["0.0", "100.0"], figure.Table.Rows.Select(row => row.Cells[0].Text));
    }

    [Fact]
    public void Lorenz_ManyUnits_AreDrawnInFewPointsAndTabledByTenth()
    {
        var figure = Samples.All["Lorenz curve"];
        Assert.Equal(10, figure.Table.Rows.Count);
        Assert.Contains("The curve has 900 steps", figure.Table.Caption);
        Assert.InRange(figure.Drawing.Marks.OfType<LineMark>().Max(line => line.Places.Count), 100, 201);
    }

    [Fact]
    public void Curve_NothingToShare_SaysWhy()
    {
        Assert.Contains("BarFigure", Assert.Throws<InvalidOperationException>(() => (ShapeSamples.Lorenz() with { Units = RankedUnits.Of([1, 2], [0, 0]) }).ToFigure()).Message);
        Assert.Contains("below zero", Assert.Throws<InvalidOperationException>(() => (ShapeSamples.Lorenz() with { Units = RankedUnits.Of([1, 2, 3], [-5, 1, 9]) }).ToFigure()).Message);
    }
}
