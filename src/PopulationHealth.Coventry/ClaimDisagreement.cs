namespace PopulationHealth;

/// <summary>Where the cause of a disagreement between words and figures lies, as our review of Coventry's documents found.</summary>
public enum ClaimDisagreement
{
    /// <summary>Nobody has reviewed it yet, as after a change of the figures.</summary>
    NotReviewed,

    /// <summary>The sum is wrong, or a share was taken of another base than the words say.</summary>
    Arithmetic,

    /// <summary>Two statements of the documents contradict one another.</summary>
    Contradiction,

    /// <summary>The check goes beyond the words: it asks whether a figure is plausible, or what a test says.</summary>
    Plausibility,
}
