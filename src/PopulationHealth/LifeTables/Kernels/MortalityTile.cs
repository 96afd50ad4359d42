using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>Deaths and populations of eight areas by band, youngest first, and the rules of what makes a life table of them.</summary>
internal readonly ref struct MortalityTile
{
    private MortalityTile(ReadOnlySpan<Vector512<double>> deaths, ReadOnlySpan<Vector512<double>> populations)
    {
        Deaths = deaths;
        Populations = populations;
    }

    public ReadOnlySpan<Vector512<double>> Deaths { get; }

    public ReadOnlySpan<Vector512<double>> Populations { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MortalityTile At(int tile, BandCounts counts)
    {
        var (start, length) = (tile * counts.Bands * Lanes.Count, counts.Bands * Lanes.Count);
        return new MortalityTile(
            MemoryMarshal.Cast<double, Vector512<double>>(counts.Events.Slice(start, length)),
            MemoryMarshal.Cast<double, Vector512<double>>(counts.Populations.Slice(start, length)));
    }

    /// <summary>The tile of one area, its counts in the first place.</summary>
    public static MortalityTile Of(IReadOnlyList<Stratum> strata) => At(0, AreaTile.Of(strata, stratum => stratum.Events, stratum => stratum.Population));

    /// <summary>Which of the eight have counts that make a table, and enough people. Reads from front to back, so that the tile is at hand for the way back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Judge(LifeTableRules rules)
    {
        var valid = Vector512<double>.AllBitsSet;
        var total = Vector512<double>.Zero;
        var populations = Populations;
        var deaths = Deaths[..populations.Length];
        for (var band = 0; band < populations.Length; band++)
        {
            valid &= Vector512.GreaterThanOrEqual(deaths[band], Vector512<double>.Zero)
                & Vector512.LessThanOrEqual(deaths[band], populations[band])
                & Vector512.GreaterThan(populations[band], Vector512<double>.Zero);
            total += populations[band];
        }
        return valid & Vector512.GreaterThan(total, Vector512.Create(rules.PopulationAbove)) & Vector512.LessThan(total, Vector512.Create(double.PositiveInfinity));
    }

    /// <summary>Which of the eight have deaths in the open band, so that the table comes to an end.</summary>
    public Vector512<double> Ends => Vector512.GreaterThan(Deaths[^1], Vector512<double>.Zero);

    /// <summary>Why an area has no table; none where it has one, though perhaps not up to every age.</summary>
    public Reason Why(int lane, LifeTableRules rules)
    {
        var (deaths, total) = (0.0, 0.0);
        for (var at = lane; at < Populations.Length * Lanes.Count; at += Lanes.Count)
        {
            deaths = Lane(Deaths, at);
            var population = Lane(Populations, at);
            var reason = CountRule.Proportion.Judge(deaths, population);
            if (reason != Reason.None)
                return reason;
            total += population;
        }
        return double.IsInfinity(total) ? Reason.PopulationNotPositive
            : !(total > rules.PopulationAbove) ? Reason.PopulationTooSmall
            : deaths > 0 ? Reason.None : Reason.NoDeathsInOpenBand;
    }

    private static double Lane(ReadOnlySpan<Vector512<double>> vectors, int at) => MemoryMarshal.Cast<Vector512<double>, double>(vectors)[at];
}
