namespace PopulationHealth;

/// <summary>The columns of a file of indicators: those of docs/indicators.md.</summary>
public static class IndicatorColumns
{
    /// <summary>All columns, in the order in which they are written.</summary>
    public static ValueList<CsvColumn> All { get; } =
    [
        Needed("id", "Id", "The key that figures name, once in the file."),
        Needed("name", "Name", "The name to print."),
        Needed("measure", "Measure", "What kind of number it is, such as proportion, rate or count."),
        Needed("polarity", "Polarity", "Which way is good: higher-good, lower-good or neutral."),
        Optional("unit", "Unit", "The unit that is printed."),
        Optional("kind", "Kind", "What sort of thing it describes, such as determinant or outcome."),
        Optional("chapter", "Chapter", "The chapter of a needs assessment that tells of it: demographics-and-community, prospects, environment or health-and-wellbeing."),
        Optional("definition", "Definition", "What exactly is measured."),
        Optional("numerator", "Numerator", "What is counted."),
        Optional("denominator", "Denominator", "Among whom or what it is counted."),
        Optional("fingertips_id", "Number in Fingertips", "Its number in Fingertips.") with { DataType = "integer" },
        Optional("phof_code", "Code in the Public Health Outcomes Framework", "Such as C18."),
        Optional("phof_domain", "Domain of the Public Health Outcomes Framework", "A to E."),
        Optional("dahlgren_whitehead", "Place on the layers of Dahlgren and Whitehead", "Codes of parts, separated by semicolons."),
        Optional("kings_fund", "Place on the pillars of the King's Fund", "Codes of parts, separated by semicolons."),
        Optional("marmot", "Place among the Marmot objectives", "Codes of parts, separated by semicolons."),
        Optional("note", "Note", "What a user of the numbers should know; several notes are separated by |."),
    ];

    /// <summary>What a file for the compiler may have besides; it is read over.</summary>
    internal static IReadOnlyList<string> ForTheCompiler { get; } = ["member", "short_name", "multiplier", "method", "sex", "age", "frequency", "source", "provenance"];

    private static CsvColumn Needed(string name, string title, string description) => new(name, title, "string", true, description) { IsNeverEmpty = true };

    private static CsvColumn Optional(string name, string title, string description) => new(name, title, "string", false, description);
}
