namespace PopulationHealth;

/// <summary>
/// One indicator for many areas, each with its interval and its verdict beside a benchmark: the verdict as a word, by pattern (or shape) and by colour. Up to twenty areas
/// have wide rows, more have narrow ones.
/// </summary>
public sealed record CompareAreasFigure : FigureDesign
{
    private const int Wide = 20;
    private const int Most = 200;

    /// <summary>The areas, all of one measure and unit: <c>figures.ComparedWith(England).Judged()</c>.</summary>
    public required ValueList<JudgedValue> Areas { get; init; }

    /// <summary>What the areas were compared with, drawn as a line across; null for none.</summary>
    public LabelledValue? Benchmark { get; init; }

    /// <summary>The name of the area that the figure is about, set bold; null for none.</summary>
    public string? Emphasis { get; init; }

    /// <summary>The order from top to bottom.</summary>
    public FigureOrder Order { get; init; } = FigureOrder.HighestFirst;

    /// <summary>Whether the values are dots instead of bars; the axis then need not begin at zero.</summary>
    public bool AsDots { get; init; }

    /// <summary>What the items are, for the table: "Area", "Ward".</summary>
    public string ItemHeader { get; init; } = "Area";

    private bool IsDense => Areas.Count > Wide;

    private double Size => IsDense ? TextSize.Small : TextSize.Body;

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Unique(Areas.Select(area => area.Label), "areas", nameof(Areas));
        SeriesCheck.Require(Areas.Count <= Most, $"{Markup.Number(Areas.Count)} areas were given; at most {Markup.Number(Most)} can be read one by one. Draw a FunnelFigure or a BoxFigure, or leave areas out.", nameof(Areas));
        SeriesCheck.Require(Emphasis is null || Areas.Any(area => area.Label == Emphasis), $"'{Emphasis}' is none of the areas; use the name of one of them.", nameof(Emphasis));
        LabelledValue[] all = [.. Areas.Select(area => area.Value), .. Benchmark is null ? [] : new[] { Benchmark }];
        var measure = Values.CommonMeasure(all, nameof(Areas));
        var rule = Verdicts.CommonRule(Areas.Select(area => area.Comparison), nameof(Areas));
        var unit = Unit ?? measure.Unit;
        var byLabel = Areas.ToDictionary(area => area.Label, StringComparer.Ordinal);
        JudgedValue[] items = [.. Ordering.Of([.. Areas.Select(area => area.Value)], Order).Select(value => byLabel[value.Label])];
        var table = Tables.OfValues(Title, ItemHeader, unit, [.. items.Select(item => item.Value), .. Benchmark is null || byLabel.ContainsKey(Benchmark.Label) ? [] : new[] { Benchmark }]);
        return new FigureParts(unit, all.Sources(), Finding(items, rule), Verdicts.AddTo(table, rule, items), Draw(items, all, measure, unit));
    }

    private Statement Finding(JudgedValue[] items, ComparisonRule? rule)
    {
        var bars = Findings.OfBars([.. items.Select(item => item.Value)], Emphasis, Benchmark);
        if (rule is null || Verdicts.Tally(items) is not { } tally)
            return bars;
        Statement verdicts = $"Compared with {Benchmark?.Label ?? "the benchmark"} ({rule.Name}): {tally}.";
        return Statement.Join(bars, verdicts);
    }

    private Drawing Draw(JudgedValue[] items, LabelledValue[] all, IMeasure measure, string unit)
    {
        var chart = new RowChart(
            items.Select(item => item.Label), IsDense ? 23 : 34, Benchmark?.Estimate is null ? 8 : 30, RowChart.RoomFor(items.Select(Text), Size) + (AsDots ? 5 : 0),
            room => ValueScale.Of(Values.Extent(all), measure.Unit, unit, room, fromZero: !AsDots), row => items[row].Label == Emphasis, Size, IsDense ? 230 : 176);
        Mark[] marks = [.. items.SelectMany((item, row) => Marks(item, chart.Middle(row), chart))];
        Mark[] axis = AsDots ? [] : [LineMark.Upright(0) with { Tone = Tone.QuietInk, Width = 1.5 }];
        var rule = RowMarks.Benchmark(Benchmark, chart);
        return chart.Draw(AsDots
            ? [.. rule, .. marks.OfType<PointMark>(), .. marks.OfType<TextMark>()]
            : [.. marks.OfType<BarMark>(), .. axis, .. rule, .. marks.OfType<TextMark>()]);
    }

    private IEnumerable<Mark> Marks(JudgedValue item, double row, RowChart chart)
    {
        if (item.Value.Estimate is not { } estimate)
        {
            yield return RowMarks.Missing(item.Value, row, AsDots ? double.NegativeInfinity : 0, chart);
            yield break;
        }
        var (style, half) = (item.Style, IsDense ? 7 : 11);
        yield return AsDots
            ? new PointMark(estimate.Shown(), row) { Tone = style.Tone, Shape = style.Shape, Whisker = estimate.Whisker(), Hover = item.Hover() }
            : new BarMark(0, estimate.Shown(), row - half, row + half) { Tone = style.Tone, Pattern = style.Pattern, Whisker = estimate.Whisker(), Hover = item.Hover() };
        yield return RowMarks.ValueLabel(estimate, row, fromZero: !AsDots) with { Text = Text(item), Bold = item.Label == Emphasis, Size = Size };
    }

    private static string Text(JudgedValue item) => item.Value.Estimate is { } estimate ? $"{estimate.Short()} {item.Word}".TrimEnd() : "";
}
