namespace PopulationHealth;

/// <summary>An indicator with its places in structures of one's own, such as a council's strategy, which its own definition does not know.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Places">All its places: those of one's own, and, where they are wanted, those that the indicator has.</param>
public sealed record PlacedIndicator(Indicator Indicator, ValueList<FrameworkPart> Places) : IPlaced
{
    string IPlaced.Name => Indicator.Name;

    IReadOnlyCollection<FrameworkPart> IPlaced.Places => Places;
}
