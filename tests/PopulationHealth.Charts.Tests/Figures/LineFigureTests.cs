namespace PopulationHealth.Tests;

public class LineFigureTests
{
    [Fact]
    public void Time_OfAPeriod_IsItsTrueMiddle()
    {
        Assert.Equal(2019.75, new LinePoint(Period.FinancialYear(2019), Samples.Percent(1)).Time, 0.01);
        Assert.Equal(2019.5, new LinePoint(Period.Pooled(2018, 2020), Samples.Percent(1)).Time, 9);
        Assert.Equal(2021.5, new LinePoint(Period.CalendarYear(2021), Samples.Percent(1)).Time, 9);
    }

    [Fact]
    public void ToFigure_UnequalSteps_StandAtUnequalDistances()
    {
        var points = Line([new(Period.CalendarYear(2011), Samples.Percent(1)), new(Period.CalendarYear(2021), Samples.Percent(2)), new(Period.CalendarYear(2022), Samples.Percent(3))])
            .Drawing.Marks.OfType<PointMark>().Select(point => point.X).ToArray();
        Assert.Equal(10, (points[1] - points[0]) / (points[2] - points[1]), 6);
    }

    [Fact]
    public void ToFigure_PointsInAnyOrder_AreDrawnInTime()
    {
        var line = Assert.Single(Line([new(Period.CalendarYear(2022), Samples.Percent(3)), new(Period.CalendarYear(2020), Samples.Percent(1)), new(Period.CalendarYear(2021), Samples.Percent(2))])
            .Drawing.Marks.OfType<LineMark>(), mark => !mark.IsRule);
        Assert.Equal([1, 2, 3], line.Places.Select(place => Math.Round(place.Y, 9)));
    }

    [Fact]
    public void ToFigure_Months_StandUnderTheAxisAsPeopleWriteThem()
    {
        var figure = Line([new(Period.Month(2020, 3), Samples.Percent(1)), new(Period.Month(2022, 9), Samples.Percent(2))]);

        Assert.Equal(["Mar 2020", "Sep 2022"], figure.Drawing.X.Ticks.Select(tick => tick.Label));
    }

    [Fact]
    public void ToFigure_GapAndBreak_StopTheLine()
    {
        var marks = Samples.All["lines"].Drawing.Marks;
        Assert.Equal(3, marks.OfType<LineMark>().Count(line => line.Series == "Coventry"));
        Assert.Contains(marks.OfType<TextMark>(), text => text.Text == "Coventry [x]");
        Assert.Contains(marks.OfType<TextMark>(), text => text.Text == "rebased on Census 2021");
        Assert.Contains("Coventry: break at 2018 to 2020 (rebased on Census 2021)", Samples.All["lines"].Table.Caption);
    }

    [Fact]
    public void ToFigure_GapsOfAllLines_AreNamedOnceAndThoseOfSomeStandApart()
    {
        string[] names = ["Coventry and Warwickshire", "Statistical neighbours", "England"];
        LineSeries Series(string name, int missing) => new(name, ValueList.From(Enumerable.Range(2016, 9).Select(year => year >= 2020 && year < 2020 + missing
            ? new LinePoint(Period.CalendarYear(year), Missing.NotCollected)
            : new LinePoint(Period.CalendarYear(year), Samples.Percent(50)))));
        TextMark[] Gaps(params int[] missing) =>
        [
            .. (Samples.Lines() with { Series = ValueList.From(names.Zip(missing, Series)) }).ToFigure().Drawing.Marks.OfType<TextMark>().Where(text => text.Text.Contains("[x]")),
        ];

        Assert.Equal(["[x]", "[x]"], Gaps(2, 2, 2).Select(text => text.Text));
        Assert.Single(Gaps(2, 2, 2).Select(text => text.MoveY).Distinct());
        Assert.Equal(["Coventry and Warwickshire [x], Statistical neighbours [x]", "Coventry and Warwickshire [x], Statistical neighbours [x]"], Gaps(2, 2, 0).Select(text => text.Text));
        Assert.Equal(2, Gaps(2, 2, 0).Select(text => text.MoveY).Distinct().Count());
    }

    [Fact]
    public void ToFigure_AxisAboveZero_SaysSo()
    {
        Assert.Contains("does not begin at zero", Samples.All["lines"].Drawing.Y.Title);
        Assert.Equal("% of the labour force", Samples.All["one line"].Drawing.Y.Title);
        Assert.Equal(0, (Samples.Lines() with { FromZero = true }).ToFigure().Drawing.Y.Begin);
    }

    [Fact]
    public void ToFigure_Alternative_SaysFirstAndLastAndNeverComparesAcrossABreak() => Assert.StartsWith(
        "Coventry: up from 78.6 years in 2012 to 2014 to 78.7 years in 2017 to 2019. Coventry (rebased on Census 2021): down from 78.0 years in 2018 to 2020 to 77.4 years in 2020 to 2022. West Midlands: down",
        Samples.All["lines"].Alternative.ToString());

    [Fact]
    public void ToFigure_IntervalsOfAStretch_AreABand() => Assert.Equal((3, 1), (Bands("lines"), Bands("one line")));

    [Fact]
    public void New_PeriodWithoutAPlaceInTime_SaysWhatToDo() => Assert.Contains(
        "give its dates", Assert.Throws<ArgumentException>(() => new LinePoint(Period.Unstated("recently"), Samples.Percent(1))).Message);

    [Fact]
    public void ToFigure_BadSeries_SaysWhatToDo()
    {
        LinePoint point = new(Period.CalendarYear(2020), Samples.Percent(1));
        Assert.Contains("one to four", Assert.Throws<ArgumentException>(() => (Samples.Lines() with { Series = [] }).ToFigure()).Message);
        Assert.Contains("given twice: A", Assert.Throws<ArgumentException>(() => (Samples.Lines() with { Series = [new("A", [point]), new("A", [point])] }).ToFigure()).Message);
        Assert.Contains("given twice: 2020", Assert.Throws<ArgumentException>(() => Line([point, point])).Message);
    }

    private static int Bands(string name) => Samples.All[name].Drawing.Marks.Count(mark => mark is AreaMark { Opacity: < 1 });

    private static Figure Line(ValueList<LinePoint> points) => (Samples.OneLine() with { Series = [new("Coventry", points)] }).ToFigure();
}
