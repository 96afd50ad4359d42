namespace PopulationHealth;

/// <summary>A gradient's limits by simulation. They differ from the computed ones by chance, the less the more draws there are.</summary>
/// <param name="Draws">How many draws were made.</param>
/// <param name="SlopeIndex">The slope's limits, level by level.</param>
/// <param name="RelativeIndex">The relative index's limits, level by level.</param>
public sealed record SimulatedLimits(int Draws, ValueList<ConfidenceInterval> SlopeIndex, ValueList<ConfidenceInterval> RelativeIndex);
