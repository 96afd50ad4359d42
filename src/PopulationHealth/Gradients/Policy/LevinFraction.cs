namespace PopulationHealth;

/// <summary>
/// Levin's population attributable fraction: the share of cases that would not be there without an exposure, if the exposure caused them and nothing else differed. It is
/// not <see cref="InequalityMeasure.AttributableFraction"/>, which compares groups and needs no relative risk.
/// </summary>
/// <remarks>Levin 1953, The occurrence of lung cancer in man, Acta Unio Int Contra Cancrum 9:531-541: p (RR - 1) / (1 + p (RR - 1)).</remarks>
public static class LevinFraction
{
    private const string Method = "limits of the relative risk";

    /// <summary>The fraction.</summary>
    /// <param name="exposed">The share of people who are exposed.</param>
    /// <param name="relativeRisk">The risk of the exposed over that of the others, not confounded; its intervals become those of the fraction.</param>
    /// <returns>The fraction, 0 or more; a reason where the exposure protects. The uncertainty of the share exposed is not in its interval.</returns>
    public static Result<Proportion> Of(Estimate<Proportion> exposed, Estimate<Ratio> relativeRisk)
    {
        ArgumentNullException.ThrowIfNull(exposed);
        ArgumentNullException.ThrowIfNull(relativeRisk);
        if (relativeRisk.Value.Value < 1)
            return Missing.NotApplicable.Because("the relative risk is below 1: the exposure protects");
        var share = exposed.Value.Value;
        return new Estimate<Proportion>(new Proportion(Fraction(share, relativeRisk.Value.Value)))
        {
            Intervals = ValueList.From(relativeRisk.Intervals.Select(interval =>
                new ConfidenceInterval(Fraction(share, interval.Lower), Fraction(share, interval.Upper), interval.Level, Method))),
            Sources = ValueList.From(exposed.Sources.Concat(relativeRisk.Sources).Distinct()),
            Notes = ["Holds if the exposure causes the outcome; the uncertainty of the share exposed is not in the interval."],
        };
    }

    private static double Fraction(double share, double risk) => share * (risk - 1) / (1 + (share * (risk - 1)));
}
