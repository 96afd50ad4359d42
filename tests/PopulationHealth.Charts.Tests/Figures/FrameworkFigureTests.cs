namespace PopulationHealth.Tests;

public class FrameworkFigureTests
{
    [Fact]
    public void Rainbow_Parts_AreFourRingsACoreAndSevenSegments()
    {
        var arcs = Samples.All["rainbow"].Drawing.Marks.OfType<ArcMark>().ToArray();
        Assert.Equal(12, arcs.Length);
        Assert.Equal(7, arcs.Count(arc => arc.To - arc.From < 180));
        Assert.Equal(0, arcs[0].Inner);
        var segments = arcs.Where(arc => arc.To - arc.From < 180).OrderByDescending(arc => arc.From).Select(arc => arc.Series);
        Assert.Equal(DahlgrenWhitehead.Layers.SubPartsOf(DahlgrenWhitehead.Layers["DW-LIVE"]).Select(part => part.Name), segments);
    }

    [Fact]
    public void Rainbow_Rings_LieOneAroundTheOther()
    {
        var arcs = Samples.All["rainbow"].Drawing.Marks.OfType<ArcMark>().DistinctBy(arc => arc.Inner).OrderBy(arc => arc.Inner).ToArray();
        Assert.All(arcs.Zip(arcs.Skip(1)), pair => Assert.Equal(pair.First.Outer, pair.Second.Inner, 9));
    }

    [Fact]
    public void Rainbow_PartWithoutIndicators_DiffersByOutlineAndText()
    {
        var figure = Samples.All["rainbow"];
        var water = figure.Drawing.Marks.OfType<ArcMark>().Single(arc => arc.Series == "Water and sanitation");
        var housing = figure.Drawing.Marks.OfType<ArcMark>().Single(arc => arc.Series == "Housing");
        Assert.Equal((Dash.Dashed, "Water and sanitation: no indicators"), (water.Dash, water.Hover));
        Assert.Equal((Dash.Solid, "Housing: 2 indicators"), (housing.Dash, housing.Hover));
        Assert.Contains(figure.Drawing.Marks.OfType<TextMark>(), text => text.Text == "Water and sanitation: none");
    }

    [Fact]
    public void Rainbow_Table_HasNumbersAndNames()
    {
        var row = Samples.All["rainbow"].Table.Rows.Single(row => row.Header.EndsWith("Housing", StringComparison.Ordinal));
        Assert.Equal(["2", "Fuel poverty; Overcrowded households"], row.Cells.Select(cell => cell.Text));
        Assert.Equal(12, Samples.All["rainbow"].Table.Rows.Count);
    }

    [Fact]
    public void Rainbow_OfPillars_SaysWhatToUse() => Assert.Contains("use PillarsFigure", Assert.Throws<ArgumentException>(
        () => (Samples.Rainbow() with { Coverage = KingsFund.Pillars.Coverage(Placed.Examples) }).ToFigure()).Message);

    [Fact]
    public void Pillars_Connections_AreSixLinesWithTheirNumbers()
    {
        var marks = Samples.All["pillars"].Drawing.Marks;
        var lines = marks.OfType<LineMark>().ToArray();
        Assert.Equal(6, lines.Length);
        Assert.Equal(2, lines.Count(line => line.Dash == Dash.Solid));
        Assert.Equal(4, marks.OfType<ArcMark>().Count());
        Assert.Equal(4, marks.OfType<TextMark>().Count(text => text.Text == "none"));
        Assert.Contains(marks.OfType<TextMark>(), text => text.Text == "1 indicator");
        Assert.Equal(10, Samples.All["pillars"].Table.Rows.Count);
    }

    [Fact]
    public void Pillars_Alternative_SaysWhatNothingJoins() => Assert.Contains(
        "2 of 6 connections are carried by at least one indicator. Nothing joins Wider determinants with Health behaviours and lifestyles;", Samples.All["pillars"].Alternative.ToString());

    [Fact]
    public void Framework_CoverageEmpty_IsStillDrawn()
    {
        var figure = (Samples.Pillars() with { Coverage = KingsFund.Pillars.Coverage([]) }).ToFigure();
        Assert.All(figure.Drawing.Marks.OfType<ArcMark>(), arc => Assert.Equal(Dash.Dashed, arc.Dash));
        Assert.StartsWith("None of the 4 parts carries indicators.", figure.Alternative.ToString());
    }
}
