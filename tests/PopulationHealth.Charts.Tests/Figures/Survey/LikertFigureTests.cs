namespace PopulationHealth.Tests;

public class LikertFigureTests
{
    [Fact]
    public void ToFigure_Bars_PartAtTheMiddleOfTheScale()
    {
        var neither = Samples.All["survey"].Drawing.Marks.OfType<BarMark>().Where(bar => bar.Series == "Neither").ToArray();
        Assert.Equal(3, neither.Length);
        Assert.All(neither, bar => Assert.Equal(0, bar.FromX + bar.ToX, 9));
        var even = (AreaSamples.LikertOfFour() with { IsDiverging = true }).ToFigure().Drawing.Marks.OfType<BarMark>().ToArray();
        Assert.Equal((0d, 0d), (Math.Round(even.Single(bar => bar.Series == "Hard").ToX, 9), Math.Round(even.Single(bar => bar.Series == "Easy").FromX, 9)));
    }

    [Fact]
    public void ToFigure_Stacked_FillsTheRow()
    {
        var bars = Samples.All["survey, stacked"].Drawing.Marks.OfType<BarMark>().ToArray();
        Assert.Equal((0, 100), (bars[0].FromX, Math.Round(bars[^1].ToX, 9)));
        Assert.Contains(Samples.All["survey, stacked"].Drawing.Marks.OfType<TextMark>(), text => text.Text.StartsWith("[c]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7)]
    public void Style_AnswersOfAScale_DifferInColourOrPatternOnEachSide(int count) => Assert.Equal(
        count, Enumerable.Range(0, count).Select(answer => LikertStyle.Of(answer, count)).Distinct().Count());

    [Fact]
    public void ToFigure_NumberWhoAnswered_StandsBehindTheQuestionAndInTheTable()
    {
        Assert.Contains("(n=1,204)", string.Join(' ', Samples.All["survey, stacked"].Drawing.Marks.OfType<TextMark>().Select(text => text.Text)));
        Assert.Equal(["745", "741", "734"], Samples.All["survey"].Table.Rows.Select(row => row.Cells[^1].Text));
        Assert.Equal(["1,204", "[x]"], Samples.All["survey, stacked"].Table.Rows.Select(row => row.Cells[^1].Text));
    }

    [Fact]
    public void ToFigure_Alternative_SaysTheMostCommonAnswers() => Assert.Equal(
        "How easy is it to see a doctor?: the most common answer is Easy (39.0%). How easy is it to see a dentist?: the shares are not known, as one is suppressed to protect confidentiality.",
        Samples.All["survey, stacked"].Alternative.ToString());

    [Fact]
    public void ToFigure_BadInput_SaysWhatToDo()
    {
        string Message(params LikertQuestion[] questions) => Assert.Throws<ArgumentException>(() => (AreaSamples.Likert() with { Questions = [.. questions] }).ToFigure()).Message;
        LabelledValue yes = new("Yes", Samples.Percent(60)), no = new("No", Samples.Percent(40));
        Assert.Contains("2 to 7 answers", Message());
        Assert.Contains("2 to 7 answers", Message(new LikertQuestion("A", [yes])));
        Assert.Contains("in another order", Message(new("A", [yes, no]), new("B", [no, yes])));
        Assert.Contains("add up to 80%", Message(new LikertQuestion("A", [new("Yes", Samples.Percent(40)), no])));
        Assert.Contains("counts or proportions", Message(new LikertQuestion("A", [new("Yes", Samples.Years(4)), new("No", Samples.Years(4))])));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LikertQuestion("A", [yes, no]) { Respondents = 0 });
    }
}
