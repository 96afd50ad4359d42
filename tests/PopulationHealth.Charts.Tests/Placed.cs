namespace PopulationHealth.Tests;

/// <summary>An indicator with its places in frameworks.</summary>
internal sealed record Placed(string Name, params FrameworkPart[] Parts) : IPlaced
{
    public IReadOnlyCollection<FrameworkPart> Places => Parts;

    public static IReadOnlyList<Placed> Examples { get; } =
    [
        new("Overcrowded households", DahlgrenWhitehead.Housing, KingsFund.WiderDeterminants, KingsFund.PlacesAndCommunities),
        new("Fuel poverty", DahlgrenWhitehead.Housing, KingsFund.WiderDeterminants, KingsFund.PlacesAndCommunities),
        new("Employment", DahlgrenWhitehead.Layers["DW-LIVE-UNEM"], KingsFund.WiderDeterminants),
        new("Good level of development", DahlgrenWhitehead.Layers["DW-LIVE-EDUC"], KingsFund.WiderDeterminants),
        new("Breast screening", DahlgrenWhitehead.Layers["DW-LIVE-HCAR"], KingsFund.IntegratedSystem),
        new("Smoking", DahlgrenWhitehead.Layers["DW-LIFE-SMOK"], KingsFund.HealthBehaviours),
        new("Active adults", DahlgrenWhitehead.Layers["DW-LIFE-PHYS"], KingsFund.HealthBehaviours, KingsFund.PlacesAndCommunities),
        new("Air quality", DahlgrenWhitehead.Layers["DW-SOC-ENVI"], KingsFund.PlacesAndCommunities),
    ];
}
