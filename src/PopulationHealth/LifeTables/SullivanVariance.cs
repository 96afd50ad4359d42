namespace PopulationHealth;

/// <summary>Which chance a standard error of a healthy life expectancy takes account of.</summary>
public enum SullivanVariance
{
    /// <summary>That of the survey and that of the deaths. The second part is not always small: 11% to 15% of the whole was seen in areas of the size of a district.</summary>
    PrevalenceAndMortality,

    /// <summary>That of the survey alone, as in Sullivan's own form and many publications.</summary>
    PrevalenceOnly,
}
