namespace PopulationHealth.Tests;

public class TrendFigureTests
{
    [Fact]
    public void ToFigure_JudgedPoints_HaveTheVerdictsMark()
    {
        var points = Samples.All["trend"].Drawing.Marks.OfType<PointMark>().Where(point => point.Series == "Coventry").ToArray();
        Assert.Equal(7, points.Length);
        Assert.Equal((MarkShape.Diamond, Tone.Fourth), points.Where(point => point.Hover.Contains("statistically worse", StringComparison.Ordinal)).Select(point => (point.Shape, point.Tone)).Distinct().Single());
        Assert.Contains(Samples.All["trend"].Drawing.Marks.OfType<TextMark>(), text => text.Text == "worse");
    }

    [Fact]
    public void ToFigure_Trend_StandsInWordsInPictureAndAlternative()
    {
        var figure = Samples.All["trend"];
        Assert.StartsWith("Recent trend of Coventry, 2018 to 2022: no significant change. Points are marked", figure.Drawing.X.Title);
        Assert.EndsWith("Recent trend of Coventry, 2018 to 2022: no significant change.", figure.Alternative.ToString());
    }

    [Fact]
    public void ToFigure_TrendThatCannotBeFound_SaysWhy()
    {
        var figure = (AreaSamples.Trend() with { Trend = RecentTrend.Of([new TrendPoint(Period.CalendarYear(2020), 1)]) }).ToFigure();
        Assert.Contains("cannot be calculated: ", figure.Drawing.X.Title);
    }

    [Fact]
    public void ToFigure_Table_HasTheVerdictOfEachPeriod()
    {
        var table = Samples.All["trend"].Table;
        Assert.Equal(("2018", "worse"), (table.Rows[2].Header, table.Rows[2].Cells[^1].Text));
        Assert.Contains("break at 2019 (asked by web from here)", table.Caption);
    }

    [Fact]
    public void ToFigure_NothingJudged_IsTheLineFigure()
    {
        var line = Samples.Lines().Series[0];
        var trend = new TrendFigure { Title = "t", Subtitle = "s", Area = line }.ToFigure();
        Assert.Equal(new LineFigure { Title = "t", Subtitle = "s", Series = [line] }.ToFigure().ToSvg(), trend.ToSvg());
    }

    [Fact]
    public void ToFigure_TooManyComparators_SaysHowMany()
    {
        var lines = Enumerable.Range(0, 4).Select(i => new LineSeries($"Line {i}", AreaSamples.Trend().Comparators[0].Points));
        Assert.Contains("at most 3", Assert.Throws<ArgumentException>(() => (AreaSamples.Trend() with { Comparators = [.. lines] }).ToFigure()).Message);
    }
}
