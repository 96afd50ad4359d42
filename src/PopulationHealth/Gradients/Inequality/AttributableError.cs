namespace PopulationHealth;

/// <summary>Where the standard error of the population attributable risk and fraction comes from.</summary>
public enum AttributableError
{
    /// <summary>
    /// From the population as if it were a sample, by the two by two table of Walter (1978, Int J Epidemiol 7:175-182). It ignores the groups' standard
    /// errors and needs <see cref="InequalitySetting.Most"/>; where that is not given, <see cref="FromGroups"/> is taken.
    /// </summary>
    Walter,

    /// <summary>From the groups' standard errors, by the delta method.</summary>
    FromGroups,
}
