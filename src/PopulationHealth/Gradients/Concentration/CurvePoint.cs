namespace PopulationHealth;

/// <summary>A point of a Lorenz or concentration curve.</summary>
/// <param name="People">The share of people up to here, from 0 to 1.</param>
/// <param name="Share">Their share of the total.</param>
public readonly record struct CurvePoint(double People, double Share);
