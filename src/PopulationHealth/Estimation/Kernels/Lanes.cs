using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>
/// Eight areas side by side in one vector, as every kernel takes them. .NET does it with narrower vectors, or one by one, where the
/// hardware has none that wide: the digits are the same, as no fused operation is used.
/// </summary>
internal static class Lanes
{
    public const int Count = 8;

    public static Vector512<double> NaN => Vector512.Create(double.NaN);

    /// <summary>Eight values from a place on; beyond the end, not a number.</summary>
    public static Vector512<double> Load(ReadOnlySpan<double> source, int start)
    {
        if (start + Count <= source.Length)
            return Vector512.Create(source.Slice(start, Count));
        Span<double> rest = stackalloc double[Count];
        rest.Fill(double.NaN);
        source[start..].CopyTo(rest);
        return Vector512.Create((ReadOnlySpan<double>)rest);
    }

    /// <summary>Writes eight values from a place on, or as many as there is room for.</summary>
    public static void Store(Vector512<double> values, Span<double> destination, int start)
    {
        if (start + Count <= destination.Length)
        {
            values.CopyTo(destination.Slice(start, Count));
            return;
        }
        for (var lane = 0; start + lane < destination.Length; lane++)
            destination[start + lane] = values[lane];
    }

    /// <summary>The value where the lane's mask is set, not a number elsewhere.</summary>
    public static Vector512<double> Where(Vector512<double> mask, Vector512<double> values) => Vector512.ConditionalSelect(mask, values, NaN);

    /// <summary>Whether the mask is set in all eight lanes.</summary>
    public static bool All(Vector512<double> mask) => mask.ExtractMostSignificantBits() == 0xFF;

    /// <summary>Whether every value is a number that is not infinite and at least so large.</summary>
    public static Vector512<double> IsAtLeast(Vector512<double> values, double least) =>
        Vector512.GreaterThanOrEqual(values, Vector512.Create(least)) & Vector512.LessThan(values, Vector512.Create(double.PositiveInfinity));

    /// <summary>Whether every value is a number that is not infinite and above zero.</summary>
    public static Vector512<double> IsPositive(Vector512<double> values) =>
        Vector512.GreaterThan(values, Vector512<double>.Zero) & Vector512.LessThan(values, Vector512.Create(double.PositiveInfinity));
}
