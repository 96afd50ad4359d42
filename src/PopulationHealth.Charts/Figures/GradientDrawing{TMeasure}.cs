namespace PopulationHealth;

/// <summary>What a <see cref="GradientFigure{TMeasure}"/> draws.</summary>
internal sealed class GradientDrawing<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    private const double PlotHeight = 300;
    private const double LabelRoom = 118;
    private readonly SocialGradient<TMeasure> _gradient;
    private readonly LabelledValue[] _values;
    private readonly double _scale;
    private readonly Axis _y;
    private readonly string _rankTitle;

    public GradientDrawing(SocialGradient<TMeasure> gradient, LabelledValue[] values, TMeasure measure, string unit, bool? fromZero, string rankTitle)
    {
        (_gradient, _values, _scale, _rankTitle) = (gradient, values, measure.Scale, rankTitle);
        double[] known = [.. Values.Extent(values)], line = [gradient.Start * _scale, gradient.End * _scale];
        // Where no value is below zero no tick is either, though the end of a straight line may be.
        double[] extent = [.. known, .. known.Min() >= 0 ? line.Select(end => Math.Max(0, end)) : line];
        var axis = ValueScale.Of(extent, measure.Unit, unit, PlotHeight, fromZero ?? (extent.Min() >= 0 && extent.Min() < extent.Max() / 2), upright: true);
        _y = axis with { Begin = Math.Min(axis.Begin, line.Min()), Title = axis.Begin > 0 ? $"{unit} (the axis does not begin at zero)" : axis.Title };
    }

    public Drawing Draw()
    {
        var titleLines = TextWrap.Lines(_y.Title, Drawing.StandardWidth - 8, TextSize.Small).Count;
        var x = new Axis(-0.02, 1.02) { Ticks = ValueList.From(new[] { 0, 25, 50, 75, 100 }.Select(share => new Tick(share / 100d, $"{Markup.Number(share)}%"))), Title = _rankTitle };
        var margins = new Margins(_y.Ticks.Max(tick => TextWidth.Of(tick.Label, TextSize.Small)) + 14, (titleLines * 18) + 20, LabelRoom, 36 + (18 * TextWrap.Lines(_rankTitle, Drawing.StandardWidth - LabelRoom - 40, TextSize.Small).Count));
        Mark[] marks = [LineMark.Level(_y.Ticks[0].At) with { Tone = Tone.QuietInk, Width = 1 }, .. Stretches(), FittedLine(), .. Slope(), .. Points()];
        return new Drawing(PlotHeight + margins.Top + margins.Bottom, margins, x, _y, ValueList.From(marks));
    }

    // A group's value holds for its whole stretch of the ranking, not for a point of it.
    private IEnumerable<Mark> Stretches() => _gradient.Fit.Select(group => new LineMark([At(group.Rank - (group.Share / 2), group.Value), At(group.Rank + (group.Share / 2), group.Value)])
    {
        Tone = Tone.Comparator,
        Width = 3,
    });

    private IEnumerable<Mark> Points() => _gradient.Fit.Zip(_values, (group, value) => new PointMark(group.Rank, group.Value * _scale)
    {
        Size = 9,
        Tone = Tone.First,
        Whisker = value.Estimate!.Whisker(upright: true),
        Hover = value.Hover(),
    });

    // A line that is straight in logarithms or log odds is a curve here.
    private LineMark FittedLine() => new(ValueList.From(Enumerable.Range(0, Steps + 1).Select(step => At((double)step / Steps, _gradient.At((double)step / Steps)))))
    {
        Tone = Tone.Second,
        Width = 2.5,
    };

    private int Steps => _gradient.Options.Transformed ? 40 : 1;

    // The slope index as a height: from the level of the line's beginning up or down to its end.
    private IEnumerable<Mark> Slope()
    {
        yield return new LineMark([At(0, _gradient.Start), At(1, _gradient.Start)]) { Tone = Tone.Second, Width = 2, Dash = Dash.Dotted };
        yield return new LineMark([At(1, _gradient.Start), At(1, _gradient.End)]) { Tone = Tone.Second, Width = 5 };
        var slope = _gradient.SlopeIndex;
        string[] lines = ["Slope index", .. TextWrap.Lines(slope.HasValue ? slope.Estimate.ToText(null) : "", LabelRoom - 16, TextSize.Body)];
        foreach (var (row, mark) in Texts.Block(new TextMark(1, (_gradient.Start + _gradient.End) / 2 * _scale, "") { MoveX = 10 }, lines).Index())
            yield return mark with { Bold = row > 0 };
    }

    private PlotPoint At(double rank, double value) => new(rank, value * _scale);
}
