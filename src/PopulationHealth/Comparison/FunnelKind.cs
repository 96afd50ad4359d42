namespace PopulationHealth;

/// <summary>What a funnel plot shows.</summary>
public enum FunnelKind
{
    /// <summary>Proportions over their population.</summary>
    Proportion,

    /// <summary>Crude rates over their events.</summary>
    CrudeRate,

    /// <summary>Directly standardised rates over their events; areas with fewer than 10 events are not judged.</summary>
    StandardisedRate,

    /// <summary>Indirectly standardised ratios (100 = as expected) over their observed events.</summary>
    StandardisedRatio,

    /// <summary>Observed over expected minus 1, over the observed events.</summary>
    RelativeExcess,
}
