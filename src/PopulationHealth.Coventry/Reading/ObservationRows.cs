namespace PopulationHealth;

/// <summary>What both files of figures have in common: from a row's cells to a typed observation whose id no other row of either has.</summary>
internal sealed class ObservationRows(IReadOnlyDictionary<string, EvidenceIndicator> indicators)
{
    private static readonly Dictionary<string, Polarity> Directions = new(StringComparer.Ordinal)
    {
        ["higher"] = Polarity.HigherIsBetter,
        ["lower"] = Polarity.LowerIsBetter,
        ["neutral"] = Polarity.Neutral,
        ["none"] = Polarity.Neutral,
    };

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public Observation Read(FileRow row, Area area, Source source, (double Lower, double Upper)? limits = null)
    {
        var indicator = row.OneOf("indicator", indicators, "an indicator of indicator-classification.csv; add it there first.");
        row.OneOf("direction_good", Directions);
        var unitNote = UnitNote(row, indicator);
        var (precision, notes) = ReadPrecision(row.Required("precision"));
        var (numerator, denominator) = ObservationCells.Counts(row, indicator?.Indicator);
        var id = ReadId(row);
        var figure = new PrintedFigure
        {
            Id = id,
            Area = area,
            Period = ReadPeriod(row, indicator),
            Source = source with { Item = id },
            Group = row.Text("group") is { Length: > 0 } group ? group : "persons",
            Breakdown = Breakdown.Parse(row.Text("dimension"), row.Text("category")),
            Theme = row.Required("theme"),
            Excerpt = row.Text("excerpt"),
            Decimals = row.DecimalsOf("value"),
            Precision = precision,
            Numerator = numerator,
            Denominator = denominator,
            Limits = limits,
            Notes = unitNote is null ? notes : notes.Add(unitNote),
        };
        return Observe(row, indicator, figure);
    }

    private static Observation Observe(FileRow row, EvidenceIndicator? indicator, PrintedFigure figure)
    {
        if (indicator is not null && ObservationCells.Missing(row.Text("value")) is { } missing)
            return indicator.Indicator.Observe(missing, figure);
        var value = row.Value("value");
        return ObservationCells.Observe(row, value, figure, ("lower_ci", "upper_ci"), indicator?.Indicator, () => indicator!.Observe(value, figure));
    }

    private string ReadId(FileRow row)
    {
        var id = row.Required("claim_id");
        if (id.Length == 0)
            return "unnamed";
        if (!_ids.Add(id))
            row.Problem("claim_id", "the id stands in an earlier row of this or the other file; give each figure an id of its own.");
        return id;
    }

    // A split year is an academic year where schools are the topic.
    private static Period ReadPeriod(FileRow row, EvidenceIndicator? indicator)
    {
        var period = Period.Parse(row.Text("period"), indicator?.Basis ?? (row.Text("theme") == "prospects-education" ? PeriodBasis.AcademicYear : null));
        ObservationCells.CheckPeriod(row, period);
        return period;
    }

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

    private static string? UnitNote(FileRow row, EvidenceIndicator? indicator)
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
