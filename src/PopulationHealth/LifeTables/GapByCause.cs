namespace PopulationHealth;

/// <summary>What one cause of death contributes in one age band to the gap between two life expectancies, in years.</summary>
/// <param name="Age">The band.</param>
/// <param name="Cause">The cause.</param>
/// <param name="Contribution">The contribution with the first population as the base.</param>
/// <param name="Symmetric">The contribution that does not depend on which population is the base.</param>
public readonly record struct GapByCause(AgeBand Age, string Cause, double Contribution, double Symmetric);
