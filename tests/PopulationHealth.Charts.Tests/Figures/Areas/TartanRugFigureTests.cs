namespace PopulationHealth.Tests;

public class TartanRugFigureTests
{
    [Fact]
    public void ToFigure_Cells_HaveValueWordPatternAndColour()
    {
        var (marks, table) = (Samples.All["rug"].Drawing.Marks, Samples.All["rug"].Table);
        Assert.Equal(48 - table.Rows.Sum(row => row.Cells.Count(cell => cell.Missing is not null)), marks.Count(mark => mark is BarMark));
        var cell = Assert.Single(marks.OfType<BarMark>(), bar => bar.Hover.StartsWith("Smoking, Bablake: 15.4%", StringComparison.Ordinal));
        Assert.Equal((Tone.Comparator, Pattern.Level), (cell.Tone, cell.Pattern));
        Assert.All(["15.4", "similar", "higher", "[c]", "worse"], text => Assert.Contains(marks.OfType<TextMark>(), mark => mark.Text == text));
    }

    [Fact]
    public void ToFigure_TextOnCells_HasContrast() => Assert.All(
        Enum.GetValues<Verdict>(), verdict => Assert.True(Theme.Standard.Ink.ContrastWith(Theme.Standard.Of(new BarMark(0, 1, 0, 1) { Tone = VerdictStyle.Of(verdict).Tone, Strength = 0.3 })) >= 4.5));

    [Fact]
    public void VerdictStyle_ThoseOfOneIndicator_DifferInSignAndInPatternOrShape()
    {
        Verdict[][] together = [[Verdict.Similar, Verdict.Better, Verdict.Worse, Verdict.Best, Verdict.Worst], [Verdict.Similar, Verdict.Higher, Verdict.Lower, Verdict.Highest, Verdict.Lowest], [Verdict.Met, Verdict.PartlyMet, Verdict.NotMet]];
        Assert.All(together, verdicts =>
        {
            var styles = verdicts.Select(VerdictStyle.Of).ToArray();
            Assert.Equal(styles.Length, styles.Select(style => style.Sign).Distinct().Count());
            Assert.Equal(styles.Length, styles.Select(style => (style.Pattern, style.Shape)).Distinct().Count());
        });
    }

    [Fact]
    public void ToFigure_NarrowColumns_HaveSignsAKeyAndTurnedHeads()
    {
        var marks = Samples.All["rug of many"].Drawing.Marks.OfType<TextMark>().ToArray();
        Assert.Contains(marks, text => text.Text == "≈");
        Assert.Single(marks, text => text.Text == "similar");
        Assert.All(marks.Where(text => text.Turn != 0), text => Assert.Equal((-90, TextAnchor.Middle), (text.Turn, text.Anchor)));
        Assert.Contains(marks, text => text.Turn != 0);
    }

    [Theory]
    [InlineData("rug"), InlineData("rug of many")]
    public void Labels_TurnedOnes_StayApartToo(string name)
    {
        var boxes = TextBox.AllOf(Samples.All[name].Drawing);
        foreach (var (i, box) in boxes.Index())
            Assert.DoesNotContain(boxes.Skip(i + 1), other => box.Overlaps(other));
    }

    [Fact]
    public void ToFigure_Alternative_CountsTheVerdicts() => Assert.StartsWith(
        "Of 6 indicators in 8 areas (95% interval against value): 15 similar, 9 better, 13 worse, 5 higher, 3 lower.", Samples.All["rug"].Alternative.ToString());

    [Fact]
    public void ToFigure_ColumnsInAnotherOrder_AreJoinedByArea()
    {
        var design = AreaSamples.Rug();
        var turned = design with { Columns = [design.Columns[0], .. design.Columns.Skip(1).Select(column => column with { Values = ValueList.From(column.Values.Reverse()) })] };
        Assert.Equal(design.ToFigure().ToSvg(), turned.ToFigure().ToSvg());
    }

    [Fact]
    public void ToFigure_BadInput_SaysWhatToDo()
    {
        string Message(TartanRugFigure design) => Assert.Throws<ArgumentException>(() => design.ToFigure()).Message;
        var design = AreaSamples.Rug();
        Assert.Contains("it lacks ", Message(design with { Columns = [design.Columns[0], new("Other", [AreaSamples.Judged("Bablake", 5, 90)])] }));
        Assert.Contains("'Leeds' is none of the areas", Message(design with { Emphasis = "Leeds" }));
        Assert.Contains("draw several rugs", Message(design with { Columns = [.. Enumerable.Range(0, 16).Select(i => new RugColumn($"Indicator {i}", design.Columns[0].Values))] }));
        Assert.Contains("no value to draw", Message(design with { Emphasis = null, Columns = [new("Other", [new("A", Missing.Suppressed)])] }));
        Assert.Contains("name of its indicator", Assert.Throws<ArgumentException>(() => new RugColumn(" ", [])).Message);
    }
}
