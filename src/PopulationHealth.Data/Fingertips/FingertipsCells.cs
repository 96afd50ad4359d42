using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>What the cells of a Fingertips file mean: people, places, categories, notes.</summary>
internal static partial class FingertipsCells
{
    private const string NotApplicable = "Not applicable";

    private static readonly string[] Ordinals = ["", "second", "third", "fourth", "fifth"];

    private static readonly string[] HealthAreas = ["GP", "PCN", "ICB", "CCG", "NHS", "Trust", "Practice"];

    /// <summary>The group in words, from sex and age: "females aged 18+", "persons", "persons, 6-8 weeks".</summary>
    public static string Group(FileRow row)
    {
        var (sexText, ageText) = (row.Text("Sex"), row.Text("Age"));
        var sex = Sex.Persons;
        if (sexText.Length > 0 && sexText != NotApplicable && !Sex.TryParse(sexText, out sex))
            row.Problem("Sex", "a sex is Persons, Male, Female or Not applicable.");
        var people = sex == Sex.Persons ? "persons" : sex.Plural;
        if (ageText.Length == 0 || ageText == NotApplicable)
            return people;
        var age = Years().Replace(ageText, "").Replace("<", "under ", StringComparison.Ordinal);
        if (!AgeBand.TryParse(age, out var band))
            return $"{people}, {ageText}";
        return band == AgeBand.AllAges ? people : $"{people} aged {band}";
    }

    /// <summary>The area; one whose code is none of the Government Statistical Service, such as a practice, has it in its name.</summary>
    public static Area Area(FileRow row)
    {
        var (code, name, type) = (row.Text("Area Code"), row.Required("Area Name"), row.TextIfAny("Area Type"));
        name = name.Length > 0 ? name : "unnamed";
        return GssCode.TryParse(code, out _)
            ? PopulationHealth.Area.Coded(name, code)
            : PopulationHealth.Area.Uncoded(
                code.Length > 0 ? $"{name} ({code})" : name,
                HealthAreas.Any(word => type.Contains(word, StringComparison.OrdinalIgnoreCase)) ? AreaType.HealthArea : AreaType.Unknown);
    }

    /// <summary>What the figure is broken down by; null for all people. Groups of deprivation are ranked, 1 the most deprived, and their dimension keeps index, places and borders.</summary>
    public static Breakdown? Breakdown(FileRow row)
    {
        var (type, category) = (Spaces().Replace(row.TextIfAny("Category Type"), " "), row.TextIfAny("Category"));
        if (type.Length == 0 && category.Length == 0)
            return null;
        if (type.Length == 0)
        {
            row.Problem("Category Type", "there is a category and not of what.");
            return null;
        }
        if (DeprivationForm().Match(type) is not { Success: true } form)
            return new Breakdown(type is "Ethnic groups" ? Dimension.Ethnicity : new Dimension(type), category);
        var kind = form.Groups["kind"].Value;
        var edition = string.Join(", ", new[] { $"{form.Groups["of"].Value} {form.Groups["within"].Value}".Trim(), form.Groups["index"].Value }.Where(part => part.Length > 0));
        var dimension = Dimension.Parse(edition.Length > 0 ? $"deprivation {kind} ({edition})" : $"deprivation {kind}");
        return new Breakdown(dimension, Rank(category, dimension.Groups!.Value) is { } rank ? $"{rank}" : category);
    }

    /// <summary>Why there is no value, as the note has it.</summary>
    public static Missing Missing(string note)
    {
        bool Says(params string[] words) => words.Any(word => note.Contains(word, StringComparison.OrdinalIgnoreCase));
        var kind = 0 switch
        {
            _ when Says("disclosure", "confidential") || (Says("suppress") && !Says("incomplete", "quality")) => PopulationHealth.Missing.Suppressed,
            _ when Says("small number", "small count", "small sample", "too small", "too few") => PopulationHealth.Missing.TooFewEvents,
            _ when Says("not collected") => PopulationHealth.Missing.NotCollected,
            _ when Says("not applicable") => PopulationHealth.Missing.NotApplicable,
            _ when Says("not comparable") => PopulationHealth.Missing.NotComparable,
            _ when Says("cannot be calculated", "could not be calculated") => PopulationHealth.Missing.NotComputable,
            _ => PopulationHealth.Missing.NotPublished,
        };
        return note.Length > 0 ? kind.Because(note) : kind;
    }

    // "Second most deprived decile (IMD2019)" is 2 of 10, "Fifth less deprived decile" 6, "Least deprived decile" 10.
    private static int? Rank(string category, int groups)
    {
        var match = RankForm().Match(category);
        if (!match.Success)
            return null;
        if (match.Groups["middle"].Success)
            return (groups + 1) / 2;
        var place = Array.IndexOf(Ordinals, match.Groups["place"].Value.ToLowerInvariant()) + 1;
        return match.Groups["way"].Value.StartsWith('m') || match.Groups["way"].Value.StartsWith('M') ? place : groups + 1 - place;
    }

    [GeneratedRegex(@"\s*(?:years?(?:\s+old)?|yrs?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"^(?<of>.*?)\s*deprivation (?<kind>decile|quintile)s?(?:\s+(?<within>(?:in|within) [^(]+?))?(?:\s*\((?<index>.+)\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeprivationForm();

    [GeneratedRegex(
        @"^(?:(?<middle>middle)(?:\s+deprived)?|(?:(?<place>second|third|fourth|fifth)\s+)?(?<way>most|more|less|least)\s+deprived)(?:\s+(?:decile|quintile))?(?:\s*\(.*\))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RankForm();
}
