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
    public void Alternative_SaysTheSlopeWithItsInterval() =>
        Assert.Matches("^Fifth 1: 74.5 years; fifth 5: 82.3 years. Along the fitted line.*slope index of inequality is [0-9.]+ years \\(95% confidence interval", $"{Samples.Gradient().ToFigure().Alternative}");

    [Fact]
    public void Gradient_NotComputed_SaysWhatToDrawInstead()
    {
        var design = Samples.Gradient();
        var broken = design with { Gradient = SocialGradient.Fit(design.Gradient.Groups.Take(4).Append(new GradientGroup<LifeExpectancy>("unknown", 5, Missing.NotPublished))) };

        Assert.Contains("DotFigure", Assert.Throws<InvalidOperationException>(() => broken.ToFigure()).Message, StringComparison.Ordinal);
    }
}
