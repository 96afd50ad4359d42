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

    // The shorthand of the Government Analysis Function, for a figure that is expected and has no value.
    private static readonly Dictionary<string, Missing> Shorthand = new(StringComparer.Ordinal)
    {
        ["[c]"] = Missing.Suppressed,
        ["[x]"] = Missing.NotPublished,
        ["[z]"] = Missing.NotApplicable,
    };

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public Observation Read(DataRow row, Area area, Source source, (double Lower, double Upper)? limits = null)
    {
        var indicator = row.OneOf("indicator", indicators, "an indicator of indicator-classification.csv; add it there first.");
        row.OneOf("direction_good", Directions);
        var unitNote = UnitNote(row, indicator);
        var (precision, notes) = ReadPrecision(row.Required("precision"));
        var (numerator, denominator) = ReadCounts(row, indicator);
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

    private static Observation Observe(DataRow row, EvidenceIndicator? indicator, PrintedFigure figure)
    {
        if (indicator is not null && Shorthand.TryGetValue(row.Text("value"), out var missing))
            return indicator.Indicator.Observe(missing, figure);
        var value = row.Value("value");
        if (figure.Limits is var (lower, upper) && (value < lower || value > upper))
            row.Problem("value", "the value must lie between lower_ci and upper_ci.");
        try
        {
            if (indicator is not null)
                return indicator.Observe(value, figure);
        }
        catch (ArgumentException exception)
        {
            row.Problem("value", indicator!.Indicator.Example is Proportion ? "a percentage lies between 0 and 100, a share between 0 and 1." : exception.Message.Split(" (Parameter")[0]);
        }
        // Only reached with a problem written down: the row is thrown away with the rest of the file.
        return new Observation<Score>(new Indicator<Score>("unreadable", "Unreadable row", new Score(0)), Missing.NotApplicable)
        {
            Id = figure.Id,
            Area = figure.Area,
            Period = figure.Period,
            Source = figure.Source,
        };
    }

    private string ReadId(DataRow row)
    {
        var id = row.Required("claim_id");
        if (id.Length == 0)
            return "unnamed";
        if (!_ids.Add(id))
            row.Problem("claim_id", "the id stands in an earlier row of this or the other file; give each figure an id of its own.");
        return id;
    }

    // A split year is an academic year where schools are the topic.
    private static Period ReadPeriod(DataRow row, EvidenceIndicator? indicator)
    {
        var period = Period.Parse(row.Text("period"), indicator?.Basis ?? (row.Text("theme") == "prospects-education" ? PeriodBasis.AcademicYear : null));
        // Words are kept as they are; bare figures that are no period are a slip.
        if (!period.IsStated && period.Text.Length > 0 && !period.Text.Any(char.IsLetter))
            row.Problem("period", "write a period such as 2021, 2018/19, 2018-2020, 2021-10, 2020-03-01 to 2020-04-17 or mid-2020, or leave the cell empty.");
        return period;
    }

    private static (double? Numerator, double? Denominator) ReadCounts(DataRow row, EvidenceIndicator? indicator)
    {
        var (numerator, denominator) = (row.OptionalNumber("numerator"), row.OptionalNumber("denominator"));
        if (denominator <= 0)
            row.Problem("denominator", "the denominator must be above 0.");
        if (numerator < 0)
            row.Problem("numerator", "the numerator must be 0 or more.");
        if (indicator?.Indicator.Example is Proportion && denominator > 0 && numerator > denominator)
            row.Problem("numerator", "the numerator of a proportion must not be above its denominator.");
        return (numerator, denominator);
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
