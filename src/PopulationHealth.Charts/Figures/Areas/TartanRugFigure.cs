namespace PopulationHealth;

/// <summary>
/// Areas by indicators: each cell has the value, its verdict as a word (as a sign where cells are narrow), and a pattern and colour of the verdict. What is missing stands as
/// its shorthand. It shows where to look; it is no ranking of areas.
/// </summary>
public sealed record TartanRugFigure : FigureDesign
{
    /// <summary>The indicators, from left to right, each with the same areas.</summary>
    public required ValueList<RugColumn> Columns { get; init; }

    /// <summary>The name of the area that the figure is about, set bold; null for none.</summary>
    public string? Emphasis { get; init; }

    /// <summary>What the rows are, for the table: "Area", "Ward".</summary>
    public string RowHeader { get; init; } = "Area";

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Matching(ValueList.From(Columns.Select(column => new FigureSeries(column.Name, ValueList.From(column.Values.Select(value => value.Value))))), 20, nameof(Columns));
        foreach (var column in Columns.Where(column => column.Values.Any(value => value.Value.Estimate is not null)))
            Values.CommonMeasure(column.Values.Select(value => value.Value), nameof(Columns));
        var all = Columns.SelectMany(column => column.Values).ToArray();
        SeriesCheck.Require(all.Any(value => value.Value.Estimate is not null), "There is no value to draw; give at least one estimate.", nameof(Columns));
        var areas = Columns[0].Values.Select(value => value.Label).ToArray();
        SeriesCheck.Require(Emphasis is null || areas.Contains(Emphasis), $"'{Emphasis}' is none of the areas; use one of {string.Join(", ", areas)}.", nameof(Emphasis));
        var rule = Verdicts.CommonRule(all.Select(value => value.Comparison), nameof(Columns));
        return new FigureParts(
            Unit ?? "as each column says", all.SelectMany(value => value.Value.Sources), Finding(all, rule), Table(areas, rule), new TartanRugDrawing(Columns, areas, Emphasis).Draw());
    }

    private FigureTable Table(string[] areas, ComparisonRule? rule) => new(
        Title, RowHeader,
        ValueList.From(Columns.SelectMany(column => new[]
        {
            new TableColumn(column.Name, column.UnitText),
        }.Concat(rule is null ? [] : [Verdicts.Column(rule, column.Name)]))),
        ValueList.From(areas.Select(area => new TableRow(area, ValueList.From(Columns.SelectMany(column => rule is null ? [column[area].Value.Cell] : new[] { column[area].Value.Cell, column[area].Cell }))))));

    private Statement Finding(JudgedValue[] all, ComparisonRule? rule)
    {
        var size = (Areas: CoverageText.Counted(Columns[0].Values.Count, "areas"), Indicators: CoverageText.Counted(Columns.Count, "indicators"));
        if (rule is null || Verdicts.Tally(all) is not { } tally)
            return $"Values of {size.Indicators} indicators in {size.Areas} areas; nothing is compared.";
        Statement verdicts = $"Of {size.Indicators} indicators in {size.Areas} areas ({rule.Name}): {tally}.";
        var most = Columns.MaxBy(Worse)!;
        if (Worse(most) == 0)
            return verdicts;
        Statement where = $"The indicator in which most areas are worse is {most.Name} ({CoverageText.Counted(Worse(most), "areas")} of {size.Areas}).";
        return Statement.Join(verdicts, where);
    }

    private static int Worse(RugColumn column) => column.Values.Count(value => value.Word.Length > 0 && value.Comparison!.Verdict.IsWorse);
}
