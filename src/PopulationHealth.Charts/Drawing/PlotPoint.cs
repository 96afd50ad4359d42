namespace PopulationHealth;

/// <summary>A place in the units of the axes.</summary>
/// <param name="X">On the horizontal axis, on the axis's own scale.</param>
/// <param name="Y">On the vertical axis, on the axis's own scale.</param>
public readonly record struct PlotPoint(double X, double Y);
