using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class CompareAreasFigureTests
{
    [Fact]
    public void ToFigure_Verdicts_AreToldByWordPatternAndColour()
    {
        var marks = Samples.All["compare areas"].Drawing.Marks;
        var looks = marks.OfType<BarMark>().GroupBy(bar => bar.Hover.Split("; ")[1]).Select(group => Assert.Single(group.Select(bar => (bar.Tone, bar.Pattern)).Distinct())).ToArray();
        Assert.Equal(3, looks.Length);
        Assert.Equal(3, looks.Select(look => look.Pattern).Distinct().Count());
        Assert.Equal(3, looks.Select(look => look.Tone).Distinct().Count());
        Assert.Contains(marks.OfType<TextMark>(), text => text.Text == "17.7% worse");
    }

    [Fact]
    public void ToFigure_Table_HasValueLimitsVerdictAndRule()
    {
        var table = Samples.All["compare areas"].Table;
        Assert.Equal("Verdict (95% interval against value)", table.Columns[^1].Header);
        Assert.Equal(["17.7", "15.3", "20.5", "worse"], table.Rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(("Westwood", "[c]", ""), (table.Rows[9].Header, table.Rows[9].Cells[0].Text, table.Rows[9].Cells[^1].Text));
        Assert.Equal(("England", ""), (table.Rows[10].Header, table.Rows[10].Cells[^1].Text));
    }

    [Fact]
    public void ToFigure_Alternative_CountsTheVerdicts() => Assert.EndsWith(
        "Compared with England (95% interval against value): 4 similar, 4 better, 1 worse.", Samples.All["compare areas"].Alternative.ToString());

    [Fact]
    public void ToFigure_NoGoodDirection_SaysHigherAndLowerOnly()
    {
        var figure = Samples.All["compare areas by dots"];
        Assert.DoesNotContain("better", figure.ToHtml());
        Assert.DoesNotContain("worse", figure.ToHtml());
        Assert.Contains(figure.Drawing.Marks.OfType<PointMark>(), point => point.Shape == MarkShape.TriangleDown);
        Assert.True(figure.Drawing.X.Begin > 0);
    }

    [Fact]
    public void Judged_ASetAgainstAnArea_HasNoVerdictForTheAreaItself()
    {
        var smoking = new Indicator<Proportion>("smoking", "Smoking", new Proportion(0)) { Polarity = Polarity.LowerIsBetter };
        var (england, leeds) = (Area.Coded("England", "E92000001"), Area.Coded("Leeds", "E08000035"));
        Observation<Proportion> Of(Area area, double events) =>
            new(smoking, AreaSamples.Share(events, 1_000)) { Id = area.Name, Area = area, Period = Period.CalendarYear(2021), Source = Samples.Census };
        var judged = new ObservationSet(new Observation[] { Of(leeds, 240), Of(england, 150) }).Of<Proportion>("smoking").ComparedWith(england).Judged();
        Assert.Equal([Verdict.Worse, null], judged.Select(value => value.Comparison?.Verdict));
        var figure = new CompareAreasFigure { Title = "t", Subtitle = "s", Areas = judged, Benchmark = judged[1].Value }.ToFigure();
        Assert.Equal(["Leeds", "England"], figure.Table.Rows.Select(row => row.Header));
    }

    [Fact]
    public void Labels_OfAnyNumberOfAreasAndVerdicts_StayOnTheCanvasAndApart() => Prop.ForAll(
        Gen.Choose(0, 800).ListOf().Where(list => list.Count is >= 3 and <= 60).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (counts, dots) =>
        {
            var areas = counts.Select((count, i) => i % 7 == 3 ? new JudgedValue($"Area {i}", Missing.Suppressed) : AreaSamples.Judged(string.Join(' ', Enumerable.Repeat("Nuneaton and Bedworth", 1 + (i % 3))) + i, count, 800));
            LabelTests.AssertReadable((AreaSamples.Compare() with { Emphasis = null, AsDots = dots, Areas = [.. areas] }).ToFigure().Drawing);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ToFigure_BadInput_SaysWhatToDo()
    {
        string Message(CompareAreasFigure design) => Assert.Throws<ArgumentException>(() => design.ToFigure()).Message;
        var design = AreaSamples.Compare();
        var share = AreaSamples.Share(5, 90);
        Assert.Contains("'Leeds' is none of the areas", Message(design with { Emphasis = "Leeds" }));
        Assert.Contains("given twice: Bablake", Message(design with { Areas = design.Areas.Add(design.Areas[0]) }));
        Assert.Contains("at least one estimate", Message(design with { Emphasis = null, Benchmark = null, Areas = [new("A", Missing.Suppressed)] }));
        Assert.Contains("at most 200", Message(design with { Emphasis = null, Areas = [.. Enumerable.Range(0, 201).Select(i => AreaSamples.Judged($"{i}", 5, 90))] }));
        Assert.Contains("several rules", Message(design with { Emphasis = null, Areas = [AreaSamples.Judged("A", 5, 90), new("B", share, share.ComparedWith(AreaSamples.England, Polarity.Neutral, ComparisonRule.OverlappingIntervals))] }));
    }
}
