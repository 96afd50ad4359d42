namespace PopulationHealth;

/// <summary>What a <see cref="LineFigure"/> draws.</summary>
internal static class LineMarks
{
    /// <summary>The height of a label at the end of a line: its name, its value and a little air.</summary>
    public static double LabelHeight(IReadOnlyList<string> lines) => ((lines.Count + 1) * TextSize.Line) + 4;

    /// <summary>The intervals around every stretch of a line; a stretch of one point has a whisker instead.</summary>
    public static IEnumerable<Mark> Band(LineSeries series, int index)
    {
        foreach (var stretch in series.Stretches().Select(points => points.Where(point => point.Value.Estimate!.Intervals.Count > 0).ToArray()).Where(points => points.Length > 1))
        {
            var upper = stretch.Select(point => new PlotPoint(point.Time, point.Value.Estimate!.Whisker()!.To));
            var lower = stretch.Reverse().Select(point => new PlotPoint(point.Time, point.Value.Estimate!.Whisker()!.From));
            yield return new AreaMark(ValueList.From<PlotPoint>([.. upper, .. lower])) { Tone = (series.Style ?? SeriesStyle.Of(index)).Tone, Opacity = 0.16, Series = series.Name };
        }
    }

    /// <summary>The stretches and points of a line.</summary>
    public static IEnumerable<Mark> Line(LineSeries series, int index)
    {
        var style = series.Style ?? SeriesStyle.Of(index);
        foreach (var stretch in series.Stretches())
        {
            if (stretch.Count > 1)
            {
                yield return new LineMark(ValueList.From(stretch.Select(point => new PlotPoint(point.Time, point.Value.Estimate!.Shown()))))
                {
                    Tone = style.Tone,
                    Dash = style.Dash,
                    Series = series.Name,
                };
            }
            foreach (var point in stretch)
            {
                var look = point.Comparison is { } comparison ? VerdictStyle.Of(comparison.Verdict) : (VerdictStyle?)null;
                yield return new PointMark(point.Time, point.Value.Estimate!.Shown())
                {
                    Tone = look?.Tone ?? style.Tone,
                    Shape = look?.Shape ?? style.Shape,
                    Size = look is null ? 9 : 12,
                    Series = series.Name,
                    Whisker = stretch.Count == 1 ? point.Value.Estimate!.Whisker(upright: true) : null,
                    Hover = point.Value.Hover(series.Name) + (point.Comparison is null ? "" : $"; {point.Comparison.InWords}"),
                };
            }
        }
    }

    /// <summary>The shorthand above the axis, at the period whose value is missing; one that would meet another's stands a line higher.</summary>
    public static IEnumerable<Mark> Gaps(IReadOnlyList<LineSeries> series, Drawing drawing)
    {
        var gaps = series
            .SelectMany(one => one.Points.Where(point => point.Value.Missing is not null).Select(point => (one.Name, Point: point)))
            .GroupBy(one => one.Point.Time)
            .OrderBy(group => group.Key);
        var ends = new List<double>();
        foreach (var gap in gaps)
        {
            var mark = Gap(gap.Key, GapText([.. gap], series.Count), drawing);
            var (half, middle) = (TextWidth.Of(mark.Text, TextSize.Small) / 2, drawing.PixelX(gap.Key) + mark.MoveX);
            var row = ends.FindIndex(end => end + 6 <= middle - half);
            if (row < 0)
                (row, ends) = (ends.Count, [.. ends, 0]);
            ends[row] = middle + half;
            yield return mark with { MoveY = mark.MoveY - (row * TextSize.Line), Hover = string.Join("; ", gap.Select(one => one.Point.Value.Hover(one.Name))) };
        }
    }

    /// <summary>A rule half-way before every point that begins a new stretch after a break, with the reason above the plot.</summary>
    public static IEnumerable<Mark> Breaks(IReadOnlyList<LineSeries> series, Drawing drawing)
    {
        var breaks = series
            .SelectMany(one => one.Points.Index().Where(point => point.Item.Break.Length > 0)
                .Select(point => (At: (point.Item.Time + (point.Index == 0 ? point.Item : one.Points[point.Index - 1]).Time) / 2, point.Item.Break)))
            .Distinct()
            .OrderBy(one => one.At);
        foreach (var (at, reason) in breaks)
        {
            yield return LineMark.Upright(at) with { Tone = Tone.QuietInk, Width = 1.5, Dash = Dash.Dotted };
            var (half, pixel) = (TextWidth.Of(reason, TextSize.Small) / 2, drawing.PixelX(at));
            yield return new TextMark(at, double.PositiveInfinity, reason)
            {
                Anchor = TextAnchor.Middle,
                MoveX = Math.Clamp(pixel, half + 4, Drawing.StandardWidth - half - 4) - pixel,
                MoveY = -10,
                Size = TextSize.Small,
                Tone = Tone.QuietInk,
            };
        }
    }

    /// <summary>First and last value of a single line.</summary>
    public static IEnumerable<Mark> Values(IReadOnlyList<LineSeries> series, Drawing drawing)
    {
        if (series.Count > 1)
            return [];
        var known = series[0].Points.Where(point => point.Value.Estimate is not null).ToArray();
        return new[] { known[0], known[^1] }.Distinct().Select(point => Value(point, drawing));
    }

    /// <summary>The width of the widest value that stands under a name at the end of a line.</summary>
    public static double WidthOfEnds(IReadOnlyList<LineSeries> series) => series
        .Select(one => one.Points.LastOrDefault(point => point.Value.Estimate is not null)?.Value.Estimate)
        .Max(estimate => estimate is null ? 0 : TextWidth.Of(estimate.Short(), TextSize.Body, bold: true));

    /// <summary>The names beside the ends of the lines, each with its sign, moved apart where they would meet.</summary>
    public static IEnumerable<Mark> Names(IReadOnlyList<LineSeries> series, IReadOnlyList<IReadOnlyList<string>> labels, Drawing drawing)
    {
        var ends = series.Select(one => one.Points.LastOrDefault(point => point.Value.Estimate is not null)).ToArray();
        var drawn = Enumerable.Range(0, series.Count).Where(i => ends[i] is not null).ToArray();
        var wanted = drawn.Select(i => drawing.PixelY(ends[i]!.Value.Estimate!.Shown())).ToArray();
        var places = Spread.Apart(wanted, [.. drawn.Select(i => LabelHeight(labels[i]))], drawing.Margins.Top, drawing.Height - drawing.Margins.Bottom);
        foreach (var (row, i) in drawn.Index())
        {
            var style = series[i].Style ?? SeriesStyle.Of(i);
            var estimate = ends[i]!.Value.Estimate!;
            var text = new TextMark(double.PositiveInfinity, estimate.Shown(), "") { MoveX = 30, MoveY = places[row] - wanted[row] };
            string[] block = [.. labels[i], estimate.Short()];
            foreach (var (line, mark) in Texts.Block(text, block).Index())
            {
                if (line == 0)
                    yield return mark with { Text = Signs.Of(style.Shape), Tone = style.Tone, MoveX = 10 };
                yield return mark with { Bold = line == block.Length - 1 };
            }
        }
    }

    // Where every line has the same gap no names are needed.
    private static string GapText((string Name, LinePoint Point)[] gaps, int lines)
    {
        var shorthands = gaps.Select(gap => gap.Point.Value.Missing!.Shorthand).ToArray();
        return gaps.Length == lines && shorthands.Distinct().Count() == 1 ? shorthands[0] : string.Join(", ", gaps.Select((gap, i) => $"{gap.Name} {shorthands[i]}"));
    }

    private static TextMark Gap(double time, string text, Drawing drawing)
    {
        var (half, pixel) = (TextWidth.Of(text, TextSize.Small) / 2, drawing.PixelX(time));
        return new TextMark(time, drawing.Y.Begin, text)
        {
            MoveX = Math.Clamp(pixel, Math.Min(drawing.Margins.Left, Drawing.StandardWidth - (2 * half)) + half, Drawing.StandardWidth - half - 2) - pixel,
            MoveY = -12,
            Anchor = TextAnchor.Middle,
            Size = TextSize.Small,
            Tone = Tone.QuietInk,
            Patch = true,
        };
    }

    private static TextMark Value(LinePoint point, Drawing drawing)
    {
        var estimate = point.Value.Estimate!;
        var (half, pixel) = (TextWidth.Of(estimate.Short(), TextSize.Body, bold: true) / 2, drawing.PixelX(point.Time));
        var top = drawing.PixelY(estimate.Whisker()?.To ?? estimate.Shown());
        return new TextMark(point.Time, estimate.Shown(), estimate.Short())
        {
            Anchor = TextAnchor.Middle,
            MoveX = Math.Clamp(pixel, drawing.Margins.Left + half, Drawing.StandardWidth - half - 4) - pixel,
            MoveY = top - drawing.PixelY(estimate.Shown()) - 17,
            Bold = true,
        };
    }
}
