namespace PopulationHealth;

/// <summary>Deaths of one cause in an age band. Causes exclude each other and together are all deaths.</summary>
/// <param name="Age">The ages.</param>
/// <param name="Cause">The cause, named alike in both populations.</param>
/// <param name="Deaths">How many died of it, 0 or more.</param>
public readonly record struct CauseDeaths(AgeBand Age, string Cause, double Deaths);
