using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>
/// Years in good health of eight areas at the start of a band, with the two parts of their variance, from the oldest band to the youngest. With k the healthy share,
/// A = w - w (1 - a) q the years lived in the band by somebody who reaches it, and N the number asked: H = p H' + k A,
/// mortality p (p V' + (H' + k w (1 - a))² q r), survey p² V' + A² k (1 - k) / N. Open band: A = P / d, H = k A, mortality H² / d.
/// </summary>
/// <remarks>Sullivan DF (1971), HSMHA Health Reports 86:347-354; Jagger, Van Oyen and Robine (2014), Health expectancy calculation by the Sullivan method.</remarks>
internal readonly record struct Sullivan(Vector512<double> Years, Vector512<double> Mortality, Vector512<double> Prevalence)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Sullivan Open(Vector512<double> deaths, Vector512<double> population, Vector512<double> asked, Vector512<double> unhealthy)
    {
        var (lived, ill) = (population / deaths, unhealthy / asked);
        var healthy = Vector512<double>.One - ill;
        var years = healthy * lived;
        return new Sullivan(years, years * years / deaths, lived * lived * healthy * ill / asked);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Sullivan Before(
        (Vector512<double> Dying, Vector512<double> PerDeath) risk, Vector512<double> width, Vector512<double> lost, Vector512<double> asked, Vector512<double> unhealthy)
    {
        var ill = unhealthy / asked;
        var healthy = Vector512<double>.One - ill;
        var surviving = Vector512<double>.One - risk.Dying;
        var lived = width - (lost * risk.Dying);
        var reach = Years + (healthy * lost);
        return new Sullivan(
            (surviving * Years) + (healthy * lived),
            surviving * ((surviving * Mortality) + (reach * reach * (risk.Dying * risk.PerDeath))),
            (surviving * surviving * Prevalence) + (lived * lived * healthy * ill / asked));
    }

    public Vector512<double> Variance(SullivanVariance variance) => variance == SullivanVariance.PrevalenceOnly ? Prevalence : Prevalence + Mortality;
}
