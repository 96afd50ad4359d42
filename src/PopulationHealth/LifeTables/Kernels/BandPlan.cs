using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>What the kernels need to know of the bands, once for a whole batch.</summary>
internal sealed class BandPlan
{
    private BandPlan(double[] widths, double[] lost) => (Widths, Lost) = (widths, lost);

    /// <summary>The widths in years of the bands but the open one.</summary>
    public double[] Widths { get; }

    /// <summary>The years of a band that somebody who dies in it does not live: (1 - a) × width.</summary>
    public double[] Lost { get; }

    /// <summary>The place of the open band.</summary>
    public int Open => Widths.Length;

    /// <summary>How many bands there are.</summary>
    public int Count => Widths.Length + 1;

    /// <summary>Width and lost years of a band, for eight areas.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (Vector512<double> Width, Vector512<double> Lost) At(int band) => (Vector512.Create(Widths[band]), Vector512.Create(Lost[band]));

    /// <summary>The plan of the bands that counts stand in.</summary>
    /// <exception cref="ArgumentException">The counts have more or fewer bands.</exception>
    public static BandPlan For(AgeBands bands, BandCounts counts)
    {
        var plan = Of(bands);
        if (counts.Bands != plan.Count)
            throw new ArgumentException($"counts has {counts.Bands} bands; it must have the {plan.Count} bands {bands}.", nameof(counts));
        return plan;
    }

    /// <summary>Two sets of counts of the same areas in the same bands.</summary>
    public static void RequireAlike(BandCounts counts, BandCounts others, string name, string other)
    {
        if (others.Areas != counts.Areas || others.Bands != counts.Bands)
            throw new ArgumentException(
                $"{name} has {others.Areas} areas in {others.Bands} bands; it must have as many as {other}, {counts.Areas} areas in {counts.Bands} bands.", name);
    }

    public static BandPlan Of(AgeBands bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        var widths = new double[bands.Count - 1];
        var lost = new double[widths.Length];
        for (var band = 0; band < widths.Length; band++)
        {
            widths[band] = bands.Bands[band].Width!.Value;
            lost[band] = (1 - bands.FractionsLived[band]) * widths[band];
        }
        return new BandPlan(widths, lost);
    }
}
