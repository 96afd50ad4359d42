namespace PopulationHealth;

/// <summary>
/// Bars side by side: several series over the same categories, with whiskers where there are intervals. The key stands above, in the order of the
/// bars; every series has its own colour and its own pattern.
/// </summary>
public sealed record GroupedBarFigure : FigureDesign
{
    private const double Pitch = 23;
    private const double BarHeight = 18;

    /// <summary>One to four series with the same categories, all of one measure and unit.</summary>
    public required ValueList<FigureSeries> Series { get; init; }

    /// <summary>What the categories are, for the table: "Age", "Ward".</summary>
    public string CategoryHeader { get; init; } = "Category";

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Matching(Series, 4, nameof(Series));
        var values = Series.SelectMany(series => series.Values).ToArray();
        var measure = Values.CommonMeasure(values, nameof(Series));
        var unit = Unit ?? measure.Unit;
        var table = Tables.OfSeries(Title, CategoryHeader, unit, Series);
        return new FigureParts(unit, values.Sources(), Findings.OfSeries(Series), table, Draw(Series, measure.Unit, unit));
    }

    /// <summary>The drawing alone, for figures that fall back on grouped bars.</summary>
    internal static Drawing Draw(ValueList<FigureSeries> all, string sign, string title)
    {
        var values = all.SelectMany(series => series.Values).ToArray();
        string[] names = [.. all.Select(series => series.Name)];
        var chart = new RowChart(
            all[0].Values.Select(value => value.Label), (all.Count * Pitch) + 14, all.Count == 1 ? 8 : Key.HeightOf(names) + 12,
            RowChart.RoomFor(values.Where(value => value.Estimate is not null).Select(value => value.Estimate!.Short())),
            room => ValueScale.Of(Values.Extent(values), sign, title, room, fromZero: true));
        Mark[] marks = [.. all.SelectMany((_, index) => Marks(all, index, chart))];
        var styles = names.Select((_, index) => SeriesStyle.Of(index)).ToArray();
        return chart.Draw([
            .. marks.OfType<BarMark>(), LineMark.Upright(0) with { Tone = Tone.QuietInk, Width = 1.5 }, .. marks.OfType<TextMark>(),
            .. all.Count == 1 ? [] : Key.Above(names, [.. styles.Select(style => Signs.Of(style.Pattern))], [.. styles.Select(style => style.Tone)], chart.Margins),
        ]);
    }

    private static IEnumerable<Mark> Marks(ValueList<FigureSeries> all, int index, RowChart chart)
    {
        var (series, style) = (all[index], SeriesStyle.Of(index));
        var shift = (index - ((all.Count - 1) / 2d)) * Pitch;
        foreach (var (category, first) in all[0].Values.Index())
        {
            var (value, row) = (series[first.Label], chart.Middle(category) + shift);
            if (value.Estimate is not { } estimate)
            {
                yield return RowMarks.Missing(value, row, 0, chart);
                continue;
            }
            yield return new BarMark(0, estimate.Shown(), row - (BarHeight / 2), row + (BarHeight / 2))
            {
                Tone = style.Tone,
                Pattern = style.Pattern,
                Series = series.Name,
                Whisker = estimate.Whisker(),
                Hover = value.Hover(series.Name),
            };
            yield return RowMarks.ValueLabel(estimate, row);
        }
    }
}
