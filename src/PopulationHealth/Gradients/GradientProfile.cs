namespace PopulationHealth;

/// <summary>Whose rules a gradient follows where this library and the usual software differ on purpose.</summary>
public enum GradientProfile
{
    /// <summary>
    /// This library's: five groups or more, and no relative index where an end of the fitted line is not clearly above zero (or, for a
    /// proportion, not clearly below one), because a ratio to an end near zero means nothing.
    /// </summary>
    Usual,

    /// <summary>
    /// The Office for Health Improvement and Disparities' (<c>phe_sii</c> of PHEindicatormethods 2.1.0): 5 to 100 groups, and the relative index is given
    /// whatever the ends.
    /// </summary>
    Ohid,
}
