namespace PopulationHealth;

/// <summary>An area in a <see cref="FunnelFigure"/>.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Events">Its events, as they were given to <see cref="Funnel.Of"/>.</param>
/// <param name="Denominator">What they are counted among, as it was given there.</param>
public readonly record struct FunnelPoint(string Label, double Events, double Denominator);
