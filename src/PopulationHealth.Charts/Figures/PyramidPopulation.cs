namespace PopulationHealth;

/// <summary>A population by age and sex.</summary>
/// <param name="Name">Its name, as the key prints it.</param>
/// <param name="Groups">Its groups, in any order: females and males of each age band.</param>
public sealed record PyramidPopulation(string Name, ValueList<PyramidGroup> Groups)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = string.IsNullOrWhiteSpace(Name)
        ? throw new ArgumentException("A population needs a name, which the key prints.", nameof(Name))
        : Name.Trim();

    /// <summary>Its age bands, youngest first.</summary>
    internal AgeBand[] Ages => [.. Groups.Select(group => group.Age).Distinct().Order()];
}
