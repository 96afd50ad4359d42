namespace PopulationHealth.Tests;

public class BarFigureTests
{
    [Fact]
    public void ToFigure_Values_AreBarsFromZeroWithIntervals()
    {
        var bars = Samples.All["bars"].Drawing.Marks.OfType<BarMark>().ToArray();
        Assert.All(bars, bar => Assert.Equal(0, bar.FromX));
        Assert.Equal([18.9, 14.2, 7.6, 6.1, 2.8, 2.4], bars.Select(bar => Math.Round(bar.ToX, 9)));
        Assert.Equal((18.1, 19.8), (Math.Round(bars[0].Whisker!.From, 9), Math.Round(bars[0].Whisker!.To, 9)));
    }

    [Fact]
    public void ToFigure_Missing_IsTextAndNoBar()
    {
        var drawing = Samples.All["bars"].Drawing;
        Assert.Equal(6, drawing.Marks.Count(mark => mark is BarMark));
        Assert.Equal("[x] not published", drawing.Marks.OfType<TextMark>().Single(text => text.Text.StartsWith('[')).Text);
    }

    [Fact]
    public void ToFigure_Emphasis_IsToldByColourAndWeight()
    {
        var marks = Samples.All["bars"].Drawing.Marks;
        Assert.Equal("Coventry", Assert.Single(marks.OfType<BarMark>(), bar => bar.Tone == Tone.First).Hover.Split(':')[0]);
        Assert.Equal(["7.6%", "Coventry"], marks.OfType<TextMark>().Where(text => text.Bold).Select(text => text.Text));
    }

    [Fact]
    public void ToFigure_Alternative_SaysEmphasisBenchmarkExtremesAndGaps() => Assert.Equal(
        "Coventry: 7.6%, above England (4.3%). The highest is Foleshill (18.9%), the lowest Wainbody (2.4%). "
        + "No value for Westwood, Canley and the university campus at Gibbet Hill (not published).",
        Samples.All["bars"].Alternative.ToString());

    [Theory]
    [InlineData(2, "The highest is A (30%), the lowest B1 and B2 (4%).")]
    [InlineData(3, "The highest is A (30%), the lowest B1, B2 and B3 (4%).")]
    [InlineData(5, "The highest is A (30%), the lowest B1 and 4 others (4%).")]
    public void ToFigure_SeveralPrintAlikeAtAnEnd_AllAreNamedOrCounted(int lowest, string expected)
    {
        var items = Enumerable.Range(1, lowest).Select(i => new LabelledValue($"B{i}", Samples.Percent(4))).Prepend(new LabelledValue("A", Samples.Percent(30)));

        var finding = (Samples.Bars() with { Emphasis = null, Benchmark = null, Items = [.. items] }).ToFigure().Alternative.ToString();

        Assert.Equal(expected, finding.Replace(".0%", "%", StringComparison.Ordinal));
    }

    [Fact]
    public void ToFigure_Zero_IsABarAndNotMissing()
    {
        var figure = (Samples.Bars() with { Emphasis = null, Items = [new("A", Samples.Percent(0)), new("B", Samples.Percent(3))] }).ToFigure();
        Assert.Equal(2, figure.Drawing.Marks.Count(mark => mark is BarMark));
        Assert.Equal("0.0%", figure.Drawing.Marks.OfType<TextMark>().First(text => text.Text.StartsWith('0')).Text);
    }

    [Fact]
    public void ToFigure_Precision_KeepsItsWord()
    {
        var about = Samples.Percent(20) with { Precision = Precision.Over };
        var figure = (Samples.Bars() with { Emphasis = null, Items = [new("A", about)] }).ToFigure();
        Assert.Contains(figure.Drawing.Marks.OfType<TextMark>(), text => text.Text == "over 20.0%");
        Assert.Equal("over 20.0", figure.Table.Rows[0].Cells[0].Text);
    }

    [Fact]
    public void ToFigure_TwoMeasures_NamesBoth()
    {
        var design = Samples.Bars() with { Emphasis = null, Items = [new("Shares", Samples.Percent(3)), new("Lives", Samples.Years(80))] };
        var message = Assert.Throws<ArgumentException>(() => design.ToFigure()).Message;
        Assert.Contains("'Shares' is a Proportion in %", message);
        Assert.Contains("'Lives' a LifeExpectancy in years", message);
    }

    [Fact]
    public void ToFigure_TwoUnitsOfOneMeasure_NamesBoth()
    {
        LabelledValue Of(string label, double per) => new(label, new Estimate<Rate>(new Rate(5, per)));
        var design = Samples.Bars() with { Emphasis = null, Benchmark = null, Items = [Of("A", 1000), Of("B", 100_000)] };
        Assert.Contains("per 100,000", Assert.Throws<ArgumentException>(() => design.ToFigure()).Message);
    }

    [Fact]
    public void ToFigure_BadInput_SaysWhatToDo()
    {
        var design = Samples.Bars();
        Assert.Contains("'Leeds' is none of the bars; use one of", Assert.Throws<ArgumentException>(() => (design with { Emphasis = "Leeds" }).ToFigure()).Message);
        Assert.Contains("given twice: A", Assert.Throws<ArgumentException>(() => (design with { Emphasis = null, Items = [new("A", Samples.Percent(1)), new("A", Samples.Percent(2))] }).ToFigure()).Message);
        Assert.Contains("at least one estimate", Assert.Throws<ArgumentException>(() => (design with { Emphasis = null, Benchmark = null, Items = [new("A", Missing.NotCollected)] }).ToFigure()).Message);
        Assert.Contains("needs a label", Assert.Throws<ArgumentException>(() => new LabelledValue(" ", Samples.Percent(1))).Message);
    }

    [Theory]
    [InlineData(FigureOrder.AsGiven, "B A C"), InlineData(FigureOrder.HighestFirst, "A B C"), InlineData(FigureOrder.LowestFirst, "B A C")]
    public void ToFigure_Order_PutsTheMissingLast(FigureOrder order, string expected)
    {
        var design = Samples.Bars() with { Emphasis = null, Benchmark = null, Order = order, Items = [new("B", Samples.Percent(1)), new("A", Samples.Percent(2)), new("C", Missing.NotCollected)] };
        Assert.Equal(expected.Split(' '), design.ToFigure().Table.Rows.Select(row => row.Header));
    }
}
