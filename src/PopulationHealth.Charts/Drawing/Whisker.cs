namespace PopulationHealth;

/// <summary>An interval drawn as a line with two short ends.</summary>
/// <param name="From">The lower limit, in the units of the axis.</param>
/// <param name="To">The upper limit, in the units of the axis.</param>
/// <param name="Upright">Whether it runs along the vertical axis.</param>
public sealed record Whisker(double From, double To, bool Upright = false);
