namespace PopulationHealth;

/// <summary>The room around the plot, in pixels.</summary>
/// <param name="Left">For names of categories or values of the vertical axis, in pixels.</param>
/// <param name="Top">For a key, in pixels.</param>
/// <param name="Right">For labels at the ends of bars and lines, in pixels.</param>
/// <param name="Bottom">For the horizontal axis, in pixels.</param>
public readonly record struct Margins(double Left, double Top, double Right, double Bottom);
