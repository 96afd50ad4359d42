namespace PopulationHealth;

/// <summary>A workbook's table of observations, one a row.</summary>
internal static class ObservationTable
{
    public static WorkbookTable Of(IReadOnlyList<Observation> items)
    {
        if (items.Count == 0)
            throw new ArgumentException("There are no observations; a table needs one at least.", nameof(items));
        List<(WorkbookColumn Column, Func<Observation, WorkbookCell> Cell)> columns = [.. Who(items), .. Values(items)];
        var sources = ValueList.From(items.Select(item => item.Source.WholeDocument).Distinct());
        if (sources.Count > 1)
            columns.Add(Text("Source", item => $"{item.Source.WholeDocument}"));
        return new([.. columns.Select(column => column.Column)], items.Select(item => ValueList.From(columns.Select(column => column.Cell(item))))) { Sources = sources };
    }

    private static IEnumerable<(WorkbookColumn, Func<Observation, WorkbookCell>)> Who(IReadOnlyList<Observation> items)
    {
        yield return Text("Indicator", item => item.Indicator.Name);
        yield return Text("Area", item => item.Area.Name);
        if (items.Any(item => item.Area.Code is not null))
            yield return Text("Area code", item => item.Area.Code?.Text ?? Missing.NotApplicable.Shorthand);
        if (items.Any(item => item.Group != items[0].Group || item.Group != "persons"))
            yield return Text("Group", item => item.Group);
        if (items.Any(item => item.Breakdown is not null))
        {
            yield return Text("Breakdown", item => item.Breakdown?.Dimension.Name ?? "all");
            yield return Text("Category", item => item.Breakdown?.Category is { Length: > 0 } category ? category : "all");
        }
        yield return Text("Period", item => item.Period.Text is { Length: > 0 } period ? period : "not stated");
    }

    private static IEnumerable<(WorkbookColumn, Func<Observation, WorkbookCell>)> Values(IReadOnlyList<Observation> items)
    {
        var units = items.Select(item => item.Indicator.Example.Unit).Distinct().ToList();
        var unit = units is [var only] ? only : "";
        if (units.Count > 1)
            yield return Text("Unit", item => item.Indicator.Example.Unit is { Length: > 0 } own ? own : "number");
        yield return Number("Value", unit, item => item.Value is { } value ? WorkbookCell.Of(value) : WorkbookCell.Of(item.Missing!));
        if (items.Any(item => item.Value is { Precision: not Precision.Exact }))
            yield return Text("Precision", item => item.Value is { } value ? RecordCells.PrecisionOf(value) : Missing.NotApplicable.Shorthand);
        if (items.Any(item => item.Value is { Intervals.Count: > 0 }))
        {
            yield return Number("Confidence level", "%", item => item.Value is { Intervals: [var first, ..] } ? WorkbookCell.Of(first.Level * 100) : Absent(item));
            yield return Number("Lower limit", unit, item => Limit(item, interval => interval.Lower));
            yield return Number("Upper limit", unit, item => Limit(item, interval => interval.Upper));
        }
        if (items.Any(item => item.Value?.Events is not null))
            yield return Number("Numerator", "", item => Count(item, item.Value?.Events));
        if (items.Any(item => item.Value?.Population is not null))
            yield return Number("Denominator", "", item => Count(item, item.Value?.Population));
    }

    private static WorkbookCell Limit(Observation item, Func<ConfidenceInterval, double> side) =>
        item.Value is { Intervals: [var interval, ..] } value ? RecordCells.LimitOf(value, interval.Level, side)! : Absent(item);

    private static WorkbookCell Count(Observation item, double? count) => count is { } number ? WorkbookCell.Of(number) : Absent(item);

    // The value's own cell has the note that says why.
    private static WorkbookCell Absent(Observation item) => WorkbookCell.Of(item.Missing ?? Missing.NotPublished) with { Notes = [] };

    private static (WorkbookColumn, Func<Observation, WorkbookCell>) Text(string name, Func<Observation, string> text) => (new(name), item => WorkbookCell.Of(text(item)));

    private static (WorkbookColumn, Func<Observation, WorkbookCell>) Number(string name, string unit, Func<Observation, WorkbookCell> cell) => (new(name) { Unit = unit }, cell);
}
