namespace PopulationHealth;

/// <summary>Something that has places in frameworks, such as an indicator or an action.</summary>
public interface IPlaced
{
    /// <summary>The name to print.</summary>
    string Name { get; }

    /// <summary>Its places, in as many frameworks and parts as it has; may be empty.</summary>
    IReadOnlyCollection<FrameworkPart> Places { get; }
}
