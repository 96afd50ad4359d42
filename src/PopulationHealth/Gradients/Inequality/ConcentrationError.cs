namespace PopulationHealth;

/// <summary>Where the standard error of a concentration index comes from.</summary>
public enum ConcentrationError
{
    /// <summary>From the groups' standard errors, by the delta method.</summary>
    FromGroups,

    /// <summary>
    /// From the scatter of the values around a line over the ranks, the "convenient regression". It measures departure from a line and takes ranks and mean as fixed.
    /// </summary>
    Regression,

    /// <summary>
    /// From the scatter of the units, with the sampling of mean and ranks, after Kakwani, Wagstaff and van Doorslaer (1997, doi:10.1016/S0304-4076(96)01807-6);
    /// for units of equal weight without ties.
    /// </summary>
    Kakwani,
}
