namespace PopulationHealth;

/// <summary>
/// Lines over time: each point stands at the true middle of its period. A line stops at a gap and at a break in the series, which is
/// named; intervals are drawn as a band, with more than two lines for the first one only (the table has them all). Names stand at the ends of the lines, moved apart where they would meet.
/// </summary>
public sealed record LineFigure : FigureDesign
{
    private const double PlotHeight = 270;
    private const double NameRoom = 130;

    /// <summary>One to four lines, all of one measure and unit.</summary>
    public required ValueList<LineSeries> Series { get; init; }

    /// <summary>Whether the value axis begins at zero; null lets the values decide: yes where the least is under half the greatest.</summary>
    public bool? FromZero { get; init; }

    private IEnumerable<LinePoint> Points => Series.SelectMany(series => series.Points);

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Require(
            Series.Count is > 0 and <= 4,
            $"{Markup.Number(Series.Count)} lines were given; a figure has one to four. Draw several figures, or leave lines out.", nameof(Series));
        SeriesCheck.Unique(Series.Select(series => series.Name), "lines", nameof(Series));
        foreach (var series in Series)
            SeriesCheck.Unique(series.Points.Select(point => point.Value.Label), $"periods of '{series.Name}'", nameof(Series));
        var values = Points.Select(point => point.Value).ToArray();
        var measure = Values.CommonMeasure(values, nameof(Series));
        var unit = Unit ?? measure.Unit;
        return new FigureParts(unit, values.Sources(), Findings.OfLines(Series), LineTable.Of(Title, unit, Series), Draw(values, measure, unit));
    }

    private Drawing Draw(LabelledValue[] values, IMeasure measure, string unit)
    {
        var y = ValueAxis(Values.Extent(values), measure, unit);
        var labels = Series.Select(series => TextWrap.Lines(series.Name, NameRoom, TextSize.Body)).ToArray();
        var titleLines = TextWrap.Lines(y.Title, Drawing.StandardWidth - 8, TextSize.Small).Count;
        var halfTick = (Points.Max(point => TextWidth.Of(TimeAxis.Label(point.Period), TextSize.Small)) / 2) + 4;
        var margins = new Margins(
            Math.Max(halfTick, y.Ticks.Max(tick => TextWidth.Of(tick.Label, TextSize.Small)) + 14),
            (titleLines * 18) + 20 + (Points.Any(point => point.Break.Length > 0) ? 20 : 0),
            Series.Count == 1 ? Math.Max(30, halfTick) : Math.Max(labels.Max(lines => lines.Max(line => TextWidth.Of(line, TextSize.Body))), LineMarks.WidthOfEnds(Series)) + 44 + Math.Max(0, halfTick - 60),
            30);
        var x = TimeAxis.Of(Points, Drawing.StandardWidth - margins.Left - margins.Right);
        var height = Math.Max(PlotHeight, labels.Sum(LineMarks.LabelHeight));
        var drawing = new Drawing(height + margins.Top + margins.Bottom, margins, x, y, []);
        IEnumerable<Mark> baseLine = [LineMark.Level(y.Begin) with { Tone = Tone.QuietInk, Width = 1 }];
        var names = Series.Count == 1 ? [] : LineMarks.Names(Series, labels, drawing);
        return drawing with
        {
            Marks = ValueList.From<Mark>([
                .. baseLine, .. LineMarks.Breaks(Series, drawing), .. Series.Take(Series.Count > 2 ? 1 : 2).SelectMany(LineMarks.Band), .. Series.SelectMany(LineMarks.Line),
                .. LineMarks.Gaps(Series, drawing), .. LineMarks.Values(Series, drawing), .. names,
            ]),
        };
    }

    private Axis ValueAxis(double[] extent, IMeasure measure, string unit)
    {
        var fromZero = FromZero ?? (extent.Min() >= 0 && extent.Min() < extent.Max() / 2);
        var axis = ValueScale.Of(extent, measure.Unit, unit, PlotHeight, fromZero, upright: true);
        return axis.Begin > 0 ? axis with { Title = $"{unit} (the axis does not begin at zero)" } : axis;
    }
}
