namespace PopulationHealth;

/// <summary>The columns of a file of observations: one figure a row (see docs/your-place.md).</summary>
public static class ObservationColumns
{
    /// <summary>All columns, in the order in which they are written.</summary>
    public static ValueList<CsvColumn> All { get; } =
    [
        Needed("id", "Id", "The figure's id, once in the file.") with { IsNeverEmpty = true },
        Needed("indicator", "Indicator", "An id of the catalogue of indicators, or of a file of indicators.") with { IsNeverEmpty = true },
        Optional("indicator_name", "Name of the indicator", "The indicator in words; for the reader of the file.") with { IsNeverEmpty = true },
        Needed("area", "Area", "The area's name.") with { IsNeverEmpty = true },
        Optional("area_code", "Area code", "Its code of the Government Statistical Service, such as E92000001; empty for an area without one."),
        Optional("area_type", "Kind of area", "For an area without a code: Locality, ComparatorGroup, Ward and so on."),
        Optional("group", "Group", "Who is counted, in words; empty for everybody of that sex and age."),
        Optional("sex", "Sex", "persons, female or male; empty is persons."),
        Optional("age", "Age", "Such as 65+, 16-64 or under 18; empty for all ages."),
        Optional("dimension", "Breakdown", "What the figure is broken down by, such as ethnicity; empty for all people."),
        Optional("category", "Category", "Which part of the breakdown."),
        Needed("period", "Period", "Such as 2021, 2018/19, 2018-2020, 2021-10 or mid-2020; empty where the source does not say."),
        Optional("period_basis", "Meaning of the period", "academic-year, survey-wave or change, where the form leaves it open; otherwise empty."),
        Number("value", "Value", "The number in the unit that is shown: 55.3 for 55.3%; or why there is none.") with { IsRequired = true, MissingMarks = ["[c]", "[x]", "[z]"] },
        Optional("unit", "Unit", "The indicator's unit."),
        Number("lower", "Lower limit", "The lower limit of the published interval at 95%."),
        Number("upper", "Upper limit", "The upper limit of the published interval at 95%."),
        Number("numerator", "Numerator", "The count above the line."),
        Number("denominator", "Denominator", "The count below the line."),
        Optional("precision", "Precision", "exact, around, over, nearly, up-to or at-least; empty is exact."),
        Optional("note", "Note", "What a reader of the figure should know; several notes are separated by |."),
        Optional("theme", "Topic", "The topic that the figure is filed under."),
        Needed("source", "Source", "The title of the document or page that the figure was read in.") with { IsNeverEmpty = true },
        Optional("section", "Section", "The chapter, section or table in it."),
        Optional("publisher", "Publisher", "Who published it."),
        Optional("source_url", "Web address", "Its address; empty for a document that is not on the web.") with { DataType = "anyURI" },
        Optional("licence", "Licence", "The terms under which the figure may be used again.") with { IsNeverEmpty = true },
        Optional("attribution", "Attribution", "The line to print beside whatever uses the figure.") with { IsNeverEmpty = true },
    ];

    /// <summary>Columns that a file may have besides. Limits at 99.8% and decimals are written where a figure needs them; why there is no value stands in the value's cell.</summary>
    public static ValueList<CsvColumn> Extra { get; } =
    [
        Number("lower_99_8", "Lower limit at 99.8%", "The lower limit of the published interval at 99.8%."),
        Number("upper_99_8", "Upper limit at 99.8%", "The upper limit of the published interval at 99.8%."),
        Optional("decimals", "Decimals", "How many decimals are shown; empty for those that the value is written with.") with { DataType = "integer" },
        Optional("missing", "Why there is no value", "For an empty value: suppressed, too-few-events, not-collected, not-applicable, not-comparable, not-published or not-computable."),
        Optional("period_start", "First day", "The first day of the period; for the reader of the file.") with { DataType = "date" },
        Optional("period_end", "Last day", "The last day of the period; for the reader of the file.") with { DataType = "date" },
    ];

    /// <summary>The columns that a file of these figures has: all, and of the extra ones those that it needs.</summary>
    /// <param name="observations">The figures.</param>
    public static ValueList<CsvColumn> For(IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var (limits, decimals) = (false, false);
        foreach (var item in observations)
        {
            limits |= ObservationRowText.HasWideLimits(item);
            decimals |= ObservationRowText.DecimalsOf(item).Length > 0;
        }
        return All.AddRange(Extra.Where(column => column.Name switch
        {
            "lower_99_8" or "upper_99_8" => limits,
            "decimals" => decimals,
            _ => false,
        }));
    }

    internal static CsvHeader Header { get; } = new(
        [.. All.Where(column => column.IsRequired).Select(column => column.Name)],
        [.. All.Where(column => !column.IsRequired).Concat(Extra).Select(column => column.Name)],
        OthersAllowed: false);

    private static CsvColumn Needed(string name, string title, string description) => new(name, title, "string", true, description);

    private static CsvColumn Optional(string name, string title, string description) => new(name, title, "string", false, description);

    private static CsvColumn Number(string name, string title, string description) => new(name, title, "decimal", false, description);
}
