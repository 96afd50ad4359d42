namespace PopulationHealth;

/// <summary>A marked place on an axis.</summary>
/// <param name="At">The place, in the units of the axis.</param>
/// <param name="Label">Its text.</param>
public readonly record struct Tick(double At, string Label);
