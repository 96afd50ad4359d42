using System.Data.Common;

namespace PopulationHealth;

/// <summary>Observations and what is made of sets of them as data readers, for data frames and data tables.</summary>
public static class ObservationReaders
{
    extension(IEnumerable<Observation> observations)
    {
        /// <summary>
        /// The observations as a data reader, a row each, with the columns of a file of observations (docs/your-place.md). Numbers are in the unit that is shown; a missing value is
        /// DBNull, and <c>missing</c> says why. Limits are those at 95% and at 99.8%; intervals at other levels have no column.
        /// </summary>
        public DbDataReader ToDataReader() => Columns.Read(observations ?? throw new ArgumentNullException(nameof(observations)));
    }

    extension(Completeness completeness)
    {
        /// <summary>What is there and what is not as a data reader: <c>expected</c>, <c>is_present</c>, <c>value</c>, <c>missing</c>.</summary>
        public DbDataReader ToDataReader()
        {
            ArgumentNullException.ThrowIfNull(completeness);
            return CompletenessColumns.Read([
                .. completeness.Present.Select(item => (item.Id, true, (Observation?)item, (Missing?)null)),
                .. completeness.Absent.Select(gap => (gap.Expected, false, (Observation?)null, (Missing?)gap.Reason))]);
        }
    }

    extension(IndicatorSetEvidence evidence)
    {
        /// <summary>What the evidence has of each thing that the set asks for, as a data reader.</summary>
        public DbDataReader ToDataReader() => SetColumns.Read((evidence ?? throw new ArgumentNullException(nameof(evidence))).Items);
    }

    private static RecordColumns<Observation> Columns { get; } = new RecordColumns<Observation>()
        .Text("id", item => item.Id)
        .Text("indicator", item => item.Indicator.Id)
        .Text("indicator_name", item => item.Indicator.Name)
        .Text("area", item => item.Area.Name)
        .Text("area_code", item => item.Area.Code?.Text)
        .Text("area_type", item => item.Area.Code is null && item.Area.Type != AreaType.Unknown ? $"{item.Area.Type}" : null)
        .Text("group", item => item.Group)
        .Text("sex", item => item.Sex switch { Sex.Female => "female", Sex.Male => "male", _ => "persons" })
        .Text("age", item => item.Age?.ToString())
        .Text("dimension", item => item.Breakdown?.Dimension.Name)
        .Text("category", item => item.Breakdown?.Category)
        .Period(item => item.Period)
        .Text("period_basis", item => PeriodBasisCodes.Of(item.Period))
        .Number("value", item => item.Value is { } value ? ShownNumber.Of(value.Measure, value.Measure.Value) : null)
        .Text("missing", item => item.Missing?.Code)
        .Text("unit", item => item.Indicator.Example.Unit)
        .Whole("decimals", item => item.Value?.Decimals)
        .Number("lower", item => Limit(item, PublishedLevels.Usual, interval => interval.Lower))
        .Number("upper", item => Limit(item, PublishedLevels.Usual, interval => interval.Upper))
        .Number("lower_99_8", item => Limit(item, PublishedLevels.Wide, interval => interval.Lower))
        .Number("upper_99_8", item => Limit(item, PublishedLevels.Wide, interval => interval.Upper))
        .Number("numerator", item => item.Value?.Events)
        .Number("denominator", item => item.Value?.Population)
        .Text("precision", item => (item.Value?.Precision ?? Precision.Exact).Code)
        .Text("note", item => item.Missing?.Detail ?? string.Join(" | ", item.Value!.Notes))
        .Text("theme", item => item.Theme)
        .Text("source", item => item.Source.Document)
        .Text("section", item => item.Source.Section)
        .Text("publisher", item => item.Source.Publisher)
        .Text("source_url", item => item.Source.Url)
        .Text("licence", item => item.Source.Licence.Name)
        .Text("attribution", item => item.Source.AttributionLine);

    private static RecordColumns<(string Expected, bool IsPresent, Observation? Found, Missing? Missing)> CompletenessColumns { get; } =
        new RecordColumns<(string Expected, bool IsPresent, Observation? Found, Missing? Missing)>()
            .Text("expected", row => row.Found is { } found ? $"{found.Area}, {found.Period.Text}{(found.Breakdown is { } part ? $", {part}" : "")}" : row.Expected)
            .Flag("is_present", row => row.IsPresent)
            .Text("id", row => row.Found?.Id)
            .Number("value", row => row.Found?.Value is { } value ? ShownNumber.Of(value.Measure, value.Measure.Value) : null)
            .Text("unit", row => row.Found?.Indicator.Example.Unit)
            .Text("missing", row => row.Missing?.ToString());

    private static RecordColumns<IndicatorSetItemEvidence> SetColumns { get; } = new RecordColumns<IndicatorSetItemEvidence>()
        .Text("item", row => row.Item.Name)
        .Text("group", row => row.Item.Group?.Code)
        .Flag("has_number", row => row.HasNumber)
        .Whole("observations", row => row.Observations.Count)
        .Text("shown_by", row => string.Join("; ", row.By))
        .Text("not_shown_by", row => string.Join("; ", row.NotBy));

    private static double? Limit(Observation item, double level, Func<ConfidenceInterval, double> side)
    {
        if (item.Value is not { } value)
            return null;
        var found = value.Intervals.Where(interval => interval.Level == level).Select(interval => (ConfidenceInterval?)interval).FirstOrDefault();
        return found is { } limits ? ShownNumber.Of(value.Measure, side(limits)) : null;
    }
}
