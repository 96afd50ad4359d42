namespace PopulationHealth;

/// <summary>
/// New limits from a point on, because the process is known to have changed there. The reason must be said, and lies in the world, not in the chart: limits that are drawn again whenever
/// points leave them never show a signal.
/// </summary>
/// <param name="At">The first period with the new limits.</param>
/// <param name="Reason">What changed, such as "the clinic moved".</param>
public sealed record Rebase(Period At, string Reason)
{
    /// <summary>The first period with the new limits.</summary>
    public Period At { get; } = At ?? throw new ArgumentNullException(nameof(At));

    /// <summary>What changed.</summary>
    public string Reason { get; } = Require.Text(Reason);
}
