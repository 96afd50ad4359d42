namespace PopulationHealth;

/// <summary>What the audit found about a claim.</summary>
public enum ClaimVerdict
{
    /// <summary>The figures bear the words out.</summary>
    Agrees,

    /// <summary>The figures do not bear the words out.</summary>
    DoesNotAgree,

    /// <summary>The words settle no arithmetic; a person must judge.</summary>
    Judgement,

    /// <summary>There is no value to judge by: a figure is missing, or the formula has no result.</summary>
    CannotBeComputed,
}
