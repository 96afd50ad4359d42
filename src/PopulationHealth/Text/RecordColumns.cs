using System.Collections.Immutable;
using System.Data.Common;

namespace PopulationHealth;

/// <summary>
/// The columns of a tabular result, in their order, and the reader made of them. A text that is empty and a number that is not a number are no value (DBNull).
/// </summary>
internal sealed class RecordColumns<T>
{
    private readonly ImmutableArray<RecordColumn<T>> _columns;

    public RecordColumns()
        : this([])
    {
    }

    private RecordColumns(ImmutableArray<RecordColumn<T>> columns) => _columns = columns;

    public RecordColumns<T> Text(string name, Func<T, string?> value) =>
        With(new RecordColumn<T>(name, record => value(record) is { Length: > 0 } text ? text : null) { Type = typeof(string) });

    public RecordColumns<T> Number(string name, Func<T, double?> value) =>
        With(new RecordColumn<T>(name, record => value(record) is { } number && !double.IsNaN(number) ? number : null) { Type = typeof(double) });

    public RecordColumns<T> Whole(string name, Func<T, int?> value) => With(new RecordColumn<T>(name, record => value(record)) { Type = typeof(int) });

    public RecordColumns<T> Count(string name, Func<T, long?> value) => With(new RecordColumn<T>(name, record => value(record)) { Type = typeof(long) });

    public RecordColumns<T> Exact(string name, Func<T, decimal?> value) => With(new RecordColumn<T>(name, record => value(record)) { Type = typeof(decimal) });

    public RecordColumns<T> Flag(string name, Func<T, bool?> value) => With(new RecordColumn<T>(name, record => value(record)) { Type = typeof(bool) });

    public RecordColumns<T> Day(string name, Func<T, DateOnly?> value) =>
        With(new RecordColumn<T>(name, record => value(record)?.ToDateTime(TimeOnly.MinValue)) { Type = typeof(DateTime) });

    public RecordColumns<T> Time(string name, Func<T, DateTime?> value) => With(new RecordColumn<T>(name, record => value(record)) { Type = typeof(DateTime) });

    /// <summary>A period as it is written, with its first and last day.</summary>
    public RecordColumns<T> Period(Func<T, Period?> value) => Period("period", value);

    /// <summary>A period as it is written, with its first and last day.</summary>
    public RecordColumns<T> Period(string name, Func<T, Period?> value) => Text(name, record => value(record)?.Text)
        .Day(name + "_start", record => value(record)?.Start)
        .Day(name + "_end", record => value(record)?.End);

    /// <summary>An estimate in the unit that is shown: the value, its first interval's limits, and why there is no value.</summary>
    public RecordColumns<T> Estimate(string name, Func<T, IEstimate?> value, Func<T, Missing?> missing) =>
        Number(name, record => value(record) is { } estimate ? ShownNumber.Of(estimate.Measure, estimate.Measure.Value) : null)
        .Number(name + "_lower", record => Limit(value(record), interval => interval.Lower))
        .Number(name + "_upper", record => Limit(value(record), interval => interval.Upper))
        .Text(name + "_missing", record => missing(record)?.ToString());

    /// <summary>A result in the unit that is shown: the value, its first interval's limits, and why there is no value.</summary>
    public RecordColumns<T> Result<TMeasure>(string name, Func<T, Result<TMeasure>?> value)
        where TMeasure : struct, IMeasure<TMeasure> =>
        Estimate(name, record => value(record) is { HasValue: true } result ? result.Estimate : null, record => value(record)?.Missing);

    public DbDataReader Read(IEnumerable<T> records) => new RecordReader<T>(_columns, [.. records]);

    private static double? Limit(IEstimate? estimate, Func<ConfidenceInterval, double> side) =>
        estimate is { Intervals: [var interval, ..] } ? ShownNumber.Of(estimate.Measure, side(interval)) : null;

    private RecordColumns<T> With(RecordColumn<T> column) => new(_columns.Add(column));
}
