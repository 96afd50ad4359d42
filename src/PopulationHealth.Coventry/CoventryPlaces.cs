namespace PopulationHealth;

/// <summary>The parts of the city that needs assessments look at one by one.</summary>
public static class CoventryPlaces
{
    /// <summary>
    /// The eight family hub reach areas of the 2018 decision. The sources name two of them; the other six stand here without a name,
    /// since a list that left them out would be wrong.
    /// </summary>
    public static ValueList<Area> FamilyHubAreas { get; } =
    [
        Locality("Moat"),
        Locality("Families for All"),
        .. Enumerable.Range(3, 6).Select(number => Locality($"Family hub area {number} (not named in the sources)")),
    ];

    /// <summary>The six places that have a profile of their own, published in 2023 and 2024; the evidence has a code only for the one that is a ward.</summary>
    public static ValueList<Area> ProfiledPlaces { get; } =
    [
        Locality("Hillfields"),
        Locality("Canley"),
        Locality("Tile Hill"),
        Locality("Foleshill and Longford"),
        Area.Coded("Binley and Willenhall", "E05001219", parent: Coventry.City),
        Locality("Bell Green and WEHM"),
    ];

    private static Area Locality(string name) => Area.Uncoded(name, AreaType.Locality, Coventry.City);
}
