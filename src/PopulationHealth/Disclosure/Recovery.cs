namespace PopulationHealth;

/// <summary>How much a reader can work out of a cell that is held back.</summary>
public enum Recovery
{
    /// <summary>Nothing that matters: every count of the policy's range is possible, or none of them (the cell then was not held back for its size).</summary>
    None,

    /// <summary>Some counts of the policy's range are ruled out.</summary>
    Narrowed,

    /// <summary>The count itself.</summary>
    Exact,
}
