namespace PopulationHealth;

/// <summary>
/// Dots over categories, for one to three series: two without intervals make a dumbbell, joined by a line; with intervals each series
/// has a line of its own in the row. The axis need not begin at zero, as a dot's place counts and not its length.
/// </summary>
public sealed record DotFigure : FigureDesign
{
    private const double Pitch = 24;

    /// <summary>One to three series with the same categories, all of one measure and unit.</summary>
    public required ValueList<FigureSeries> Series { get; init; }

    /// <summary>What the categories are, for the table: "Area", "Ward".</summary>
    public string CategoryHeader { get; init; } = "Area";

    private bool HasIntervals => Series.Any(series => series.Values.Any(value => value.Estimate is { Intervals.Count: > 0 }));

    private bool IsJoined => Series.Count > 1 && !HasIntervals;

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Matching(Series, 3, nameof(Series));
        var values = Series.SelectMany(series => series.Values).ToArray();
        var measure = Values.CommonMeasure(values, nameof(Series));
        var unit = Unit ?? measure.Unit;
        var table = Tables.OfSeries(Title, CategoryHeader, unit, Series);
        return new FigureParts(unit, values.Sources(), Findings.OfDots(Series), table, Draw(values, measure, unit));
    }

    private Drawing Draw(LabelledValue[] values, IMeasure measure, string unit)
    {
        string[] names = Series.Count > 1 ? [.. Series.Select(series => series.Name)] : [];
        var room = RowChart.RoomFor(values.Where(value => value.Estimate is not null).Select(value => value.Estimate!.Short())) + 8;
        var chart = new RowChart(
            Series[0].Values.Select(value => value.Label), IsJoined || Series.Count == 1 ? 36 : (Series.Count * Pitch) + 14,
            names.Length == 0 ? 8 : Key.HeightOf(names) + 12, room,
            width => JoinedDots.Inset(ValueScale.Of(Values.Extent(values), measure.Unit, unit, width - (IsJoined ? room : 12), fromZero: false), width, IsJoined ? room : 12));
        var styles = names.Select((_, index) => SeriesStyle.Of(index)).ToArray();
        Mark[] marks = [.. Series.SelectMany((series, index) => Marks(series, index, chart))];
        return chart.Draw([
            .. IsJoined ? Joined(chart, JoinedDots.Joint) : [], .. marks.OfType<PointMark>(), .. marks.OfType<TextMark>(), .. IsJoined ? Joined(chart, JoinedDots.EndLabels) : [],
            .. names.Length == 0 ? [] : Key.Above(names, [.. styles.Select(style => Signs.Of(style.Shape))], [.. styles.Select(style => style.Tone)], chart.Margins),
        ]);
    }

    private IEnumerable<Mark> Marks(FigureSeries series, int index, RowChart chart)
    {
        var style = SeriesStyle.Of(index);
        var shift = IsJoined ? 0 : (index - ((Series.Count - 1) / 2d)) * Pitch;
        foreach (var (category, first) in Series[0].Values.Index())
        {
            var (value, row) = (series[first.Label], chart.Middle(category) + shift);
            if (value.Estimate is { } estimate)
            {
                yield return new PointMark(estimate.Shown(), row)
                {
                    Tone = style.Tone,
                    Shape = style.Shape,
                    Series = Series.Count > 1 ? series.Name : "",
                    Whisker = estimate.Whisker(),
                    Hover = value.Hover(Series.Count > 1 ? series.Name : ""),
                };
                if (!IsJoined)
                    yield return RowMarks.ValueLabel(estimate, row, fromZero: false);
            }
            else if (!IsJoined || index == MissingColumn(first.Label))
            {
                var text = RowMarks.Missing(value, row, double.NegativeInfinity, chart);
                yield return IsJoined && Known(first.Label).Any() ? text with { Text = value.Missing!.Shorthand } : text;
            }
        }
    }

    // A joined row has one place for the shorthand: the first series that misses its value writes it.
    private int MissingColumn(string category) => Series.Index().First(one => one.Item[category].Missing is not null).Index;

    private IEnumerable<IEstimate> Known(string category) => Series.Select(series => series[category].Estimate).OfType<IEstimate>();

    private IEnumerable<Mark> Joined(RowChart chart, Func<IReadOnlyList<IEstimate>, double, IEnumerable<Mark>> draw) =>
        Series[0].Values.Index().SelectMany(category => draw([.. Known(category.Item.Label)], chart.Middle(category.Index)));
}
