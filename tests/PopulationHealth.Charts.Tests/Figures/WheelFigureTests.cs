namespace PopulationHealth.Tests;

public class WheelFigureTests
{
    [Fact]
    public void Segments_AreTheObjectivesWithTheClockFromTheTop()
    {
        var arcs = Samples.All["wheel"].Drawing.Marks.OfType<ArcMark>().ToArray();
        Assert.Equal(Marmot.Objectives.TopParts.Select(part => part.Name), arcs.Select(arc => arc.Series));
        Assert.Equal(90, arcs[0].To);
        Assert.Equal(360, arcs.Sum(arc => arc.To - arc.From), 9);
    }

    [Fact]
    public void Cells_StandInsideTheirSegmentAndApart()
    {
        var marks = Samples.All["wheel"].Drawing.Marks;
        var arcs = marks.OfType<ArcMark>().ToDictionary(arc => arc.Series);
        var cells = marks.OfType<PolygonMark>().Where(cell => cell.Series.Length > 0).ToArray();
        Assert.Equal(19, cells.Length);
        foreach (var cell in cells)
        {
            var arc = arcs[cell.Series];
            Assert.All(cell.Parts[0].Outline, corner =>
            {
                var (x, y) = (corner.X - arc.Centre.X, arc.Centre.Y - corner.Y);
                var angle = Math.Atan2(y, x) * 180 / Math.PI;
                Assert.InRange(Math.Sqrt((x * x) + (y * y)), arc.Inner, arc.Outer);
                Assert.Contains(new[] { angle, angle - 360 }, one => one > arc.From && one < arc.To);
            });
        }
    }

    [Fact]
    public void Verdicts_HaveSignPatternAndWord()
    {
        var figure = Samples.All["wheel"];
        var cells = figure.Drawing.Marks.OfType<PolygonMark>().Where(cell => cell.Hover.Length > 0).ToDictionary(cell => cell.Hover + cell.Series);
        Assert.Contains(cells, cell => cell.Key.StartsWith("Good level of development: worse (61.1%, England 65.2%)", StringComparison.Ordinal) && cell.Value.Pattern == Pattern.Falling);
        Assert.Equal((8, 1), (figure.Drawing.Marks.OfType<TextMark>().Count(text => text.Text == "–") - 1, figure.Drawing.Marks.OfType<TextMark>().Count(text => text.Text == "––") - 1));
        Assert.Contains(figure.Drawing.Marks.OfType<TextMark>(), text => text.Text == "Best start in life: 2 worse, 1 similar, 1 better, 1 not compared");
        Assert.Contains(figure.Drawing.Marks.OfType<TextMark>(), text => text.Text == "worst");
    }

    [Fact]
    public void Objective_WithoutIndicator_IsBrokenAndSaid()
    {
        var figure = Samples.All["wheel"];
        Assert.Equal("Tackle racism, discrimination and their outcomes", Assert.Single(figure.Drawing.Marks.OfType<ArcMark>(), arc => arc.Dash == Dash.Dashed).Series);
        Assert.EndsWith("No indicator here measures Racism and discrimination.", $"{figure.Alternative}");
        Assert.Equal("no indicator", figure.Table.Rows.Single(row => row.Cells[0].Text.StartsWith('7')).Header);
    }

    [Fact]
    public void Table_UnplacedIndicator_IsNotLost()
    {
        var figure = (ShapeSamples.Wheel() with { Indicators = [ShapeSamples.Judged("Life expectancy", Verdict.Worse), ShapeSamples.Judged("Jobs", Verdict.Better, Marmot.FairEmployment)] }).ToFigure();
        Assert.Equal(["none of these", "worse"], figure.Table.Rows.Single(row => row.Header == "Life expectancy").Cells.Select(cell => cell.Text));
        Assert.Equal(9, figure.Table.Rows.Count);
    }

    [Fact]
    public void Indicators_NoneOrManyOrTwice_AreHandled()
    {
        Assert.StartsWith("0 of 0 indicators are compared with England.", $"{(ShapeSamples.Wheel() with { Indicators = [] }).ToFigure().Alternative}");
        WheelIndicator[] many = [.. Enumerable.Range(0, 60).Select(i => ShapeSamples.Judged($"i{i}", Verdict.Similar, Marmot.HealthyPlaces))];
        Assert.Contains("has room for", Assert.Throws<ArgumentException>(() => (ShapeSamples.Wheel() with { Indicators = [.. many] }).ToFigure()).Message);
        Assert.Contains("given twice: i0", Assert.Throws<ArgumentException>(() => (ShapeSamples.Wheel() with { Indicators = [many[0], many[0] with { Verdict = Verdict.Better }] }).ToFigure()).Message);
    }
}
