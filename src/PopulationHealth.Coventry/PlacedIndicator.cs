namespace PopulationHealth;

/// <summary>An indicator of the catalogue with its place in the city's own structures.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Places">The chapter of the needs assessment and the ambitions of the strategy that it belongs to, then its places in the frameworks.</param>
public sealed record PlacedIndicator(Indicator Indicator, ValueList<FrameworkPart> Places) : IPlaced
{
    string IPlaced.Name => Indicator.Name;

    IReadOnlyCollection<FrameworkPart> IPlaced.Places => Places;
}
