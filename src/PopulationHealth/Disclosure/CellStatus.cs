namespace PopulationHealth;

/// <summary>What became of a cell.</summary>
public enum CellStatus
{
    /// <summary>Shown as it is.</summary>
    Open,

    /// <summary>Shown rounded.</summary>
    Rounded,

    /// <summary>Held back because the policy suppresses counts of its size.</summary>
    Primary,

    /// <summary>Held back so that no primary one can be worked out (complementary suppression). A reader must not be told it from a primary one.</summary>
    Secondary,

    /// <summary>Held back, and it is not known which of the two: what a reader of a published table sees.</summary>
    Suppressed,
}
