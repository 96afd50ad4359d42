namespace PopulationHealth;

/// <summary>How the words of a claim turn a recomputed value into a verdict.</summary>
public enum ClaimRuleKind
{
    /// <summary>The value, rounded as the published one is, must be the published one.</summary>
    Rounds,

    /// <summary>The value must be exactly 0: two figures are said to be the same.</summary>
    Zero,

    /// <summary>The value must lie above a limit.</summary>
    Above,

    /// <summary>The value must lie below a limit.</summary>
    Below,

    /// <summary>The value must lie between two limits, either included.</summary>
    Between,

    /// <summary>The value must be a whole number: so many comparisons hold, or this is the rank.</summary>
    Count,

    /// <summary>The words settle no arithmetic: the value is reported and the verdict left open.</summary>
    Judgement,
}
