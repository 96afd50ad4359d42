namespace PopulationHealth;

/// <summary>What every map is given: how values become classes, and which area it is about. The sorted table always stands open beside a map.</summary>
public abstract record MapDesign : FigureDesign
{
    private protected MapDesign()
    {
    }

    /// <summary>How many classes of equal numbers of areas there are, two to five; areas with equal values are always in one class.</summary>
    public int Classes { get; init; } = 5;

    /// <summary>The limits between classes instead, one to four that rise, in the numbers that are shown (5 for 5%): a value on a limit belongs to the class above it.</summary>
    public ValueList<double> Limits { get; init; }

    /// <summary>The label of the area that the map is about, drawn with a strong border and named; null for none.</summary>
    public string? Emphasis { get; init; }

    /// <summary>What the areas are, for the table: "Neighbourhood".</summary>
    public string ItemHeader { get; init; } = "Area";

    /// <summary>The parts of a map, given how the classes are drawn.</summary>
    private protected FigureParts Build(LabelledValue[] values, string parameter, Func<MapClasses, Drawing> draw)
    {
        SeriesCheck.Unique(values.Select(value => value.Label), "areas", parameter);
        SeriesCheck.Require(Emphasis is null || values.Any(value => value.Label == Emphasis), $"'{Emphasis}' is none of the areas; give one of their labels, or null.", nameof(Emphasis));
        var measure = Values.CommonMeasure(values, parameter);
        var (unit, classes) = (Unit ?? measure.Unit, MapClasses.Of(values, measure, Limits, Classes));
        var sorted = Ordering.Of(values, FigureOrder.HighestFirst);
        return new FigureParts(unit, values.Sources(), Findings.OfBars(values, Emphasis, null), Table(sorted, unit, classes), draw(classes)) { IsTableOpen = true };
    }

    private FigureTable Table(IReadOnlyList<LabelledValue> sorted, string unit, MapClasses classes)
    {
        var plain = Tables.OfValues(Title, ItemHeader, unit, sorted);
        var rows = plain.Rows.Zip(sorted, (row, value) => row with
        {
            Cells = row.Cells.Add(TableCell.Of(classes.Of(value) is > 0 and var number ? Markup.Number(number) : "hatched")),
        });
        return new FigureTable(plain.Caption, plain.RowHeader, plain.Columns.Add(new TableColumn("Class on the map")), ValueList.From(rows));
    }
}
