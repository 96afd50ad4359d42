namespace PopulationHealth;

/// <summary>The city and the areas that it is compared with.</summary>
public static class Coventry
{
    /// <summary>The United Kingdom.</summary>
    public static Area UnitedKingdom { get; } = Area.Coded("UK", "K02000001");

    /// <summary>England and Wales.</summary>
    public static Area EnglandAndWales { get; } = Area.Coded("England and Wales", "K04000001", parent: UnitedKingdom);

    /// <summary>England.</summary>
    public static Area England { get; } = Area.Coded("England", "E92000001", parent: UnitedKingdom);

    /// <summary>The West Midlands region.</summary>
    public static Area WestMidlands { get; } = Area.Coded("West Midlands", "E12000005", parent: England);

    /// <summary>Coventry, a metropolitan district.</summary>
    public static Area City { get; } = Area.Coded("Coventry", "E08000026", parent: WestMidlands);
}
