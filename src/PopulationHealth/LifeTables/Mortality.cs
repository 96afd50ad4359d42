namespace PopulationHealth;

/// <summary>Deaths in an age band and the population they are counted among: one row of the counts behind a life table.</summary>
/// <param name="Age">The ages.</param>
/// <param name="Deaths">How many died; not a number for missing. Missing is not zero, and it is not certain death: the table says that it is missing.</param>
/// <param name="Population">People at mid-year, or person-years where years are pooled; not a number for missing.</param>
public readonly record struct Mortality(AgeBand Age, double Deaths, double Population);
