using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PopulationHealth.Benchmarks;

/// <summary>The floor under every batch: reading numbers from memory once, with as little work as can be.</summary>
internal static class MemoryPace
{
    public static double Sum(double[] numbers)
    {
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(numbers);
        var (even, odd) = (Vector512<double>.Zero, Vector512<double>.Zero);
        for (var index = 0; index + 1 < vectors.Length; index += 2)
        {
            even += vectors[index];
            odd += vectors[index + 1];
        }
        return Vector512.Sum(even + odd);
    }
}
