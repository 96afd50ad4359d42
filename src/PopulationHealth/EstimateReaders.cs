using System.Data.Common;

namespace PopulationHealth;

/// <summary>Estimates and results as data readers, for data frames and data tables.</summary>
public static class EstimateReaders
{
    extension(IEnumerable<IEstimate> estimates)
    {
        /// <summary>
        /// The estimates as a data reader, a row each: <c>value</c>, <c>unit</c>, <c>lower</c>, <c>upper</c> and <c>level</c> of the first interval, <c>method</c>, <c>events</c>,
        /// <c>population</c>, <c>precision</c>, <c>note</c> and <c>missing</c> (why there is no value). Numbers are in the unit that is shown.
        /// </summary>
        public DbDataReader ToDataReader() => Columns.Read((estimates ?? throw new ArgumentNullException(nameof(estimates))).Select(estimate => ((IEstimate?)estimate, (Missing?)null)));
    }

    extension<TMeasure>(IEnumerable<Result<TMeasure>> results)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>The results as a data reader, a row each, with the columns of estimates; a result without a number has the reason in <c>missing</c>.</summary>
        public DbDataReader ToDataReader() => Columns.Read((results ?? throw new ArgumentNullException(nameof(results))).Select(result => (result.HasValue ? (IEstimate)result.Estimate : null, result.Missing)));
    }

    private static RecordColumns<(IEstimate? Estimate, Missing? Missing)> Columns { get; } = new RecordColumns<(IEstimate? Estimate, Missing? Missing)>()
        .Number("value", row => row.Estimate is { } estimate ? ShownNumber.Of(estimate.Measure, estimate.Measure.Value) : null)
        .Text("unit", row => row.Estimate?.Measure.Unit)
        .Number("lower", row => Interval(row.Estimate) is { } interval ? ShownNumber.Of(row.Estimate!.Measure, interval.Lower) : null)
        .Number("upper", row => Interval(row.Estimate) is { } interval ? ShownNumber.Of(row.Estimate!.Measure, interval.Upper) : null)
        .Number("level", row => Interval(row.Estimate)?.Level)
        .Text("method", row => Interval(row.Estimate)?.Method)
        .Number("events", row => row.Estimate?.Events)
        .Number("population", row => row.Estimate?.Population)
        .Text("precision", row => row.Estimate?.Precision.Code)
        .Text("note", row => row.Estimate is { } estimate ? string.Join(" | ", estimate.Notes) : null)
        .Text("missing", row => row.Missing?.ToString());

    private static ConfidenceInterval? Interval(IEstimate? estimate) => estimate is { Intervals: [var interval, ..] } ? interval : null;
}
