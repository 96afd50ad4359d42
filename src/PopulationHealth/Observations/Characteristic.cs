namespace PopulationHealth;

/// <summary>
/// A way in which figures can be broken down so that a difference between people shows: the nine characteristics that the Equality Act 2010
/// protects, and besides them deprivation and place.
/// </summary>
public sealed class Characteristic
{
    private readonly string[] _dimensions;

    private Characteristic(string name, bool isProtected, params string[] dimensions) => (Name, IsProtected, _dimensions) = (name, isProtected, dimensions);

    /// <summary>The nine protected characteristics in the order of section 4 of the Equality Act 2010, then deprivation and place.</summary>
    public static ValueList<Characteristic> All { get; } =
    [
        new("Age", true, "age"),
        new("Disability", true, "disability", "care status"),
        new("Gender reassignment", true, "gender identity", "gender reassignment"),
        new("Marriage and civil partnership", true, "marital status", "marriage and civil partnership"),
        new("Pregnancy and maternity", true, "maternity", "pregnancy and maternity"),
        new("Race", true, "ethnicity", "race", "nationality"),
        new("Religion or belief", true, "religion", "religion or belief"),
        new("Sex", true, "sex"),
        new("Sexual orientation", true, "sexual orientation"),
        new("Deprivation", false, "deprivation", "IMD", "IMD decile"),
        new("Place", false, "ward", "MSOA", "LSOA", "neighbourhood", "constituency", "area"),
    ];

    /// <summary>The name, for a protected characteristic as the Act has it.</summary>
    public string Name { get; }

    /// <summary>Whether the Equality Act 2010 protects it.</summary>
    public bool IsProtected { get; }

    /// <summary>Whether an observation is of one group by this characteristic: of women, of one ethnic group, of one ward.</summary>
    /// <param name="observation">The observation.</param>
    public bool Describes(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return (observation.Breakdown?.Dimension is { } dimension && (_dimensions.Contains(dimension.Name, StringComparer.OrdinalIgnoreCase) || (Name == "Deprivation" && dimension.IsDeprivation)))
            || (Name == "Sex" && observation.Sex != Sex.Persons);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
