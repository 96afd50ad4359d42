using System.Globalization;

namespace PopulationHealth;

/// <summary>From the values of a column of records to columns of a workbook: one, and behind it those for what the heading cannot say for all.</summary>
internal static class RecordColumns
{
    public static IEnumerable<(WorkbookColumn Column, IReadOnlyList<WorkbookCell> Cells)> Of(string heading, IReadOnlyList<object?> values, Missing? whereEmpty)
    {
        var units = values.Select(UnitOf).OfType<string>().Distinct().ToList();
        WorkbookCell[] cells = [.. values.Select(value => Cell(value, whereEmpty))];
        // An estimate keeps the decimals of its source.
        yield return (new WorkbookColumn(heading) { Unit = units is [var unit] ? unit : "" }, units.Count > 0 ? cells : Aligned(cells));
        if (units.Count > 1)
            yield return Behind("unit", value => UnitOf(value) is { Length: > 0 } own ? own : "number");
        if (values.Any(value => EstimateOf(value) is { Precision: not Precision.Exact }))
            yield return Behind("precision", value => PrecisionOf(EstimateOf(value)));

        (WorkbookColumn, IReadOnlyList<WorkbookCell>) Behind(string what, Func<object?, string> text) =>
            (new WorkbookColumn($"{heading}: {what}"), [.. values.Select(value => UnitOf(value) is null ? WorkbookCell.Of(Missing.NotApplicable) : WorkbookCell.Of(text(value)))]);
    }

    /// <summary>The word for how exactly a value is stated.</summary>
    public static string PrecisionOf(IEstimate? estimate) => estimate?.Precision.Prefix.Trim() is { Length: > 0 } word ? word : "exact";

    private static WorkbookCell Cell(object? value, Missing? whereEmpty) => value switch
    {
        null or "" => whereEmpty is null ? WorkbookCell.Of("") : WorkbookCell.Of(whereEmpty),
        Missing missing => WorkbookCell.Of(missing),
        IValued { Missing: { } missing } => WorkbookCell.Of(missing),
        PublishedCell { Count: null } => WorkbookCell.Of(Missing.Suppressed),
        PublishedCell cell => WorkbookCell.Of(cell.Count.Value, 0),
        Link link => WorkbookCell.Of(link),
        IEnumerable<Link> links when links.Take(2).Count() == 1 => WorkbookCell.Of(links.First()),
        IEnumerable<Link> links => WorkbookCell.Of(string.Join("; ", links.Select(link => link.Text))),
        string text => WorkbookCell.Of(text),
        IEnumerable<string> items => WorkbookCell.Of(string.Join("; ", items)),
        bool yes => WorkbookCell.Of(yes ? "yes" : "no"),
        DateOnly day => WorkbookCell.Of(day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)),
        _ when EstimateOf(value) is { } estimate => WorkbookCell.Of(estimate),
        IMeasure measure => WorkbookCell.Of(measure.Value * measure.Scale, measure.Decimals),
        sbyte or byte or short or ushort or int or uint or long or ulong => WorkbookCell.Of(Convert.ToDouble(value, CultureInfo.InvariantCulture), 0),
        float or double or decimal => WorkbookCell.Of(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        IFormattable other => WorkbookCell.Of(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => WorkbookCell.Of($"{value}"),
    };

    private static IEstimate? EstimateOf(object? value) => value as IEstimate ?? (value as IValued)?.Value;

    // Null for what is no number with a unit.
    private static string? UnitOf(object? value) => (EstimateOf(value)?.Measure ?? value as IMeasure)?.Unit;

    // Plain numbers have the decimals that they need; in a column they stand under each other.
    private static WorkbookCell[] Aligned(WorkbookCell[] cells)
    {
        var decimals = cells.Select(cell => cell.Decimals).DefaultIfEmpty().Max();
        return [.. cells.Select(cell => cell.Number is null || cell.Decimals == decimals ? cell : cell.Shown(decimals))];
    }
}
