using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>
/// What a figure is broken down by: deprivation decile, ward, ethnicity. Deprivation says which edition of the index ranks the
/// areas, and rank 1 is always the most deprived group.
/// </summary>
/// <param name="Name">Its name, such as "ethnicity"; compared without regard to case.</param>
public sealed partial record Dimension(string Name)
{
    /// <summary>Ethnicity, as people described it themselves or as a service recorded it.</summary>
    public static Dimension Ethnicity { get; } = new("ethnicity");

    /// <summary>Age bands.</summary>
    public static Dimension Age { get; } = new("age");

    /// <summary>Sex.</summary>
    public static Dimension Sex { get; } = new("sex");

    /// <summary>The year, where a source repeats the period as a breakdown.</summary>
    public static Dimension Year { get; } = new("year");

    /// <summary>Electoral wards.</summary>
    public static Dimension Ward { get; } = new("ward");

    /// <summary>Middle layer super output areas.</summary>
    public static Dimension MiddleSuperOutputArea { get; } = new("MSOA");

    /// <summary>Neighbourhoods as the source names them.</summary>
    public static Dimension Neighbourhood { get; } = new("neighbourhood");

    /// <summary>Answers to a survey's question.</summary>
    public static Dimension Answer { get; } = new("answer");

    /// <summary>Its name.</summary>
    public string Name { get; } = Require.Text(Name);

    /// <summary>The edition and domain of the index that ranks areas, such as "IMD 2019" or "IMD 2019 income"; empty for anything but deprivation groups.</summary>
    public string Edition { get; private init; } = "";

    /// <summary>How many ordered groups there are: 10 for deciles, 5 for quintiles, null where the categories have no order.</summary>
    public int? Groups { get; private init; }

    /// <summary>Whether the categories are ranked by deprivation, 1 the most deprived.</summary>
    public bool IsDeprivation => Groups is not null;

    /// <summary>
    /// Whether the name speaks of tenths or fifths by deprivation without the index that ranks the areas, such as "IMD decile": editions rank differently, so that it is not taken
    /// for a ranking.
    /// </summary>
    public bool IsUnnamedRanking => !IsDeprivation && Names("decile", "quintile") && Names("IMD", "depriv");

    /// <summary>Tenths of areas by deprivation, 1 the most deprived.</summary>
    /// <param name="edition">The index and, if one was used, its domain: "IMD 2019", "IMD 2019 income".</param>
    public static Dimension DeprivationDecile(string edition) => Parse($"{edition} decile (1 most deprived)");

    /// <summary>Fifths of areas by deprivation, 1 the most deprived.</summary>
    /// <param name="edition">The index and, if one was used, its domain: "IMD 2019", "IMD 2019 income".</param>
    public static Dimension DeprivationQuintile(string edition) => Parse($"{edition} quintile (1 most deprived)");

    /// <summary>Reads a dimension's name; <c>IMD 2019 decile (1 most deprived)</c> and <c>deprivation decile (IMD 2015)</c> become ordered groups.</summary>
    /// <param name="text">The name, not empty.</param>
    public static Dimension Parse(string text)
    {
        var name = Require.Text(text);
        var match = DeprivationForm().Match(name);
        return !match.Success
            ? new Dimension(name)
            : new Dimension(name)
            {
                Edition = match.Groups["edition"].Value.Trim(),
                Groups = match.Groups["kind"].Value.StartsWith("dec", StringComparison.OrdinalIgnoreCase) ? 10 : 5,
            };
    }

    /// <summary>Whether two dimensions are the same: by name for plain ones, by edition and number of groups for deprivation.</summary>
    /// <param name="other">The other dimension.</param>
    public bool Equals(Dimension? other) =>
        other is not null && Groups == other.Groups
        && string.Equals(IsDeprivation ? Edition : Name, IsDeprivation ? other.Edition : other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Groups, (IsDeprivation ? Edition : Name).ToUpperInvariant());

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    private bool Names(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (Name.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    [GeneratedRegex(
        @"^(?:(?<edition>IMD\s[0-9]{4}.*?)\s(?<kind>decile|quintile)(?:\s\(1\smost\sdeprived\))?|deprivation\s(?<kind>decile|quintile)(?:\s\((?<edition>.+)\))?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeprivationForm();
}
