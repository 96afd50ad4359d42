namespace PopulationHealth;

/// <summary>A place in the units of the axes.</summary>
/// <param name="X">On the horizontal axis.</param>
/// <param name="Y">On the vertical axis.</param>
public readonly record struct PlotPoint(double X, double Y);
