using System.Globalization;

namespace PopulationHealth;

/// <summary>From the cells of a row of observations to a typed observation.</summary>
internal sealed class ObservationRow
{
    private const char NoteSeparator = '|';
    private const int MostDecimals = 15;

    private static readonly (string Lower, string Upper) LimitColumns = ("lower", "upper");
    private static readonly (string Lower, string Upper) WideColumns = ("lower_99_8", "upper_99_8");

    private readonly Dictionary<string, Indicator> _indicators = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<GssCode, string> _names = [];

    /// <summary>Reads rows of these indicators; of two with one id the first counts.</summary>
    public ObservationRow(IEnumerable<Indicator> indicators)
    {
        foreach (var indicator in indicators)
            _indicators.TryAdd(indicator.Id, indicator);
    }

    public Observation Read(FileRow row)
    {
        var indicator = ReadIndicator(row);
        var (numerator, denominator) = ObservationCells.Counts(row, indicator);
        var id = ReadId(row);
        var figure = new PrintedFigure
        {
            Id = id,
            Area = ReadArea(row),
            Period = ReadPeriod(row, indicator),
            Source = SourceCells.Read(row) with { Item = id },
            Group = ReadGroup(row),
            Breakdown = ReadBreakdown(row),
            Theme = row.Text("theme"),
            Decimals = ReadDecimals(row),
            Precision = ReadPrecision(row),
            Numerator = numerator,
            Denominator = denominator,
            Limits = ObservationCells.Limits(row, LimitColumns),
            WideLimits = ObservationCells.Limits(row, WideColumns, "99.8%"),
            Notes = ValueList.From(row.Text("note").Split(NoteSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
        };
        var observation = Observe(row, indicator, figure);
        CheckPeople(row, observation);
        return observation;
    }

    private static Observation Observe(FileRow row, Indicator? indicator, PrintedFigure figure)
    {
        if (ReadMissing(row) is { } missing)
            return indicator?.Observe(figure.Notes.Count > 0 ? missing.Because(string.Join($" {NoteSeparator} ", figure.Notes)) : missing, figure) ?? ObservationCells.Unreadable(figure);
        if (row.Text("value").Length == 0 && ObservationCells.Counted(row, indicator, figure) is { } counted)
            return counted;
        if (IsMeantMissing(row.Text("value")))
        {
            row.Problem("value", "a number must stand here, such as 1234.5; or why there is none: [c] or suppressed, [x] or not-published, [z] or not-applicable, and the other words of docs/your-place.md.");
            return ObservationCells.Unreadable(figure);
        }
        var value = row.Value("value");
        ObservationCells.CheckPercent(row, value, indicator, figure);
        ObservationCells.CheckWithin(row, value, figure.WideLimits, WideColumns);
        return ObservationCells.Observe(row, value, figure, LimitColumns, indicator, () => indicator!.Observe(value, figure));
    }

    // *, -, .., n/a, <5, #DIV/0!: what spreadsheets and publications write where there is no number.
    private static bool IsMeantMissing(string value) => value.Length == 0 || value[0] is '<' or '>' or '#' || !value.Any(char.IsAsciiDigit);

    // The reason stands in place of the value, or in a column of its own beside an empty one.
    private static Missing? ReadMissing(FileRow row)
    {
        var (value, reason) = (row.Text("value"), row.Text("missing"));
        if (reason.Length == 0)
            return ObservationCells.Missing(value);
        if (value.Length > 0)
            row.Problem("missing", "there is a value, so none is missing; leave one of the two cells empty.");
        else if (ObservationCells.Missing(reason) is { } missing)
            return missing;
        else
            row.Problem("missing", $"allowed are: {string.Join(", ", Missing.All.Select(kind => kind.Code)):open}.");
        return Missing.NotPublished;
    }

    private static int ReadDecimals(FileRow row)
    {
        if (row.Text("decimals") is not { Length: > 0 } text)
            return Math.Min(row.DecimalsOf("value"), MostDecimals);
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var decimals) && decimals is >= -MostDecimals and <= MostDecimals)
            return decimals;
        row.Problem("decimals", $"write how many decimals are shown, from {-MostDecimals:open} to {MostDecimals:open}; leave the cell empty for those of the value.");
        return 0;
    }

    private Indicator? ReadIndicator(FileRow row)
    {
        var id = row.Required("indicator");
        if (id.Length == 0)
            return null;
        if (!_indicators.TryGetValue(id, out var indicator))
        {
            row.Problem(
                "indicator",
                $"no indicator has that id; the nearest is {NearestIndicator.To(id, _indicators.Values)}. Use an id of the catalogue (populationhealth indicators WORDS finds them), or put the indicator into a file of indicators and name that file (--indicators, or IndicatorListFile in code).");
        }
        else if (row.Text("unit") is { Length: > 0 } unit && unit != indicator.Example.Unit)
        {
            row.Problem("unit", $"the unit of {id} is {indicator.Example.Unit:open}; bring the value to it, or leave the cell empty.");
        }
        return indicator;
    }

    private string ReadId(FileRow row)
    {
        var id = row.Required("id");
        if (id.Length > 0 && !_ids.Add(id))
            row.Problem("id", "the id stands in an earlier row; give each figure an id of its own.");
        return id.Length > 0 ? id : "unnamed";
    }

    private Area ReadArea(FileRow row)
    {
        var (name, code) = (row.Required("area"), row.Text("area_code"));
        name = name.Length > 0 ? name : "unnamed";
        if (code.Length == 0)
            return Area.Uncoded(name, ReadType(row));
        if (!GssCode.TryParse(code, out var gss))
        {
            row.Problem("area_code", "a GSS code is one of the letters E, W, S, N, K, J and eight digits, such as E92000001; leave the cell empty for an area without one.");
            return Area.Uncoded(name);
        }
        if (!_names.TryAdd(gss, name) && !IsOneName(_names[gss], name))
            row.Problem("area", $"an earlier row has the code {code} for {_names[gss]}; one of the two is wrong.");
        return Area.Coded(name, code);
    }

    // "Barley" and "Barley ward" are one place; "Barley" and "Oatland" under one code are a slip.
    private static bool IsOneName(string one, string other) =>
        one.StartsWith(other, StringComparison.OrdinalIgnoreCase) || other.StartsWith(one, StringComparison.OrdinalIgnoreCase);

    private static AreaType ReadType(FileRow row)
    {
        var text = row.Text("area_type");
        if (text.Length == 0)
            return AreaType.Unknown;
        var type = Enum.GetValues<AreaType>().Cast<AreaType?>().FirstOrDefault(known => $"{known}" == text);
        if (type is null)
            row.Problem("area_type", $"allowed are: {string.Join(", ", Enum.GetNames<AreaType>()):open}.");
        return type ?? AreaType.Unknown;
    }

    private static Period ReadPeriod(FileRow row, Indicator? indicator)
    {
        var basis = row.Text("period_basis").Length == 0 ? indicator?.IsChange == true ? PeriodBasis.Change : null : row.OneOf("period_basis", PeriodBasisCodes.All);
        var period = Period.Parse(row.Text("period"), basis);
        ObservationCells.CheckPeriod(row, period);
        return period;
    }

    private static string ReadGroup(FileRow row)
    {
        if (row.Text("group") is { Length: > 0 } group)
            return group;
        var people = Sex.TryParse(row.Text("sex"), out var sex) && sex != Sex.Persons ? sex.Plural : "persons";
        return AgeBand.TryParse(row.Text("age"), out var age) && age != AgeBand.AllAges ? $"{people} aged {age}" : people;
    }

    private static Breakdown? ReadBreakdown(FileRow row)
    {
        if (row.Text("dimension").Length == 0 && row.Text("category").Length > 0)
            row.Problem("category", "say in the column dimension what the category is a part of, such as ethnicity.");
        var breakdown = Breakdown.Parse(row.Text("dimension"), row.Text("category"));
        if (breakdown is { Dimension.Groups: { } groups, Rank: null } && int.TryParse(breakdown.Category, NumberStyles.Integer, CultureInfo.InvariantCulture, out _))
            row.Problem("category", $"the groups are 1, the most deprived, to {groups:open}, the least.");
        return breakdown;
    }

    private static Precision ReadPrecision(FileRow row)
    {
        // With a typed variable the compiler would take every enumeration's own TryParse, by the names in code.
        if (row.Text("precision") is not { Length: > 0 } word)
            return Precision.Exact;
        if (Precision.TryParse(word, out var precision))
            return precision;
        row.Problem("precision", "allowed are: exact, around, over, nearly, up-to, at-least; leave the cell empty for exact.");
        return Precision.Exact;
    }

    // Words and cells must say the same of the people.
    private static void CheckPeople(FileRow row, Observation observation)
    {
        if (row.Text("sex") is { Length: > 0 } sexText)
            if (!Sex.TryParse(sexText, out var sex))
                row.Problem("sex", "allowed are: persons, female, male; leave the cell empty for persons.");
            else if (sex != observation.Sex)
                row.Problem("sex", $"the group or the category says {observation.Sex.Plural}; write the same here, or leave the cell empty.");
        if (observation.Breakdown is { } part && part.Dimension == Dimension.Sex && Sex.TryParse(part.Category, out var named) && named != Sex.Persons && named != observation.Sex)
            row.Problem("category", $"the group or the sex says {observation.Sex.Plural}; write the same in both.");
        if (row.Text("age") is { Length: > 0 } ageText)
            if (!AgeBand.TryParse(ageText, out var age))
                row.Problem("age", "write an age such as 65+, 16-64, under 18, 20 or all ages; leave the cell empty for all ages.");
            else if (age != (observation.Age ?? AgeBand.AllAges))
                row.Problem("age", $"the group or the category says {(observation.Age ?? AgeBand.AllAges).InWords}; write the same here, or leave the cell empty.");
    }
}
