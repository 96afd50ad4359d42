using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class SpineChartFigureTests
{
    [Fact]
    public void Scale_FarthestArea_StandsAtAnEndAndTheBenchmarkInTheMiddle() => Prop.ForAll(
        Gen.Choose(1, 99).ListOf().Where(list => list.Count > 1).ToArbitrary(), Gen.Choose(1, 99).ToArbitrary(), Gen.Elements(Enum.GetValues<Polarity>()).ToArbitrary(), (values, benchmark, polarity) =>
        {
            var scale = Scale(values, benchmark, polarity);
            var ends = new[] { scale.At(scale.Left.Shown()), scale.At(scale.Right.Shown()) };
            var farthest = values.Max(value => Math.Abs(value - benchmark));
            return Math.Abs(scale.At(benchmark)) < 1e-9 && ends[0] <= ends[1] + 1e-9
                && (farthest == 0 || Math.Abs(Math.Max(Math.Abs(ends[0]), Math.Abs(ends[1])) - 1) < 1e-9);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Polarity.HigherIsBetter, -1, 0.5), InlineData(Polarity.LowerIsBetter, 1, -0.5), InlineData(Polarity.Neutral, -1, 0.5)]
    public void Scale_Direction_PutsTheBetterOnTheRight(Polarity polarity, double lowest, double highest)
    {
        var scale = Scale([10, 20, 40], 30, polarity);
        Assert.Equal((lowest, highest), (Math.Round(scale.At(10), 9), Math.Round(scale.At(40), 9)));
        Assert.Equal((15, 30), (Math.Round(scale.Lower, 9), Math.Round(scale.Upper, 9)));
    }

    [Fact]
    public void ToFigure_Marks_AreRangeMiddleHalfAndTheArea()
    {
        var marks = Samples.All["spine"].Drawing.Marks;
        Assert.Equal(12, marks.Count(mark => mark is BarMark));
        Assert.Equal(6, marks.Count(mark => mark is PointMark));
        Assert.Contains(marks.OfType<PointMark>(), point => point.Shape == MarkShape.TriangleDown);
    }

    [Fact]
    public void ToFigure_Heads_SayWorstOnlyWhereADirectionIsGood()
    {
        Assert.Contains(Samples.All["spine"].Table.Columns, column => column.Header == "Worst or lowest");
        var neutral = (AreaSamples.Spine() with { Rows = [AreaSamples.Spine().Rows[3]] }).ToFigure();
        Assert.DoesNotContain("orst", neutral.ToHtml());
        Assert.Contains(neutral.Table.Columns, column => column.Header == "Highest");
    }

    [Fact]
    public void ToFigure_Table_HasWorstQuartilesAndBest() => Assert.Equal(
        ["%", "15.1", "14.8", "20.8", "11.5", "17.2", "9.0", "similar"], Samples.All["spine"].Table.Rows[0].Cells.Select(cell => cell.Text));

    [Fact]
    public void ToFigure_MissingValue_IsShorthandWithoutADot()
    {
        var row = AreaSamples.Spine().Rows[0] with { Area = new JudgedValue("Coventry", Missing.Suppressed) };
        var figure = (AreaSamples.Spine() with { Rows = [row] }).ToFigure();
        Assert.DoesNotContain(figure.Drawing.Marks, mark => mark is PointMark);
        Assert.Contains(figure.Drawing.Marks.OfType<TextMark>(), text => text.Text == "[c]");
        LabelTests.AssertReadable(figure.Drawing);
    }

    [Fact]
    public void ToFigure_BadInput_SaysWhatToDo()
    {
        string Message(SpineChartFigure design) => Assert.Throws<ArgumentException>(() => design.ToFigure()).Message;
        var (design, row) = (AreaSamples.Spine(), AreaSamples.Spine().Rows[0]);
        Assert.Contains("at least one indicator", Message(design with { Rows = [] }));
        Assert.Contains("of one area", Message(design with { Rows = [row, AreaSamples.Spine().Rows[1] with { Area = AreaSamples.Judged("Leeds", 5, 90) }] }));
        Assert.Contains("has no value of England", Message(design with { Rows = [row with { Benchmark = new("England", Missing.NotPublished) }] }));
        Assert.Contains("fewer than two areas", Message(design with { Rows = [row with { Areas = [row.Areas[0]] }] }));
        Assert.Contains("draw one figure for each", Message(design with { Rows = [row with { Benchmark = new("England", Samples.Years(80)) }] }));
    }

    private static SpineScale Scale(IEnumerable<int> values, double benchmark, Polarity polarity) => new(new SpineRow(
        "Row", new JudgedValue("Area", Missing.NotPublished), new("England", Samples.Percent(benchmark)), [.. values.Select((value, i) => new LabelledValue($"{i}", Samples.Percent(value)))], polarity));
}
