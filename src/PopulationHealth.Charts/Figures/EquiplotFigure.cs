namespace PopulationHealth;

/// <summary>
/// An equiplot: the groups of one indicator as dots in a row for each period, joined by a line as long as the distance between them. The first and the last
/// group, such as the most and the least deprived tenth, stand out by colour and shape; the values of the lowest and highest stand beside their dots, all in the table.
/// </summary>
public sealed record EquiplotFigure : FigureDesign
{
    private const int Most = 12;

    /// <summary>Two to twelve groups in their order, such as from the most to the least deprived, each with its values by period; all of one measure and unit.</summary>
    public required ValueList<LineSeries> Groups { get; init; }

    /// <summary>What the groups are in the plural, for the key: "tenths of neighbourhoods".</summary>
    public string GroupsName { get; init; } = "groups";

    /// <summary>Whether the value axis begins at zero. It need not, as a dot's place counts and not its length.</summary>
    public bool FromZero { get; init; }

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Require(
            Groups.Count is >= 2 and <= Most, $"{Markup.Number(Groups.Count)} groups were given; an equiplot has two to {Markup.Number(Most)}. For one group draw a LineFigure.", nameof(Groups));
        SeriesCheck.Unique(Groups.Select(group => group.Name), "groups", nameof(Groups));
        foreach (var group in Groups)
            SeriesCheck.Unique(group.Points.Select(point => point.Value.Label), $"periods of '{group.Name}'", nameof(Groups));
        var values = Groups.SelectMany(group => group.Points).Select(point => point.Value).ToArray();
        var measure = Values.CommonMeasure(values, nameof(Groups));
        var unit = Unit ?? measure.Unit;
        return new FigureParts(unit, values.Sources(), EquiplotFinding.Of(Groups), LineTable.Of(Title, unit, Groups), Draw(values, measure, unit));
    }

    private Drawing Draw(LabelledValue[] values, IMeasure measure, string unit)
    {
        string[] periods = [.. Groups.SelectMany(group => group.Points).OrderBy(point => point.Time).Select(point => point.Value.Label).Distinct()];
        string[] names = Groups.Count == 2
            ? [Groups[0].Name, Groups[^1].Name]
            : [Groups[0].Name, Groups[^1].Name, $"the {GroupsName} between, in their order"];
        var room = RowChart.RoomFor(values.Where(value => value.Estimate is not null).Select(value => value.Estimate!.Short())) + 8;
        var chart = new RowChart(periods, 38, Key.HeightOf(names) + 12, room, width => JoinedDots.Inset(
            ValueScale.Of(Values.Extent(values), measure.Unit, unit, width - room, FromZero), width, room));
        var rows = periods.Select((period, row) => (Row: chart.Middle(row), Known: Groups.Select(group => At(group, period)?.Estimate).OfType<IEstimate>().ToArray())).ToArray();
        int[] order = [.. Enumerable.Range(1, Groups.Count - 2), Groups.Count - 1, 0];
        return chart.Draw([
            .. rows.SelectMany(row => JoinedDots.Joint(row.Known, row.Row)),
            .. order.SelectMany(index => periods.SelectMany((period, row) => Dot(index, At(Groups[index], period), chart.Middle(row)))),
            .. rows.SelectMany(row => JoinedDots.EndLabels(row.Known, row.Row)),
            .. periods.SelectMany((period, row) => Gaps(period, chart, row)),
            .. Key.Above(names, ["◆", "●", "●"], [Tone.Third, Tone.First, Tone.Comparator], chart.Margins),
        ]);
    }

    private IEnumerable<Mark> Dot(int index, LabelledValue? value, double row)
    {
        if (value?.Estimate is not { } estimate)
            yield break;
        var isEnd = index == 0 || index == Groups.Count - 1;
        yield return new PointMark(estimate.Shown(), row)
        {
            Tone = index == 0 ? Tone.Third : isEnd ? Tone.First : Tone.Comparator,
            Shape = index == 0 ? MarkShape.Diamond : MarkShape.Circle,
            Size = isEnd ? 12 : 8,
            Series = Groups[index].Name,
            Hover = value.Hover(Groups[index].Name),
        };
    }

    // A row without any value says why; of single gaps the table has the reasons.
    private IEnumerable<Mark> Gaps(string period, RowChart chart, int row)
    {
        var values = Groups.Select(group => At(group, period)).OfType<LabelledValue>().ToArray();
        if (values.All(value => value.Missing is not null))
            yield return RowMarks.Missing(values[0], chart.Middle(row), double.NegativeInfinity, chart);
    }

    private static LabelledValue? At(LineSeries group, string period) => group.Points.Select(point => point.Value).FirstOrDefault(value => value.Label == period);
}
