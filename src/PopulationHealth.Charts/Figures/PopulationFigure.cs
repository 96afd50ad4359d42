namespace PopulationHealth;

/// <summary>
/// Who lives somewhere: one bar an area, as long as the whole, divided by group; the share stands in its piece, the counts in the table.
/// With more groups than can be told apart, bars of shares instead, the largest group first.
/// </summary>
public sealed record PopulationFigure : FigureDesign
{
    private const double BarHeight = 40;

    /// <summary>One to four areas with the same groups; the values are counts of people, households or the like that add up to the whole.</summary>
    public required ValueList<FigureSeries> Areas { get; init; }

    /// <summary>What the groups are, for the table: "Age", "Ethnic group".</summary>
    public string GroupHeader { get; init; } = "Group";

    private bool IsStacked => Areas[0].Values.Count <= SeriesStyle.Count;

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Matching(Areas, 4, nameof(Areas));
        var values = Areas.SelectMany(area => area.Values).ToArray();
        var measure = Values.CommonMeasure(values, nameof(Areas));
        SeriesCheck.Require(
            measure is Count, $"The parts of a population are counts, but these are in {measure.Unit}; use BarFigure or GroupedBarFigure for shares.", nameof(Areas));
        var shares = Areas.Select(PopulationShares.Of).ToArray();
        var unit = Unit ?? measure.Unit;
        var drawing = IsStacked ? Stacked(shares, $"% of {unit}") : Bars(shares, $"% of {unit}");
        return new FigureParts(unit, values.Sources(), PopulationShares.Finding(shares), PopulationShares.Table(Title, GroupHeader, unit, Areas, shares), drawing);
    }

    private Drawing Stacked(FigureSeries[] shares, string title)
    {
        string[] groups = [.. Areas[0].Values.Select(value => value.Label)];
        var styles = groups.Select((_, index) => SeriesStyle.Of(index)).ToArray();
        var chart = new RowChart(
            Areas.Select(area => area.Name), BarHeight + 16, Key.HeightOf(groups) + 12, 30,
            _ => new Axis(0, 100) { Ticks = ValueList.From(new[] { 0, 25, 50, 75, 100 }.Select(at => new Tick(at, Markup.Number(at) + "%"))), Title = title });
        return chart.Draw([
            .. shares.SelectMany((area, row) => Pieces(area, row, chart)),
            .. Key.Above(groups, [.. styles.Select(style => Signs.Of(style.Pattern))], [.. styles.Select(style => style.Tone)], chart.Margins),
        ]);
    }

    private IEnumerable<Mark> Pieces(FigureSeries area, int row, RowChart chart)
    {
        if (area.Values.FirstOrDefault(value => value.Missing is not null) is { } missing)
        {
            yield return RowMarks.Missing(missing, chart.Middle(row), 0, chart);
            yield break;
        }
        var (from, half) = (0d, BarHeight / 2);
        foreach (var (index, share) in area.Values.Index())
        {
            var (style, estimate) = (SeriesStyle.Of(index), share.Estimate!);
            var to = from + estimate.Shown();
            yield return new BarMark(from, to, chart.Middle(row) - half, chart.Middle(row) + half)
            {
                Tone = style.Tone,
                Pattern = style.Pattern,
                Series = share.Label,
                Hover = $"{area.Name}, {share.Label}: {estimate.ToText(null)}, {Areas[row].Values[index].Estimate!.ToText(null)}",
            };
            var text = estimate.ToText("F0");
            if (TextWidth.Of(text, TextSize.Body) + 8 <= (to - from) / 100 * chart.PlotWidth)
                yield return new TextMark((from + to) / 2, chart.Middle(row), text) { Anchor = TextAnchor.Middle, Patch = true };
            from = to;
        }
    }

    private static Drawing Bars(FigureSeries[] shares, string title)
    {
        var order = Ordering.Of(shares[0].Values, FigureOrder.HighestFirst).Select(value => value.Label).ToArray();
        var sorted = shares.Select(area => area with { Values = ValueList.From(order.Select(label => area[label])) });
        return GroupedBarFigure.Draw(ValueList.From(sorted), "%", title);
    }
}
