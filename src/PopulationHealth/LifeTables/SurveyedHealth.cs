namespace PopulationHealth;

/// <summary>What a survey says of the health of an age band.</summary>
/// <param name="Age">The ages.</param>
/// <param name="Asked">How many were asked; of a weighted survey the effective number, see <see cref="Weighted"/>. Not a number for missing.</param>
/// <param name="Unhealthy">How many of them are not in good health, 0 to <paramref name="Asked"/>.</param>
public readonly record struct SurveyedHealth(AgeBand Age, double Asked, double Unhealthy)
{
    /// <summary>From a weighted survey: its weighted share, and how many people asked at random would give a share as exact.</summary>
    /// <param name="age">The ages.</param>
    /// <param name="unhealthyShare">The weighted share not in good health, from 0 to 1.</param>
    /// <param name="effectiveSize">The effective sample size, a number of people, above 0; see <see cref="EffectiveSampleSize"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static SurveyedHealth Weighted(AgeBand age, double unhealthyShare, double effectiveSize) =>
        new(age, Require.Positive(effectiveSize), Require.Between(0, 1, unhealthyShare) * effectiveSize);
}
