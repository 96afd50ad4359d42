namespace PopulationHealth;

/// <summary>What an evidence set has of one thing that a set of indicators asks for.</summary>
/// <param name="Item">What is asked for.</param>
/// <param name="Observations">The observations with a value that measure it.</param>
public sealed record IndicatorSetItemEvidence(IndicatorSetItem Item, ValueList<Observation> Observations)
{
    /// <summary>Whether there is a number at all.</summary>
    public bool HasNumber => Observations.Count > 0;

    /// <summary>The characteristics by which there are figures for two groups at least, so that a difference can show.</summary>
    public ValueList<Characteristic> By => ValueList.From(Characteristic.All.Where(IsShownBy));

    /// <summary>The characteristics by which no difference can show.</summary>
    public ValueList<Characteristic> NotBy => ValueList.From(Characteristic.All.Where(characteristic => !IsShownBy(characteristic)));

    private bool IsShownBy(Characteristic characteristic) =>
        Observations.Where(characteristic.Describes).Select(GroupOf).Distinct().Skip(1).Any();

    private static (string Category, Sex Sex) GroupOf(Observation observation) => (observation.Breakdown?.Category ?? "", observation.Sex);
}
