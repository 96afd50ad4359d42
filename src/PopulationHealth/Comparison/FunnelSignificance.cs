namespace PopulationHealth;

/// <summary>Where an area stands in a funnel plot, at its inner (95%) and outer (99.8%) limits.</summary>
public enum FunnelSignificance : byte
{
    /// <summary>Between the inner limits.</summary>
    NotSignificant,

    /// <summary>Below the inner limit.</summary>
    Low,

    /// <summary>Below the outer limit.</summary>
    VeryLow,

    /// <summary>Above the inner limit.</summary>
    High,

    /// <summary>Above the outer limit.</summary>
    VeryHigh,

    /// <summary>Not judged: a standardised rate of fewer than 10 events, or a count that is missing or outside its range.</summary>
    NotApplicable,
}
