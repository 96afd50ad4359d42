namespace PopulationHealth;

/// <summary>How exactly a source states its figure. A sentence keeps the word: "over 200" never becomes "200".</summary>
public enum Precision
{
    /// <summary>As printed, to its last decimal.</summary>
    Exact,

    /// <summary>"around": about this value.</summary>
    Around,

    /// <summary>"over": more than this value.</summary>
    Over,

    /// <summary>"nearly": a little less than this value.</summary>
    Nearly,

    /// <summary>"up to": this value or less.</summary>
    UpTo,

    /// <summary>"at least": this value or more.</summary>
    AtLeast,
}
