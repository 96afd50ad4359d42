namespace PopulationHealth;

/// <summary>
/// Bars that compare areas, groups or categories: level, from zero, each with its value, with whiskers where there are intervals.
/// A value that is missing is written at its place, never drawn as zero.
/// </summary>
public sealed record BarFigure : FigureDesign
{
    private const double BarHeight = 22;

    /// <summary>The values, all of one measure and unit.</summary>
    public required ValueList<LabelledValue> Items { get; init; }

    /// <summary>The label of the item that the figure is about, such as "Coventry"; the others step back. Null for none.</summary>
    public string? Emphasis { get; init; }

    /// <summary>A value that the others are held against, drawn as a line across; null for none.</summary>
    public LabelledValue? Benchmark { get; init; }

    /// <summary>The order from top to bottom.</summary>
    public FigureOrder Order { get; init; }

    /// <summary>What the items are, for the table: "Area", "Neighbourhood".</summary>
    public string ItemHeader { get; init; } = "Area";

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Unique(Items.Select(item => item.Label), "bars", nameof(Items));
        SeriesCheck.Require(
            Emphasis is null || Items.Any(item => item.Label == Emphasis),
            $"'{Emphasis}' is none of the bars; use one of {string.Join(", ", Items.Select(item => item.Label))}.", nameof(Emphasis));
        IEnumerable<LabelledValue> all = Benchmark is null ? Items : Items.Add(Benchmark);
        var measure = Values.CommonMeasure(all, nameof(Items));
        var unit = Unit ?? measure.Unit;
        var items = Ordering.Of(Items, Order);
        return new FigureParts(unit, all.Sources(), Findings.OfBars(items, Emphasis, Benchmark), Table(items, unit), Draw(items, measure, unit));
    }

    private FigureTable Table(IReadOnlyList<LabelledValue> items, string unit) =>
        Tables.OfValues(Title, ItemHeader, unit, Benchmark is null ? items : [.. items, Benchmark]);

    private Drawing Draw(IReadOnlyList<LabelledValue> items, IMeasure measure, string unit)
    {
        IEnumerable<LabelledValue> all = Benchmark is null ? items : [.. items, Benchmark];
        var chart = new RowChart(
            items.Select(item => item.Label), 34, Benchmark?.Estimate is null ? 8 : 30,
            RowChart.RoomFor(items.Where(item => item.Estimate is not null).Select(item => item.Estimate!.Short())),
            room => ValueScale.Of(Values.Extent(all), measure.Unit, unit, room, fromZero: true),
            row => items[row].Label == Emphasis);
        Mark[] bars = [.. items.SelectMany((item, row) => Marks(item, chart.Middle(row), chart))];
        Mark[] axis = [LineMark.Upright(0) with { Tone = Tone.QuietInk, Width = 1.5 }];
        return chart.Draw([.. bars.OfType<BarMark>(), .. axis, .. RowMarks.Benchmark(Benchmark, chart), .. bars.OfType<TextMark>()]);
    }

    private IEnumerable<Mark> Marks(LabelledValue item, double row, RowChart chart)
    {
        if (item.Estimate is not { } estimate)
        {
            yield return RowMarks.Missing(item, row, 0, chart);
            yield break;
        }
        yield return new BarMark(0, estimate.Shown(), row - (BarHeight / 2), row + (BarHeight / 2))
        {
            Tone = Emphasis is null || item.Label == Emphasis ? Tone.First : Tone.Comparator,
            Whisker = estimate.Whisker(),
            Hover = item.Hover(),
        };
        yield return RowMarks.ValueLabel(estimate, row) with { Bold = item.Label == Emphasis };
    }
}
