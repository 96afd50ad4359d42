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
