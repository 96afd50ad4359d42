namespace PopulationHealth;

/// <summary>Expected years in good health and otherwise, from the start of an age band on. Where nobody reaches the band: 0 years, and errors that are not a number.</summary>
/// <param name="Age">The band.</param>
/// <param name="LifeExpectancy">The years that are lived from the start of the band on.</param>
/// <param name="HealthyYears">The years of them in good health: the healthy life expectancy.</param>
/// <param name="StandardErrorOfLife">The standard error of <paramref name="LifeExpectancy"/>.</param>
/// <param name="StandardErrorOfPrevalence">The standard error of <paramref name="HealthyYears"/> from the survey alone.</param>
/// <param name="StandardError">The standard error of <paramref name="HealthyYears"/> from survey and deaths.</param>
public readonly record struct HealthyLifeRow(
    AgeBand Age, double LifeExpectancy, double HealthyYears, double StandardErrorOfLife, double StandardErrorOfPrevalence, double StandardError)
{
    /// <summary>The years not in good health.</summary>
    public double UnhealthyYears => LifeExpectancy - HealthyYears;

    /// <summary>The part of the expected years that is lived in good health, from 0 to 1; not a number where nobody reaches the band.</summary>
    public double HealthyShare => HealthyYears / LifeExpectancy;

    /// <summary>The standard error of <see cref="HealthyYears"/> by your choice.</summary>
    /// <param name="variance">Which chance it takes account of.</param>
    public double StandardErrorOf(SullivanVariance variance) => variance == SullivanVariance.PrevalenceOnly ? StandardErrorOfPrevalence : StandardError;
}
