namespace PopulationHealth;

/// <summary>A stretch of a control chart with the same limits.</summary>
/// <param name="From">Its first period.</param>
/// <param name="Count">How many points it has.</param>
/// <param name="Limits">Its lines.</param>
/// <param name="Reason">Why it has limits of its own; empty for the first one.</param>
public sealed record ControlSection(Period From, int Count, ControlLimits Limits, string Reason);
