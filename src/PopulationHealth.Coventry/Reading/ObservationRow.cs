namespace PopulationHealth;

/// <summary>What both files of figures have in common: from a row's cells to a typed observation.</summary>
internal static class ObservationRow
{
    private static readonly Dictionary<string, Polarity> Directions = new(StringComparer.Ordinal)
    {
        ["higher"] = Polarity.HigherIsBetter,
        ["lower"] = Polarity.LowerIsBetter,
        ["neutral"] = Polarity.Neutral,
        ["none"] = Polarity.Neutral,
    };

    public static Observation Read(DataRow row, IReadOnlyDictionary<string, EvidenceIndicator> indicators, Area area, Source source)
    {
        var indicator = row.OneOf("indicator", indicators, "an indicator of indicator-classification.csv; add it there first.");
        row.OneOf("direction_good", Directions);
        var unitNote = UnitNote(row, indicator);
        var (precision, notes) = ReadPrecision(row.Required("precision"));
        var frame = new ObservationFrame(
            row.Required("claim_id") is { Length: > 0 } id ? id : "unnamed",
            area, ReadPeriod(row, indicator?.Indicator), row.Text("group") is { Length: > 0 } group ? group : "persons",
            Breakdown.Parse(row.Text("dimension"), row.Text("category")), source, row.Required("theme"), row.Text("excerpt"),
            row.DecimalsOf("value"), precision, row.OptionalNumber("numerator"), row.OptionalNumber("denominator"),
            unitNote is null ? notes : notes.Add(unitNote));
        return Observe(row, indicator, frame);
    }

    private static Observation Observe(DataRow row, EvidenceIndicator? indicator, ObservationFrame frame)
    {
        var value = row.Value("value");
        try
        {
            if (indicator is not null)
                return indicator.Observe(value, frame);
        }
        catch (ArgumentException exception)
        {
            row.Problem("value", exception.Message);
        }
        // Only reached with a problem written down: the row is thrown away with the rest of the file.
        return new Observation<Score>(new Indicator<Score>("unreadable", "Unreadable row", new Score(0)), Missing.NotApplicable)
        {
            Id = frame.Id,
            Area = frame.Area,
            Period = frame.Period,
            Source = frame.Source,
        };
    }

    // A split year is an academic year where schools are the topic.
    private static Period ReadPeriod(DataRow row, Indicator? indicator) => Period.Parse(
        row.Text("period"),
        indicator?.IsChange == true ? PeriodBasis.Change : row.Text("theme") == "prospects-education" ? PeriodBasis.AcademicYear : null);

    private static (Precision, ValueList<string>) ReadPrecision(string text)
    {
        var precision = Precision.Exact;
        var notes = new List<string>();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (!Precision.TryParse(part, out var word))
                notes.Add(part);
            else if (word != Precision.Exact)
                precision = word;
        return (precision, ValueList.From(notes));
    }

    private static string? UnitNote(DataRow row, EvidenceIndicator? indicator)
    {
        var unit = row.Required("unit");
        if (indicator is null || unit == indicator.Unit || (unit == "percent" && indicator.Unit.StartsWith("percent of ", StringComparison.Ordinal)))
            return null;
        if (unit == "count" && indicator.Indicator.Example is Rate rate)
            return $"The source words this as a number; it can only be a rate {rate.Unit}.";
        row.Problem("unit", $"the unit of {indicator.Indicator.Id} is {indicator.Unit}.");
        return null;
    }
}
