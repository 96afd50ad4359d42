namespace PopulationHealth;

/// <summary>An indicator that the strategy names as an example of how an ambition is followed.</summary>
/// <param name="Ambition">The ambition.</param>
/// <param name="Name">The indicator in the strategy's sense.</param>
/// <param name="EvidenceIds">The evidence's indicators that hold figures for it; empty where none of the five source documents has a number.</param>
public sealed record ExampleIndicator(FrameworkPart Ambition, string Name, ValueList<string> EvidenceIds) : IPlaced
{
    IReadOnlyCollection<FrameworkPart> IPlaced.Places => [Ambition];
}
