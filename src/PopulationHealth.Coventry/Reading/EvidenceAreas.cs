namespace PopulationHealth;

/// <summary>From the evidence's names to areas. Only names that can mean one place get a code; places are never joined by name alone.</summary>
internal static class EvidenceAreas
{
    private static readonly Dictionary<string, Area> Known = new[]
    {
        Coventry.City, Coventry.WestMidlands, Coventry.England, Coventry.EnglandAndWales, Coventry.UnitedKingdom,
    }.ToDictionary(area => area.Name, StringComparer.Ordinal);

    private static readonly string[] GroupWords = ["neighbours", "similar group", "statistical family", "comparator", "average", "youth offending teams"];

    /// <summary>The code of an area that is known by its name; null for any other name.</summary>
    public static string? CodeOf(string name) => Known.GetValueOrDefault(name)?.Code?.Text;

    /// <summary>The name of the area that a code is known to stand for; null for a code that is not known here.</summary>
    public static string? NameOf(string code) => Known.Values.FirstOrDefault(area => area.Code?.Text == code)?.Name;

    /// <summary>An area that the evidence gives a code for.</summary>
    public static Area Coded(string name, string code)
    {
        if (Known.Values.FirstOrDefault(area => area.Code?.Text == code) is { } known)
            return known;
        var area = Area.Coded(Readable(name), code);
        return area.Type is AreaType.Ward or AreaType.MiddleSuperOutputArea or AreaType.LowerSuperOutputArea
            ? Area.Coded(area.Name, code, parent: Coventry.City)
            : area;
    }

    /// <summary>An area that the evidence names without a code; the dimension tells what kind of part of the city it is.</summary>
    public static Area Named(string name, string dimension) =>
        Known.TryGetValue(name, out var known) ? known
        : GroupWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)) ? Area.Uncoded(name, AreaType.ComparatorGroup)
        : dimension switch
        {
            "ward" => Area.Uncoded(Readable(name), AreaType.Ward, Coventry.City),
            "neighbourhood" => Area.Uncoded(Readable(name), AreaType.Locality, Coventry.City),
            "MSOA" => Area.Uncoded(Readable(name), AreaType.MiddleSuperOutputArea, Coventry.City),
            "LSOA" => Area.Uncoded(Readable(name), AreaType.LowerSuperOutputArea, Coventry.City),
            "constituency" => Area.Uncoded(Readable(name), AreaType.Unknown, Coventry.City),
            _ => Area.Uncoded(Readable(name)),
        };

    // An empty name is a problem that the row has already written down.
    private static string Readable(string name) => name.Length == 0 ? "unnamed" : name;
}
