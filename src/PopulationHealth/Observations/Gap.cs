namespace PopulationHealth;

/// <summary>An observation that was expected and has no value.</summary>
/// <param name="Expected">The area, period or category that was looked for.</param>
/// <param name="Reason">Why there is none: as the source says, or not published where the evidence has no row at all.</param>
public sealed record Gap(string Expected, Missing Reason)
{
    /// <summary>Such as "Hillfields: not published".</summary>
    public override string ToString() => $"{Expected}: {Reason}";
}
