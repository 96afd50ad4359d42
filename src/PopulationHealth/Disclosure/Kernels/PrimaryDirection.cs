namespace PopulationHealth;

/// <summary>A primary cell that must be able to rise, or to fall, by so much.</summary>
internal sealed record PrimaryDirection(int Arc, bool IsUp, long Need)
{
    /// <summary>The cells that must be held back for that.</summary>
    public HashSet<int> RestsOn { get; } = [];
}
