namespace PopulationHealth;

/// <summary>What a <see cref="ControlChartFigure{TMeasure}"/> draws. Its periods are equally far apart, so that the axis counts them.</summary>
internal sealed class ControlChartDrawing(ControlChart chart, ShownNumbers numbers, string unit)
{
    private const double PlotHeight = 280;
    private const double Line = 18;

    public static string Words(Variation variation) => variation switch
    {
        Variation.Improving => "special cause, improving",
        Variation.Concern => "special cause, of concern",
        Variation.Neutral => "special cause",
        _ => "usual variation",
    };

    public Drawing Draw()
    {
        var last = chart.Sections[^1].Limits;
        (double Y, string Text)[] labels =
        [
            (numbers.Shown(last.Upper), $"upper {numbers.Text(last.Upper)}"), (numbers.Shown(last.Mean), $"mean {numbers.Text(last.Mean)}"), (numbers.Shown(last.Lower), $"lower {numbers.Text(last.Lower)}"),
            .. chart.Options.Target is { } target ? new[] { (numbers.Shown(target), $"target {numbers.Text(target)}") } : [],
        ];
        var y = ValueScale.Of([.. chart.Points.SelectMany(point => new[] { numbers.Shown(point.Value), numbers.Shown(point.Limits.Lower), numbers.Shown(point.Limits.Upper) }), .. labels.Select(label => label.Y)], numbers.Unit, unit, PlotHeight, fromZero: false, upright: true);
        y = y.Begin > 0 ? y with { Title = $"{unit} (the axis does not begin at zero)" } : y;
        var rebases = chart.Sections.Skip(1).Select(section => TextWrap.Lines($"New limits: {section.Reason}", Drawing.StandardWidth - 12, TextSize.Small)).ToArray();
        var variations = chart.Points.Select(point => point.Variation).Distinct().Order().ToArray();
        string[] names = [.. variations.Select(Words)];
        var key = Key.HeightOf(names) + 8;
        var halfTick = (chart.Points.Max(point => TextWidth.Of(TimeAxis.Label(point.Period), TextSize.Small)) / 2) + 4;
        var (left, right) = (Math.Max(halfTick, y.Ticks.Max(tick => TextWidth.Of(tick.Label, TextSize.Small)) + 14), Math.Max(halfTick, EndLabels.RoomFor(labels.Select(label => label.Text))));
        var room = Drawing.StandardWidth - left - right;
        var words = AssuranceWords();
        var x = TimeAxis.Of([.. chart.Points.Select((point, at) => new Tick(at, TimeAxis.Label(point.Period)))], room) with { Title = words };
        var titleLines = TextWrap.Lines(y.Title, Drawing.StandardWidth - 8, TextSize.Small).Count;
        var margins = new Margins(left, (titleLines * Line) + 20 + (rebases.Sum(lines => lines.Count) * Line), right, 30 + (words.Length == 0 ? 0 : TextWrap.Lines(words, room + right, TextSize.Small).Count * Line) + key);
        var frame = new Drawing(PlotHeight + margins.Top + margins.Bottom, margins, x, y, []);
        return frame with
        {
            Marks = ValueList.From<Mark>([
                .. Rebases(rebases, frame), .. Target(), .. Limits(Math.Min(0.4, -x.Begin)), Values(), .. Points(), .. EndLabels.Of(labels, frame),
                .. Key.Below(names, [.. variations.Select(variation => Signs.Of(Look(variation).Shape))], [.. variations.Select(variation => Look(variation).Tone)], margins),
            ]),
        };
    }

    private string AssuranceWords() => chart.Options.Target is not { } target ? ""
        : $"Target {numbers.Text(target)}: the process as it is {(chart.Assurance == Assurance.NotJudged ? "is " : "")}{chart.Assurance.InWords}.";

    // What a verdict would look like that means the same.
    private static (Tone Tone, MarkShape Shape) Look(Variation variation)
    {
        var style = VerdictStyle.Of(variation switch
        {
            Variation.Improving => Verdict.Better,
            Variation.Concern => Verdict.Worse,
            Variation.Neutral => Verdict.Higher,
            _ => Verdict.Similar,
        });
        return (style.Tone, style.Shape);
    }

    private IEnumerable<Mark> Target() => chart.Options.Target is { } target
        ? [LineMark.Level(numbers.Shown(target)) with { Tone = Tone.Third, Width = 2, Dash = Dash.DashDot }]
        : [];

    private IEnumerable<Mark> Limits(double overhang)
    {
        var from = 0;
        foreach (var section in chart.Sections)
        {
            var (left, right) = (from - overhang, from + section.Count - 1 + overhang);
            LineMark Level(double value, Tone tone, Dash dash) => new([new PlotPoint(left, numbers.Shown(value)), new PlotPoint(right, numbers.Shown(value))]) { Tone = tone, Width = 2, Dash = dash };
            yield return Level(section.Limits.Upper, Tone.QuietInk, Dash.Dashed);
            yield return Level(section.Limits.Mean, Tone.Ink, Dash.Solid);
            yield return Level(section.Limits.Lower, Tone.QuietInk, Dash.Dashed);
            from += section.Count;
        }
    }

    private LineMark Values() =>
        new(ValueList.From(chart.Points.Select((point, at) => new PlotPoint(at, numbers.Shown(point.Value))))) { Tone = Tone.Comparator, Width = 2 };

    private IEnumerable<Mark> Points() => chart.Points.Select((point, at) => new PointMark(at, numbers.Shown(point.Value))
    {
        Tone = Look(point.Variation).Tone,
        Shape = Look(point.Variation).Shape,
        Size = point.SpecialCause == SpecialCause.None ? 9 : 13,
        Hover = $"{point.Period.InWords}: {numbers.Text(point.Value)}; {point.SpecialCause.InWords}",
    });

    private IEnumerable<Mark> Rebases(IReadOnlyList<string>[] reasons, Drawing frame)
    {
        var (at, above) = (0, reasons.Sum(lines => lines.Count) - 0.5);
        foreach (var (section, lines) in chart.Sections.Zip(reasons))
        {
            at += section.Count;
            yield return LineMark.Upright(at - 0.5) with { Tone = Tone.QuietInk, Width = 1.5, Dash = Dash.Dotted };
            var pixel = frame.PixelX(at - 0.5);
            foreach (var line in lines)
            {
                var half = TextWidth.Of(line, TextSize.Small) / 2;
                yield return new TextMark(at - 0.5, double.PositiveInfinity, line)
                {
                    Anchor = TextAnchor.Middle,
                    MoveX = Math.Clamp(pixel, half + 4, Drawing.StandardWidth - half - 4) - pixel,
                    MoveY = -2 - (above * Line),
                    Size = TextSize.Small,
                    Tone = Tone.QuietInk,
                };
                above--;
            }
        }
    }
}
