namespace PopulationHealth;

/// <summary>The limits of a funnel plot at one place of its axis, on the scale that is plotted.</summary>
/// <param name="At">The place: a population for proportions, a number of events for rates and ratios.</param>
/// <param name="Inner">The limits at 95%.</param>
/// <param name="Outer">The limits at 99.8%.</param>
public readonly record struct FunnelLimits(double At, FunnelBand Inner, FunnelBand Outer);
