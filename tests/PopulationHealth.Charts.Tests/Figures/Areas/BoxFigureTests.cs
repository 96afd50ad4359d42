using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class BoxFigureTests
{
    [Fact]
    public void Of_EightValues_AreThoseOfR() => Assert.Equal(
        new FiveNumbers(1, 2.75, 4.5, 6.25, 8), FiveNumbers.Of([8, 1, 7, 2, 6, 3, 5, 4]));

    [Fact]
    public void Of_AnyValues_AreInOrderAndWithin() => Prop.ForAll(Gen.Choose(-50, 50).ListOf().Where(list => list.Count > 0).ToArbitrary(), values =>
    {
        var box = FiveNumbers.Of(values.Select(value => (double)value));
        return box.Lowest == values.Min() && box.Highest == values.Max() && box.Lowest <= box.LowerQuartile && box.LowerQuartile <= box.Median && box.Median <= box.UpperQuartile && box.UpperQuartile <= box.Highest;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ToFigure_Boxes_HoldTheMiddleHalf()
    {
        var figure = Samples.All["boxes"];
        var box = figure.Drawing.Marks.OfType<BarMark>().First();
        Assert.Equal(figure.Table.Rows[0].Cells.Take(5).Select(cell => cell.Text), new[] { box.Whisker!.From, box.FromX, figure.Drawing.Marks.OfType<LineMark>().First(line => !line.IsRule).Places[0].X, box.ToX, box.Whisker.To }
            .Select(value => value.ToString("F1", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains("type 7", figure.Table.Caption);
    }

    [Fact]
    public void ToFigure_MissingArea_IsShorthandWithoutADot()
    {
        var figure = Samples.All["boxes"];
        Assert.Equal(4, figure.Drawing.Marks.Count(mark => mark is PointMark));
        Assert.Equal("[x]", figure.Table.Rows[2].Cells[5].Text);
        Assert.Equal("30", figure.Table.Rows[2].Cells[6].Text);
    }

    [Fact]
    public void ToFigure_NoEmphasis_WritesTheMedian()
    {
        var figure = (AreaSamples.Box() with { Emphasis = null }).ToFigure();
        Assert.Contains(figure.Drawing.Marks.OfType<TextMark>(), text => text.Bold && text.Text == figure.Table.Rows[^1].Cells[2].Text + "%");
        Assert.DoesNotContain("Coventry", figure.Drawing.X.Title);
    }

    [Fact]
    public void ToFigure_BadInput_SaysWhatToDo()
    {
        string Message(BoxFigure design) => Assert.Throws<ArgumentException>(() => design.ToFigure()).Message;
        var design = AreaSamples.Box();
        Assert.Contains("at least 4 areas", Message(design with { Groups = [new("2020", [.. design.Groups[0].Areas.Take(3)])] }));
        Assert.Contains("'Leeds' is none", Message(design with { Emphasis = "Leeds" }));
        Assert.Contains("given twice: 2018", Message(design with { Groups = [design.Groups[0], design.Groups[0]] }));
    }
}
