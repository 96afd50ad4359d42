using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>A mask over eight areas as bits, for the few that have to be looked at one by one.</summary>
internal static class LaneBits
{
    /// <summary>A bit for each lane in which the mask is not set.</summary>
    public static int Unset(Vector512<double> mask) => (int)~mask.ExtractMostSignificantBits() & ((1 << Lanes.Count) - 1);
}
