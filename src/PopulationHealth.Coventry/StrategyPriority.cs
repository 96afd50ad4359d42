namespace PopulationHealth;

/// <summary>A short-term priority of a Health and Wellbeing Strategy.</summary>
/// <param name="Name">What the strategy is to work on.</param>
/// <param name="Continues">The earlier priority that it goes on with; empty for a new one.</param>
public sealed record StrategyPriority(string Name, string Continues = "");
