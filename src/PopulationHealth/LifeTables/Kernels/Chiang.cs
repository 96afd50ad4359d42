using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>
/// Chiang's abridged life table for eight areas, from the oldest band to the youngest with one division a band. With w the width of a band
/// and a the part of it lived by the dying, from the band's deaths d and population P and what holds at its end:
/// r = w / (P + w (1 - a) d), q = min(1, d r), p = 1 - q, e = p e' + w - w (1 - a) q, V = p (p V' + (e' + w (1 - a))² q r).
/// Open band: e = P / d, V = e² / d.
/// </summary>
/// <remarks>
/// Chiang CL (1984), The life table and its applications, chapters 6 and 8; Silcocks, Jenner and Reza (2001), J Epidemiol Community Health 55:38-43, for the
/// open band. The usual form of V has q² (1 - q) / d, which has no value without deaths; q / d is r.
/// </remarks>
internal static class Chiang
{
    /// <summary>Life expectancy and its variance at the start of the open band.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<double> Years, Vector512<double> Variance) Open(Vector512<double> deaths, Vector512<double> population)
    {
        var years = population / deaths;
        return (years, years * years / deaths);
    }

    /// <summary>The probability of dying in a band, and that probability for each death.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<double> Dying, Vector512<double> PerDeath) Risk(
        Vector512<double> deaths, Vector512<double> population, Vector512<double> width, Vector512<double> lost)
    {
        var perDeath = width / (population + (lost * deaths));
        return (Vector512.MinNative(Vector512<double>.One, deaths * perDeath), perDeath);
    }

    /// <summary>Life expectancy and its variance at the start of a band, from those at its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<double> Years, Vector512<double> Variance) Before(
        (Vector512<double> Years, Vector512<double> Variance) after,
        (Vector512<double> Dying, Vector512<double> PerDeath) risk,
        Vector512<double> width,
        Vector512<double> lost)
    {
        var surviving = Vector512<double>.One - risk.Dying;
        var reach = after.Years + lost;
        return (
            (surviving * after.Years) + (width - (lost * risk.Dying)),
            surviving * ((surviving * after.Variance) + (reach * reach * (risk.Dying * risk.PerDeath))));
    }
}
