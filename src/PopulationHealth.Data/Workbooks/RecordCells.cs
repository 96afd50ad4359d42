using System.Globalization;

namespace PopulationHealth;

/// <summary>From the values of a column of records to columns of a workbook: one, and behind it those for what the heading cannot say for all.</summary>
internal static class RecordCells
{
    private const string Day = "d MMMM yyyy";
    private const string Time = "d MMMM yyyy HH:mm:ss";

    public static IEnumerable<(WorkbookColumn Column, IReadOnlyList<WorkbookCell> Cells)> Of(string heading, IReadOnlyList<object?> values, Missing? whereEmpty)
    {
        var units = values.Select(UnitOf).OfType<string>().Distinct().ToList();
        WorkbookCell[] cells = [.. values.Select((value, row) => IsInfinite(value) ? throw Infinite(heading, row) : CellOr(whereEmpty, value))];
        // An estimate keeps the decimals of its source.
        yield return (new WorkbookColumn(heading) { Unit = units is [var unit] ? unit : "" }, units.Count > 0 ? cells : Aligned(cells));
        if (units.Count > 1)
            yield return Behind("unit", value => UnitOf(value) is { Length: > 0 } own ? own : "number");
        if (values.Any(value => EstimateOf(value) is { Precision: not Precision.Exact }))
            yield return Behind("precision", value => PrecisionOf(EstimateOf(value)));
        foreach (var level in values.SelectMany(value => EstimateOf(value)?.Intervals ?? []).Select(interval => interval.Level).Distinct().Order())
        {
            var percent = (decimal)level * 100;
            yield return Limits(string.Create(CultureInfo.InvariantCulture, $"lower {percent:0.##}% limit"), level, interval => interval.Lower);
            yield return Limits(string.Create(CultureInfo.InvariantCulture, $"upper {percent:0.##}% limit"), level, interval => interval.Upper);
        }

        (WorkbookColumn, IReadOnlyList<WorkbookCell>) Limits(string what, double level, Func<ConfidenceInterval, double> side) => (
            new WorkbookColumn($"{heading}: {what}") { Unit = units is [var only] ? only : "" },
            [.. values.Select(value => LimitOf(EstimateOf(value), level, side) ?? WorkbookCell.Of(MissingOf(value) ?? Missing.NotApplicable) with { Notes = [] })]);

        (WorkbookColumn, IReadOnlyList<WorkbookCell>) Behind(string what, Func<object?, string> text) =>
            (new WorkbookColumn($"{heading}: {what}"), [.. values.Select(value => UnitOf(value) is null ? WorkbookCell.Of(Missing.NotApplicable) : WorkbookCell.Of(text(value)))]);
    }

    /// <summary>The word for how exactly a value is stated.</summary>
    public static string PrecisionOf(IEstimate? estimate) => estimate?.Precision.Prefix.Trim() is { Length: > 0 } word ? word : "exact";

    /// <summary>A limit of an estimate at a level, null where it has none: with the decimals of the value, but not rounded to tens where that is.</summary>
    public static WorkbookCell? LimitOf(IEstimate? estimate, double level, Func<ConfidenceInterval, double> side)
    {
        foreach (var interval in estimate?.Intervals ?? [])
            if (interval.Level == level)
                return WorkbookCell.Of(side(interval) * estimate!.Measure.Scale, Math.Max(0, estimate.Decimals));
        return null;
    }

    private static Missing? MissingOf(object? value) => value as Missing ?? (value as IValued)?.Missing;

    private static WorkbookCell CellOr(Missing? whereEmpty, object? value) =>
        Cell(value) is var cell && cell.Text.Length == 0 && whereEmpty is not null ? WorkbookCell.Of(whereEmpty) : cell;

    // Its text is empty where there is nothing.
    private static WorkbookCell Cell(object? value) => value switch
    {
        null or double.NaN or float.NaN => WorkbookCell.Of(""),
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
        DateOnly day => WorkbookCell.Of(day.ToString(Day, CultureInfo.InvariantCulture)),
        DateTime time => WorkbookCell.Of(time.ToString(time.TimeOfDay == TimeSpan.Zero ? Day : Time, CultureInfo.InvariantCulture)),
        DateTimeOffset time => WorkbookCell.Of(time.ToString($"{Time} zzz", CultureInfo.InvariantCulture)),
        _ when EstimateOf(value) is { } estimate => WorkbookCell.Of(estimate),
        IMeasure measure => WorkbookCell.Of(measure.Value * measure.Scale, measure.Decimals),
        sbyte or byte or short or ushort or int or uint or long or ulong => WorkbookCell.Of(Convert.ToDouble(value, CultureInfo.InvariantCulture), 0),
        float number => WorkbookCell.Of(CleanNumber.Of(number)),
        double or decimal => WorkbookCell.Of(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        IFormattable other => WorkbookCell.Of(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => WorkbookCell.Of($"{value}"),
    };

    private static bool IsInfinite(object? value) => value is double.PositiveInfinity or double.NegativeInfinity or float.PositiveInfinity or float.NegativeInfinity;

    private static ArgumentException Infinite(string heading, int row) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Row {row + 1}, column '{heading}': the number is infinite; give a Missing that says why there is none, such as Missing.NotComputable."), nameof(heading));

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
