namespace PopulationHealth;

/// <summary>What a point of a control chart means, given which way the indicator should move.</summary>
public enum Variation : byte
{
    /// <summary>The point varies as the others do.</summary>
    CommonCause,

    /// <summary>A special cause in the direction that is better.</summary>
    Improving,

    /// <summary>A special cause in the direction that is worse.</summary>
    Concern,

    /// <summary>A special cause where no direction is good or bad.</summary>
    Neutral,
}
