namespace PopulationHealth.Tests;

public class SeriesFigureTests
{
    [Fact]
    public void GroupedBars_EverySeries_HasItsOwnColourAndPattern()
    {
        var bars = Samples.All["grouped bars"].Drawing.Marks.OfType<BarMark>().ToArray();
        Assert.Equal(8, bars.Length);
        Assert.Equal(3, bars.Select(bar => (bar.Series, bar.Tone, bar.Pattern)).Distinct().Count());
        Assert.Equal(3, bars.Select(bar => bar.Pattern).Distinct().Count());
    }

    [Fact]
    public void GroupedBars_SeriesInAnotherOrder_AreJoinedByLabel()
    {
        var design = Samples.GroupedBars();
        var turned = design with { Series = [design.Series[0], design.Series[1] with { Values = ValueList.From(design.Series[1].Values.Reverse()) }, design.Series[2]] };
        Assert.Equal(design.ToFigure().ToSvg(), turned.ToFigure().ToSvg());
    }

    [Fact]
    public void GroupedBars_OtherCategories_AreNamed()
    {
        var design = Samples.GroupedBars() with { Series = [new("A", [new("North", Samples.Percent(1)), new("East", Samples.Percent(1))]), new("B", [new("North", Samples.Percent(1)), new("West", Samples.Percent(1))])] };
        var message = Assert.Throws<ArgumentException>(() => design.ToFigure()).Message;
        Assert.Contains("it lacks East; it alone has West", message);
    }

    [Fact]
    public void GroupedBars_TooManySeries_SaysHowMany() => Assert.Contains("at most 4", Assert.Throws<ArgumentException>(() =>
        (Samples.GroupedBars() with { Series = [.. Enumerable.Range(0, 5).Select(i => new FigureSeries($"s{i}", [new("a", Samples.Percent(1))]))] }).ToFigure()).Message);

    [Fact]
    public void Dots_TwoSeriesWithoutIntervals_AreJoined()
    {
        var marks = Samples.All["dots"].Drawing.Marks;
        Assert.Equal(3, marks.Count(mark => mark is LineMark));
        Assert.Equal(7, marks.Count(mark => mark is PointMark));
        Assert.Contains(marks.OfType<TextMark>(), text => text.Text == "[x]");
        Assert.Equal("The widest distance is for Henley: 19.2% in 2011 and 21.4% in 2021. 2021: highest for Henley (21.4%), lowest for Earlsdon (12.2%).", Samples.All["dots"].Alternative.ToString());
    }

    [Fact]
    public void Dots_WithIntervals_StandInRowsOfTheirOwn()
    {
        var points = Samples.All["dots with intervals"].Drawing.Marks.OfType<PointMark>().ToArray();
        Assert.Equal(6, points.Select(point => point.Y).Distinct().Count());
        Assert.All(points, point => Assert.NotNull(point.Whisker));
        Assert.DoesNotContain(Samples.All["dots with intervals"].Drawing.Marks, mark => mark is LineMark);
    }

    [Fact]
    public void Population_Shares_FillTheBar()
    {
        var bars = Samples.All["population"].Drawing.Marks.OfType<BarMark>().ToArray();
        Assert.Equal(10, bars.Length);
        Assert.All(bars.GroupBy(bar => bar.FromY), area => Assert.Equal(100, area.Sum(bar => bar.ToX - bar.FromX), 9));
        Assert.Equal(["69,800", "20.2", "10,483,000", "18.6"], Samples.All["population"].Table.Rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Population_ManyGroups_AreBarsWithTheLargestFirst()
    {
        var bars = Samples.All["population, many groups"].Drawing.Marks.OfType<BarMark>().Select(bar => bar.ToX).ToArray();
        Assert.Equal(bars.OrderDescending(), bars);
        Assert.Equal(8, bars.Length);
    }

    [Fact]
    public void Population_OneCountMissing_LeavesTheSharesUnknown()
    {
        var figure = (Samples.Population() with { Areas = [new("A", [new("Young", Samples.People(5)), new("Old", Missing.Suppressed)]), new("B", [new("Young", Samples.People(5)), new("Old", Samples.People(15))])] }).ToFigure();
        Assert.Equal(2, figure.Drawing.Marks.Count(mark => mark is BarMark));
        Assert.Contains(figure.Drawing.Marks.OfType<TextMark>(), text => text.Text.StartsWith("[c]", StringComparison.Ordinal));
        Assert.Equal("A: the shares are not known, as a count is suppressed to protect confidentiality. B: the largest group is Old, 75.0% of all.", figure.Alternative.ToString());
    }

    [Fact]
    public void Population_NoCounts_SaysWhatToUse()
    {
        Assert.Contains("use BarFigure", Assert.Throws<ArgumentException>(() => (Samples.Population() with { Areas = [new("A", [new("Young", Samples.Percent(5))])] }).ToFigure()).Message);
        Assert.Contains("add up to nobody", Assert.Throws<ArgumentException>(() => (Samples.Population() with { Areas = [new("A", [new("Young", Samples.People(0))])] }).ToFigure()).Message);
    }
}
