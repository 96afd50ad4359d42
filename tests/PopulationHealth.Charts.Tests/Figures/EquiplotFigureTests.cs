namespace PopulationHealth.Tests;

public class EquiplotFigureTests
{
    [Fact]
    public void Rows_AreJoinedFromTheLowestToTheHighestGroup()
    {
        var marks = Samples.All["equiplot"].Drawing.Marks;
        Assert.Equal(20, marks.Count(mark => mark is PointMark));
        Assert.Equal([(14.1, 31.2), (12.2, 30.1), (10.9, 28.4), (8.3, 29.9)], marks.OfType<LineMark>().Select(line => (Math.Round(line.Places[0].X, 9), Math.Round(line.Places[1].X, 9))));
        Assert.Equal(["14.1%", "31.2%", "12.2%", "30.1%", "10.9%", "28.4%", "8.3%", "29.9%"], marks.OfType<TextMark>().Where(text => text.Text.EndsWith('%') && text.Patch).Select(text => text.Text));
    }

    [Fact]
    public void Ends_DifferFromTheGroupsBetweenInMoreThanColour()
    {
        var points = Samples.All["equiplot"].Drawing.Marks.OfType<PointMark>().GroupBy(point => point.Series).ToDictionary(group => group.Key, group => group.First());
        Assert.Equal((MarkShape.Diamond, Tone.Third), (points["Most deprived fifth"].Shape, points["Most deprived fifth"].Tone));
        Assert.Equal(Tone.First, points["Least deprived fifth"].Tone);
        Assert.True(points["Third fifth"].Size < points["Least deprived fifth"].Size);
    }

    [Fact]
    public void Period_WithoutValues_SaysWhy() => Assert.Contains(Samples.All["equiplot"].Drawing.Marks.OfType<TextMark>(), text => text.Text == "[x] not collected");

    [Fact]
    public void Alternative_SaysWhetherTheDistanceGrew() => Assert.Equal(
        "In 2011: 31.2% for Most deprived fifth, 14.1% for Least deprived fifth. In 2020: 29.9% and 8.3%; the distance between the two is wider.", $"{Samples.All["equiplot"].Alternative}");

    [Theory]
    [InlineData(10.04, "as wide as before"), InlineData(5, "narrower"), InlineData(11, "wider")]
    public void Alternative_Distance_IsComparedAsShown(double later, string expected)
    {
        LineSeries Group(string name, double first, double last) => new(name, [new(Period.CalendarYear(2011), Samples.Percent(first)), new(Period.CalendarYear(2012), Samples.Percent(last))]);
        var figure = (ShapeSamples.Equiplot() with { Groups = [Group("A", 20, 20), Group("B", 10, 20 - later)] }).ToFigure();
        Assert.EndsWith($"the distance between the two is {expected}.", $"{figure.Alternative}");
    }

    [Fact]
    public void Groups_OneOnly_SaysWhatToDraw() =>
        Assert.Contains("draw a LineFigure", Assert.Throws<ArgumentException>(() => (ShapeSamples.Equiplot() with { Groups = [ShapeSamples.Equiplot().Groups[0]] }).ToFigure()).Message);
}
