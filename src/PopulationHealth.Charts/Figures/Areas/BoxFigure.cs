namespace PopulationHealth;

/// <summary>
/// How the areas spread, a row a period or group: the box holds the middle half of them, the line in it is the median, the whiskers reach from the lowest to the highest; one area
/// stands over it as a mark with its value.
/// </summary>
/// <remarks>Quartiles by linear interpolation (Hyndman and Fan's type 7, as in R and in Excel's PERCENTILE.INC). No area is left out as an outlier.</remarks>
public sealed record BoxFigure : FigureDesign
{
    private const int Least = 4;

    /// <summary>The periods or groups, from top to bottom, all of one measure and unit.</summary>
    public required ValueList<BoxGroup> Groups { get; init; }

    /// <summary>The area that stands over the boxes; null for none.</summary>
    public string? Emphasis { get; init; }

    /// <summary>What the rows are, for the table: "Period", "Region".</summary>
    public string GroupHeader { get; init; } = "Period";

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Unique(Groups.Select(group => group.Name), "boxes", nameof(Groups));
        foreach (var group in Groups)
            SeriesCheck.Unique(group.Areas.Select(area => area.Label), $"areas of '{group.Name}'", nameof(Groups));
        var all = Groups.SelectMany(group => group.Areas).ToArray();
        var measure = Values.CommonMeasure(all, nameof(Groups));
        SeriesCheck.Require(
            Groups.All(group => group.Known.Length >= Least),
            $"A box needs at least {Markup.Number(Least)} areas with a value; too few have {string.Join(", ", Groups.Where(group => group.Known.Length < Least).Select(group => group.Name))}. Draw a DotFigure, or leave them out.", nameof(Groups));
        SeriesCheck.Require(Emphasis is null || all.Any(area => area.Label == Emphasis), $"'{Emphasis}' is none of the areas; use the name of one of them.", nameof(Emphasis));
        var (unit, numbers) = (Unit ?? measure.Unit, new ShownNumbers(1, measure.Unit, all.Max(area => area.Estimate?.Decimals ?? 0)));
        return new FigureParts(unit, all.Sources(), Finding(numbers), Table(numbers, unit), Draw(all, measure, numbers, unit));
    }

    private static FiveNumbers Of(BoxGroup group) => FiveNumbers.Of(group.Known.Select(area => area.Estimate!.Shown()));

    private LabelledValue Own(BoxGroup group) =>
        group.Areas.FirstOrDefault(area => area.Label == Emphasis) ?? new LabelledValue(Emphasis!, Missing.NotPublished.Because("none among the figures drawn here"));

    private FigureTable Table(ShownNumbers numbers, string unit) => new(
        $"{Title}. Quartiles by linear interpolation (type 7)", GroupHeader,
        ValueList.From(new[] { "Lowest", "Lower quartile", "Median", "Upper quartile", "Highest" }.Concat(Emphasis is null ? [] : [Emphasis]).Select(head => new TableColumn(head, unit)).Append(new TableColumn("Areas"))),
        ValueList.From(Groups.Select(group => new TableRow(group.Name, ValueList.From<TableCell>([
            .. Numbers(Of(group)).Select(number => TableCell.Of(numbers.Number(number), isNumber: true)),
            .. Emphasis is null ? [] : new[] { Own(group).Cell }, TableCell.Of(Markup.Number(group.Known.Length), isNumber: true),
        ])))));

    private static double[] Numbers(FiveNumbers box) => [box.Lowest, box.LowerQuartile, box.Median, box.UpperQuartile, box.Highest];

    private Statement Finding(ShownNumbers numbers)
    {
        var group = Groups[^1];
        var box = Of(group);
        Statement spread = $"{group.Name}: half of {CoverageText.Counted(group.Known.Length, "areas")} areas lie between {numbers.Text(box.LowerQuartile)} and {numbers.Text(box.UpperQuartile)}, the median is {numbers.Text(box.Median)}.";
        if (Emphasis is null || Own(group).Estimate is not { } own)
            return spread;
        Statement place = $"{Emphasis} ({own}) lies {Place(own.Shown(), box)}.";
        return Statement.Join(spread, place);
    }

    private static string Place(double value, FiveNumbers box) =>
        value < box.LowerQuartile ? "in the lowest quarter" : value > box.UpperQuartile ? "in the highest quarter" : value < box.Median ? "in the middle half, below the median" : value > box.Median ? "in the middle half, above the median" : "at the median";

    private Drawing Draw(LabelledValue[] all, IMeasure measure, ShownNumbers numbers, string unit)
    {
        double[] extent = [.. all.Where(area => area.Estimate is not null).Select(area => area.Estimate!.Shown())];
        string[] labels = [.. Groups.Select(group => Emphasis is null ? numbers.Text(Of(group).Median) : Own(group).Estimate?.Short() ?? Own(group).Missing!.Shorthand)];
        var title = $"{(unit is "%" or "£" ? "" : $"{unit}. ")}Box: middle half of the areas; line: median; whiskers: lowest to highest{(Emphasis is null ? "" : $"; {Signs.Of(MarkShape.Diamond)} {Emphasis}")}";
        var chart = new RowChart(Groups.Select(group => group.Name), 40, 8, RowChart.RoomFor(labels), room => ValueScale.Of(extent, measure.Unit, title, room, fromZero: false));
        return chart.Draw([
            .. Groups.Index().Select(group => Box(group.Item, chart.Middle(group.Index), numbers)),
            .. Groups.Index().Select(group => Median(Of(group.Item).Median, chart.Middle(group.Index))),
            .. Emphasis is null ? [] : Groups.Index().SelectMany(group => Dot(group.Item, chart.Middle(group.Index))),
            .. labels.Index().Select(label => new TextMark(double.PositiveInfinity, chart.Middle(label.Index), label.Item) { MoveX = 8, Bold = true }),
        ]);
    }

    private static BarMark Box(BoxGroup group, double row, ShownNumbers numbers)
    {
        var box = Of(group);
        return new BarMark(box.LowerQuartile, box.UpperQuartile, row - 11, row + 11)
        {
            Tone = Tone.Comparator,
            Strength = 0.45,
            Whisker = new Whisker(box.Lowest, box.Highest),
            Hover = $"{group.Name}: lowest {numbers.Text(box.Lowest)}, lower quartile {numbers.Text(box.LowerQuartile)}, median {numbers.Text(box.Median)}, upper quartile {numbers.Text(box.UpperQuartile)}, highest {numbers.Text(box.Highest)}",
        };
    }

    private static LineMark Median(double median, double row) => new([new PlotPoint(median, row - 11), new PlotPoint(median, row + 11)]) { Tone = Tone.Ink, Width = 3 };

    private IEnumerable<Mark> Dot(BoxGroup group, double row)
    {
        if (Own(group).Estimate is { } estimate)
            yield return new PointMark(estimate.Shown(), row) { Tone = Tone.First, Shape = MarkShape.Diamond, Size = 14, Hover = Own(group).Hover(group.Name) };
    }
}
