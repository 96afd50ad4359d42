namespace PopulationHealth;

/// <summary>An indicator that the strategy names as an example of how an ambition is followed.</summary>
/// <param name="Ambition">The ambition.</param>
/// <param name="Name">The indicator in the strategy's sense.</param>
/// <param name="EvidenceIds">The evidence's indicators that hold figures for it; empty where none of the five source documents has a number.</param>
/// <param name="OppositeIds">The evidence's indicators that hold only its opposite, such as young people who are not in education, work or training.</param>
public sealed record ExampleIndicator(FrameworkPart Ambition, string Name, ValueList<string> EvidenceIds, ValueList<string> OppositeIds = default) : IPlaced
{
    /// <summary>Whether the documents have a number for it.</summary>
    public bool HasNumber => EvidenceIds.Count > 0;

    IReadOnlyCollection<FrameworkPart> IPlaced.Places => [Ambition];
}
