namespace PopulationHealth;

/// <summary>The room around the plot, in pixels.</summary>
/// <param name="Left">For names of categories or values of the vertical axis.</param>
/// <param name="Top">For a key.</param>
/// <param name="Right">For labels at the ends of bars and lines.</param>
/// <param name="Bottom">For the horizontal axis.</param>
public readonly record struct Margins(double Left, double Top, double Right, double Bottom);
