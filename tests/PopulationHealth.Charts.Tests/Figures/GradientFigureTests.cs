namespace PopulationHealth.Tests;

public class GradientFigureTests
{
    [Fact]
    public void Slope_IsDrawnAsTheHeightBetweenTheLinesEnds()
    {
        var design = Samples.Gradient();
        var slope = design.ToFigure().Drawing.Marks.OfType<LineMark>().Single(line => line.Width == 5);

        Assert.Equal([new PlotPoint(1, design.Gradient.Start), new PlotPoint(1, design.Gradient.End)], slope.Places);
        Assert.Equal(design.Gradient.SlopeIndex.Estimate.Value.Value, slope.Places[1].Y - slope.Places[0].Y, 1e-12);
    }

    [Fact]
    public void Groups_StandOverTheirStretchOfThePopulation()
    {
        var design = Samples.Gradient();
        var marks = design.ToFigure().Drawing.Marks;
        var points = marks.OfType<PointMark>().ToList();
        var stretches = marks.OfType<LineMark>().Where(line => line.Tone == Tone.Comparator).ToList();

        Assert.Equal(design.Gradient.Fit.Select(group => (group.Rank, group.Value)), points.Select(point => (point.X, point.Y)));
        Assert.Equal((0, 1), (stretches[0].Places[0].X, Math.Round(stretches[^1].Places[1].X, 12)));
        Assert.All(stretches.Zip(stretches.Skip(1)), pair => Assert.Equal(pair.First.Places[1].X, pair.Second.Places[0].X, 1e-12));
        Assert.All(points, point => Assert.True(point.Whisker is { Upright: true }));
    }

    [Fact]
    public void Table_HasTheFittedLineAndTheShares()
    {
        var table = Samples.Gradient().ToFigure().Table;

        Assert.Equal(["Value (years)", "Value, lower 95% limit (years)", "Value, upper 95% limit (years)", "Fitted line (years)", "Share of the population (%)"], table.Columns.Select(column => $"{column}"));
        Assert.Equal("25.0", table.Rows[0].Cells[^1].Text);
    }

    [Fact]
    public void Alternative_SaysGroupsAndSlopeAndLeavesTheRestToDescribe()
    {
        var alternative = $"{Samples.Gradient().ToFigure().Alternative}";

        Assert.Equal("From fifth 1 (74.5 years) to fifth 5 (82.3 years), each group is higher than the one before. The slope index, the height of the fitted line, is 9.5 years.", alternative);
        Assert.DoesNotContain("confidence interval", alternative);
        Assert.DoesNotContain("disadvantaged", alternative);
    }

    [Fact]
    public void Alternative_UnevenSteps_AreSaid()
    {
        var design = Samples.Gradient();
        var groups = design.Gradient.Groups.Select((group, i) => new GradientGroup<LifeExpectancy>($"group {(char)('a' + i)}", group.Population, group.Value)).ToArray();
        var uneven = design with { Gradient = SocialGradient.Fit([.. groups[1..], groups[0]]) };
        Assert.Contains("the steps are uneven: the highest value is that of group e, the lowest that of group a", $"{uneven.ToFigure().Alternative}");
    }

    [Fact]
    public void Line_FittedToLogarithms_IsACurveThroughTheFittedValues()
    {
        var gradient = ShapeSamples.CurvedGradient().Gradient;
        var figure = ShapeSamples.CurvedGradient().ToFigure();
        var curve = figure.Drawing.Marks.OfType<LineMark>().MaxBy(line => line.Places.Count)!;

        Assert.Equal(41, curve.Places.Count);
        Assert.All(gradient.Fit, group => Assert.Equal(group.Fitted, gradient.At(group.Rank), Math.Abs(group.Fitted) * 1e-9));
        Assert.Equal((gradient.Start, gradient.End), (Math.Round(gradient.At(0), 9), Math.Round(gradient.At(1), 9)), RoundedTo9);
        var logs = curve.Places.Select(place => Math.Log(place.Y)).ToArray();
        Assert.All(logs.Zip(logs.Skip(1), (one, next) => next - one), step => Assert.Equal(logs[1] - logs[0], step, 1e-9));
        Assert.Contains("the height of the fitted curve", $"{figure.Alternative}");
    }

    private static bool RoundedTo9((double, double) one, (double, double) other) => Math.Abs(one.Item1 - other.Item1) < 1e-6 && Math.Abs(one.Item2 - other.Item2) < 1e-6;

    [Fact]
    public void Gradient_NotComputed_SaysWhatToDrawInstead()
    {
        var design = Samples.Gradient();
        var broken = design with { Gradient = SocialGradient.Fit(design.Gradient.Groups.Take(4).Append(new GradientGroup<LifeExpectancy>("unknown", 5, Missing.NotPublished))) };

        Assert.Contains("DotFigure", Assert.Throws<InvalidOperationException>(() => broken.ToFigure()).Message, StringComparison.Ordinal);
    }
}
