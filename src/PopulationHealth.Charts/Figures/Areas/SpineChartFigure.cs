namespace PopulationHealth;

/// <summary>
/// One area against a benchmark over many indicators. Each row has its own scale: the benchmark in the middle, the whole range of the areas, their middle half darker, and the
/// area's mark with the shape and colour of its verdict. What is better stands on the right; where no direction is good, what is higher.
/// </summary>
/// <remarks>
/// The scale is that of Fingertips: linear, the benchmark at the middle, and the area that is farthest from it at its end, so that distances may be compared within a row and not between
/// rows. Quartiles by linear interpolation (Hyndman and Fan's type 7).
/// </remarks>
public sealed record SpineChartFigure : FigureDesign
{
    /// <summary>The indicators, from top to bottom, all of one area and one benchmark.</summary>
    public required ValueList<SpineRow> Rows { get; init; }

    /// <summary>What the rows are, for the table.</summary>
    public string RowHeader { get; init; } = "Indicator";

    private string Area => Rows[0].Area.Label;

    private string Benchmark => Rows[0].Benchmark.Label;

    // Where no direction is good there is no worst and no best.
    private (string Left, string Right) Ends => (Rows.Any(row => row.Polarity == Polarity.Neutral), Rows.All(row => row.Polarity == Polarity.Neutral)) switch
    {
        (_, true) => ("Lowest", "Highest"),
        (true, _) => ("Worst or lowest", "Best or highest"),
        _ => ("Worst", "Best"),
    };

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Require(Rows.Count > 0, "There is nothing to draw; give at least one indicator.", nameof(Rows));
        SeriesCheck.Unique(Rows.Select(row => row.Name), "indicators", nameof(Rows));
        SeriesCheck.Require(Rows.All(row => row.Area.Label == Area), $"A spine chart is of one area, but its rows are of {string.Join(", ", Rows.Select(row => row.Area.Label).Distinct())}.", nameof(Rows));
        SeriesCheck.Require(Rows.All(row => row.Benchmark.Label == Benchmark), $"A spine chart has one benchmark, but its rows have {string.Join(", ", Rows.Select(row => row.Benchmark.Label).Distinct())}.", nameof(Rows));
        foreach (var row in Rows)
        {
            SeriesCheck.Require(row.Benchmark.Estimate is not null, $"'{row.Name}' has no value of {Benchmark}, the middle of its scale; leave the indicator out.", nameof(Rows));
            SeriesCheck.Require(row.Areas.Count(area => area.Estimate is not null) > 1, $"'{row.Name}' has fewer than two areas with a value, which is no range; leave the indicator out.", nameof(Rows));
            Values.CommonMeasure([.. row.Areas, row.Benchmark, row.Area.Value], nameof(Rows));
        }
        var rule = Verdicts.CommonRule(Rows.Select(row => row.Area.Comparison), nameof(Rows));
        var scales = Rows.Select(row => new SpineScale(row)).ToArray();
        var sources = Rows.SelectMany(row => row.Areas.Append(row.Benchmark).Append(row.Area.Value)).Sources();
        return new FigureParts(Unit ?? "as each row says", sources, Finding(rule), Table(rule, scales), new SpineDrawing(Rows, scales, [Area, Benchmark, Ends.Left, Ends.Right]).Draw());
    }

    private FigureTable Table(ComparisonRule? rule, SpineScale[] scales) => new(
        Title, RowHeader,
        ValueList.From(new[] { Area, Benchmark, Ends.Left, "Lower quartile", "Upper quartile", Ends.Right }.Select(head => new TableColumn(head)).Prepend(new TableColumn("Unit"))
            .Concat(rule is null ? [] : [Verdicts.Column(rule)])),
        ValueList.From(Rows.Zip(scales, (row, scale) => new TableRow(row.Name, ValueList.From<TableCell>([
            TableCell.Of(row.Unit ?? row.Benchmark.Estimate!.Measure.Unit), row.Area.Value.Cell, row.Benchmark.Cell, TableCell.Of(scale.Left), Shown(scale.Lower, row), Shown(scale.Upper, row),
            TableCell.Of(scale.Right), .. rule is null ? [] : new[] { row.Area.Cell },
        ])))));

    private static TableCell Shown(double value, SpineRow row) =>
        TableCell.Of(value.ToString("N" + Markup.Number(Math.Max(0, row.Benchmark.Estimate!.Decimals)), System.Globalization.CultureInfo.InvariantCulture), isNumber: true);

    private Statement Finding(ComparisonRule? rule)
    {
        var values = Rows.Select(row => row.Area).ToArray();
        if (rule is null || Verdicts.Tally(values) is not { } tally)
            return $"{Area} beside {Benchmark} and the range of all areas in {CoverageText.Counted(Rows.Count, "indicators")} indicators; nothing is compared.";
        Statement verdicts = $"{Area} compared with {Benchmark} in {CoverageText.Counted(Rows.Count, "indicators")} indicators ({rule.Name}): {tally}.";
        var worse = Rows.Where(row => row.Area.Word.Length > 0 && row.Area.Comparison!.Verdict.IsWorse).Select(row => row.Name).ToArray();
        Statement which = $"Worse: {string.Join("; ", worse)}.";
        return worse.Length == 0 ? verdicts : Statement.Join(verdicts, which);
    }
}
