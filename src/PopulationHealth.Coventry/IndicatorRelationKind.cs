namespace PopulationHealth;

/// <summary>How two ids of the evidence, or the rows under one id, go together.</summary>
public enum IndicatorRelationKind
{
    /// <summary>Two ids measure the same: treat them as one, and keep both as sources.</summary>
    Same,

    /// <summary>Two ids probably measure the same, but the source does not say so.</summary>
    LikelySame,

    /// <summary>Two ids do not measure the same, whatever their names say.</summary>
    NotSame,

    /// <summary>One id holds several definitions: split its rows before a series or a comparison is drawn.</summary>
    Split,
}
