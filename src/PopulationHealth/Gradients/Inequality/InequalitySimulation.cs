namespace PopulationHealth;

/// <summary>
/// Limits by simulation, for the measures without a formula: every group's value is drawn from its normal distribution, again where it falls outside the
/// possible values, and the limits are percentiles of the measure. The same seed gives the same limits, on every machine and version.
/// </summary>
public sealed record InequalitySimulation
{
    /// <summary>How many draws, 100 to 10,000,000.</summary>
    public int Draws { get; init => field = (int)Require.Between(100, 10_000_000, value, nameof(Draws)); } = 10_000;

    /// <summary>Where the random numbers begin.</summary>
    public ulong Seed { get; init; } = 20_261_122;
}
