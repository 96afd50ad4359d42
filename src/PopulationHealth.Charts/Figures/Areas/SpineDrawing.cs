namespace PopulationHealth;

/// <summary>What a <see cref="SpineChartFigure"/> draws: columns of numbers, and between the last two the spine.</summary>
internal sealed class SpineDrawing(ValueList<SpineRow> rows, SpineScale[] scales, string[] heads)
{
    private const double NameRoom = 158;
    private const double Size = TextSize.Small;
    private const double WidestHead = 88;
    private const double Gap = 8;
    private const double HeadLine = 17;

    public Drawing Draw()
    {
        var cells = rows.Zip(scales, (row, scale) => new[] { Text(row.Area.Value), Text(row.Benchmark), scale.Left.Short(), scale.Right.Short() }).ToArray();
        var wrapped = heads.Select(head => TextWrap.Lines(head, Math.Min(WidestHead, Math.Max(48, LongestWord(head))), Size)).ToArray();
        double[] widths = [.. heads.Index().Select(head => Gap + Math.Max(
            wrapped[head.Index].Max(line => TextWidth.Of(line, Size)), cells.Max(row => TextWidth.Of(row[head.Index], Size, bold: true))))];
        var left = widths.Take(3).Sum();
        var found = Verdicts.Found(rows.Select(row => row.Area));
        var styles = found.Select(VerdictStyle.Of).ToArray();
        string[] names = [.. found.Select(verdict => verdict.Label)];
        var key = names.Length == 0 ? 0 : Key.HeightOf(names) + 8;
        var chart = new RowChart(rows.Select(NameOf), 34, key + (wrapped.Max(lines => lines.Count) * HeadLine) + 8, widths[3] + Gap, room => Scale(room, left), textSize: Size, nameRoom: NameRoom);
        return chart.Draw([
            .. scales.Index().SelectMany(scale => Bars(rows[scale.Index], scale.Item, chart.Middle(scale.Index))),
            LineMark.Upright(0) with { Tone = Tone.Ink, Width = 2 },
            .. rows.Index().SelectMany(row => Dot(row.Item, scales[row.Index], chart.Middle(row.Index))),
            .. cells.Index().SelectMany(row => Numbers(row.Item, widths, chart.Middle(row.Index))),
            .. wrapped.Index().SelectMany(head => head.Item.Select((line, below) => Column(head.Index, widths, line, double.PositiveInfinity) with
            {
                MoveY = -6 - ((head.Item.Count - below - 0.5) * HeadLine),
                Tone = Tone.QuietInk,
            })),
            .. names.Length == 0 ? [] : Key.Above(names, [.. styles.Select(style => Signs.Of(style.Shape))], [.. styles.Select(style => style.Tone)], chart.Margins),
        ]);
    }

    // The spine takes what the columns before it leave of the plot; a little air on both sides for marks at the ends.
    private static Axis Scale(double room, double columns)
    {
        var unit = 2.1 / Math.Max(40, room - columns);
        return new Axis(-1.05 - (columns * unit), 1.05);
    }

    private static string NameOf(SpineRow row)
    {
        var unit = row.Unit ?? row.Benchmark.Estimate!.Measure.Unit;
        return unit is "%" or ['£', ..] ? row.Name : $"{row.Name} ({unit})";
    }

    private static double LongestWord(string text) => text.Split(' ').Max(word => TextWidth.Of(word, Size));

    private static string Text(LabelledValue value) => value.Estimate?.Short() ?? value.Missing!.Shorthand;

    private static IEnumerable<Mark> Bars(SpineRow row, SpineScale scale, double middle)
    {
        BarMark Bar(double from, double to, double strength, string hover)
        {
            var (one, other) = (scale.At(from), scale.At(to));
            return new BarMark(Math.Min(one, other), Math.Max(one, other), middle - 9, middle + 9) { Tone = Tone.Comparator, Strength = strength, Hover = $"{row.Name}, {hover}" };
        }

        yield return Bar(scale.Left.Shown(), scale.Right.Shown(), 0.22, $"all areas: {scale.Left.ToText(null)} to {scale.Right.ToText(null)}");
        yield return Bar(scale.Lower, scale.Upper, 0.5, "middle half of the areas");
    }

    private static IEnumerable<Mark> Dot(SpineRow row, SpineScale scale, double middle)
    {
        if (row.Area.Value.Estimate is not { } estimate)
            yield break;
        var style = row.Area.Style;
        yield return new PointMark(scale.At(estimate.Shown()), middle) { Tone = style.Tone, Shape = style.Shape, Size = 15, Hover = row.Area.Hover(row.Name) };
    }

    private static IEnumerable<Mark> Numbers(string[] texts, double[] widths, double middle) =>
        texts.Select((text, column) => Column(column, widths, text, middle) with { Bold = column == 0 });

    // Three columns end before the spine, the fourth one behind it.
    private static TextMark Column(int column, double[] widths, string text, double y) => new(column < 3 ? double.NegativeInfinity : double.PositiveInfinity, y, text)
    {
        MoveX = column < 3 ? widths.Take(column + 1).Sum() - 4 : widths[3],
        Anchor = TextAnchor.End,
        Size = Size,
    };
}
