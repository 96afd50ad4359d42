namespace PopulationHealth;

/// <summary>What remembers the documents that it rests on.</summary>
public interface ISourced
{
    /// <summary>The documents; empty where it was computed from nothing that was read.</summary>
    ValueList<Source> Sources { get; }
}
