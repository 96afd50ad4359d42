using System.Text.RegularExpressions;

namespace PopulationHealth.Generators;

/// <summary>One indicator as a member of the generated class.</summary>
internal sealed class IndicatorMember(string name, string type, string arguments, IReadOnlyList<string> initialisers, IReadOnlyList<string> documentation)
{
    private static readonly Regex Id = new("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant);
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal) { "All", "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize" };

    private static readonly IReadOnlyDictionary<string, string> Polarities = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["higher-good"] = "HigherIsBetter",
        ["lower-good"] = "LowerIsBetter",
        ["neutral"] = "Neutral",
    };

    private static readonly IReadOnlyDictionary<string, string> Kinds = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["determinant"] = "Determinant",
        ["outcome"] = "Outcome",
        ["demographic"] = "Demographic",
        ["service-activity"] = "ServiceActivity",
        ["survey-response"] = "SurveyResponse",
        ["engagement"] = "Engagement",
        ["governance"] = "Governance",
        ["finance"] = "Finance",
    };

    private static readonly IReadOnlyDictionary<string, string> Chapters = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["demographics-and-community"] = "DemographicsAndCommunity",
        ["prospects"] = "Prospects",
        ["environment"] = "Environment",
        ["health-and-wellbeing"] = "HealthAndWellbeing",
    };

    // The columns that go into properties as they are.
    private static readonly (string Column, string Property)[] Texts =
    [
        ("short_name", "ShortName"), ("numerator", "Numerator"), ("denominator", "Denominator"), ("sex", "Sexes"), ("age", "Ages"),
        ("frequency", "Frequency"), ("source", "DataSource"), ("phof_code", "PhofCode"),
    ];

    public string Name { get; } = name;

    public string Type { get; } = type;

    /// <summary>What stands in the constructor's brackets.</summary>
    public string Arguments { get; } = arguments;

    /// <summary>What stands in the braces after it: one assignment each.</summary>
    public IReadOnlyList<string> Initialisers { get; } = initialisers;

    /// <summary>The lines of the documentation, as plain text; the first is the summary.</summary>
    public IReadOnlyList<string> Documentation { get; } = documentation;

    /// <summary>Reads a row; null where it does not make a member, and then the row has a problem.</summary>
    public static IndicatorMember? Read(IndicatorRow row)
    {
        CheckNames(row);
        var polarity = row.OneOf("polarity", Polarities, whenBlank: null);
        var kind = row.OneOf("kind", Kinds, whenBlank: "Determinant");
        var chapter = row.OneOf("chapter", Chapters, whenBlank: "");
        var measure = row.OneOf("measure", Measure.ByName, whenBlank: null);
        measure?.Check(row);
        var number = row["fingertips_id"];
        if (number.Length > 0 && !(int.TryParse(number, out var parsed) && parsed > 0))
            row.Problem("fingertips_id", $"'{number}' is no number of an indicator in Fingertips, such as 92443; leave the cell empty where there is none.");
        var places = FrameworkColumn.All.SelectMany(column => column.Places(row)).ToList();
        if (measure is null || polarity is null || kind is null || chapter is null)
            return null;
        return new IndicatorMember(
            row["member"], measure.MemberType(row), $"{CSharp.Text(row["id"])}, {CSharp.Text(row["name"])}{measure.MemberArguments(row)}",
            [.. Initialise(row, measure, polarity, kind, chapter, places)], [.. Describe(row, measure)]);
    }

    private static void CheckNames(IndicatorRow row)
    {
        if (!Id.IsMatch(row["id"]))
            row.Problem("id", $"'{row["id"]}' is no id; write small letters and digits with single hyphens, such as smoking-prevalence-adults.");
        if (!CSharp.IsMember(row["member"]) || Reserved.Contains(row["member"]))
            row.Problem("member", $"'{row["member"]}' cannot be the member's name; write a name in letters and digits that begins with a capital, such as SmokingPrevalenceAdults.");
        row.Required("name", "an indicator needs a name to print.");
    }

    private static IEnumerable<string> Initialise(IndicatorRow row, Measure measure, string polarity, string kind, string chapter, List<string> places)
    {
        yield return $"Definition = {CSharp.Text(Definition(row, measure))}";
        foreach (var (column, property) in Texts)
            if (row[column].Length > 0)
                yield return $"{property} = {CSharp.Text(row[column])}";
        yield return $"Polarity = global::PopulationHealth.Polarity.{polarity}";
        yield return $"Kind = global::PopulationHealth.IndicatorKind.{kind}";
        if (chapter.Length > 0)
            yield return $"Chapter = global::PopulationHealth.NeedsChapter.{chapter}";
        if (row["fingertips_id"].Length > 0)
            yield return $"FingertipsId = {row["fingertips_id"]}";
        if (places.Count > 0)
            yield return $"Places = [{string.Join(", ", places)}]";
        if (row["note"].Length > 0)
            yield return $"Notes = [{CSharp.Text(row["note"])}]";
    }

    private static IEnumerable<string> Describe(IndicatorRow row, Measure measure)
    {
        yield return $"{row["name"]}.";
        yield return Definition(row, measure);
        foreach (var (label, column) in new[] { ("Numerator", "numerator"), ("Denominator", "denominator"), ("Unit", "unit"), ("Method", "method"), ("Sex", "sex"), ("Age", "age"), ("Source", "source"), ("Note", "note") })
            if (row[column].Length > 0)
                yield return $"{label}: {row[column]}.";
        yield return row["polarity"] switch { "higher-good" => "A higher value is better.", "lower-good" => "A lower value is better.", _ => "No direction is good or bad." };
        if (row["fingertips_id"].Length > 0)
            yield return $"Fingertips indicator {row["fingertips_id"]}.";
    }

    /// <summary>The file's definition, or one put together from numerator, denominator and unit.</summary>
    private static string Definition(IndicatorRow row, Measure measure)
    {
        var (definition, numerator, denominator) = (row["definition"], row["numerator"], row["denominator"]);
        if (definition.Length > 0)
            return definition;
        if (numerator.Length == 0)
            return $"{row["name"]}.";
        if (measure.IsProportion && denominator.Length > 0)
            return $"{numerator}, as a percentage of {LowerFirst(denominator)}.";
        if (measure.IsRate && denominator.Length > 0)
            return $"{numerator} {(row["unit"].Length > 0 ? row["unit"] : "per " + row["multiplier"])}; the denominator is: {LowerFirst(denominator)}.";
        return $"{row["name"]}. {numerator}{(denominator.Length > 0 ? "; " + LowerFirst(denominator) : "")}.";
    }

    // An abbreviation keeps its capitals.
    private static string LowerFirst(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text.Substring(1) : text;
}
