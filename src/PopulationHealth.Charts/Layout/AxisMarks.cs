namespace PopulationHealth;

/// <summary>The lines and texts of a drawing's two axes, as marks.</summary>
internal static class AxisMarks
{
    public static IEnumerable<Mark> Of(Drawing drawing)
    {
        foreach (var tick in drawing.X.Ticks)
        {
            if (drawing.X.Grid)
                yield return LineMark.Upright(tick.At) with { Tone = Tone.Grid, Width = 1 };
            yield return new TextMark(tick.At, double.NegativeInfinity, tick.Label) { Anchor = TextAnchor.Middle, MoveY = 14, Size = TextSize.Small, Tone = Tone.QuietInk };
        }
        foreach (var tick in drawing.Y.Ticks)
        {
            if (drawing.Y.Grid)
                yield return LineMark.Level(tick.At) with { Tone = Tone.Grid, Width = 1 };
            yield return new TextMark(double.NegativeInfinity, tick.At, tick.Label) { Anchor = TextAnchor.End, MoveX = -8, Size = TextSize.Small, Tone = Tone.QuietInk };
        }
        foreach (var title in Titles(drawing))
            yield return title;
    }

    // The horizontal axis is named below its ticks, the vertical one at the top, level, so that nobody turns the head.
    private static IEnumerable<TextMark> Titles(Drawing drawing)
    {
        var size = TextSize.Small;
        if (drawing.X.Title.Length > 0)
        {
            var lines = TextWrap.Lines(drawing.X.Title, drawing.PlotWidth + drawing.Margins.Right, size);
            foreach (var (row, line) in lines.Index())
                yield return new TextMark(double.NegativeInfinity, double.NegativeInfinity, line) { MoveY = 36 + (row * 18), Size = size, Tone = Tone.QuietInk };
        }
        if (drawing.Y.Title.Length > 0)
        {
            var lines = TextWrap.Lines(drawing.Y.Title, Drawing.StandardWidth - 8, size);
            foreach (var (row, line) in lines.Index())
                yield return new TextMark(double.NegativeInfinity, double.PositiveInfinity, line) { MoveX = 4 - drawing.Margins.Left, MoveY = 12 + (row * 18) - drawing.Margins.Top, Size = size, Tone = Tone.QuietInk };
        }
    }
}
