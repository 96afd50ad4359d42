namespace PopulationHealth;

/// <summary>The sex that a figure is about, as registered or as asked in the source.</summary>
public enum Sex
{
    /// <summary>Everybody, not told apart by sex.</summary>
    Persons,

    /// <summary>Women and girls.</summary>
    Female,

    /// <summary>Men and boys.</summary>
    Male,
}
