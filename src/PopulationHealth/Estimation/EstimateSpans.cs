using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>
/// Where a batch writes its results, one array a quantity: a value and a reason for each area, and a lower and an upper limit for each
/// area at each level. Where a number cannot be computed it is not a number (NaN) and the reason says why.
/// </summary>
public readonly ref struct EstimateSpans
{
    /// <summary>The places to write to.</summary>
    /// <param name="values">One an area, on the scale that the method says.</param>
    /// <param name="lower">Lower limits: those of all areas at the first level, then at the second, and so on.</param>
    /// <param name="upper">Upper limits, in the same order.</param>
    /// <param name="reasons">One an area.</param>
    /// <exception cref="ArgumentException">The lengths do not agree.</exception>
    public EstimateSpans(Span<double> values, Span<double> lower, Span<double> upper, Span<Reason> reasons)
    {
        Shapes.RequireSame(reasons.Length, values.Length, nameof(values), nameof(reasons));
        Shapes.RequireSame(lower.Length, upper.Length, nameof(upper), nameof(lower));
        Values = values;
        Lower = lower;
        Upper = upper;
        Reasons = reasons;
    }

    /// <summary>One an area.</summary>
    public Span<double> Values { get; }

    /// <summary>Lower limits, level by level.</summary>
    public Span<double> Lower { get; }

    /// <summary>Upper limits, level by level.</summary>
    public Span<double> Upper { get; }

    /// <summary>One an area; <see cref="Reason.None"/> where the value was computed.</summary>
    public Span<Reason> Reasons { get; }

    /// <summary>How many areas there is room for.</summary>
    public int Count => Values.Length;

    /// <summary>The lower and upper limits of one level.</summary>
    internal void OfLevel(int level, out Span<double> lower, out Span<double> upper)
    {
        lower = Lower.Slice(level * Count, Count);
        upper = Upper.Slice(level * Count, Count);
    }

    /// <summary>Writes Wilson's limits of eight areas at each level.</summary>
    internal void StoreWilson(Vector512<double> events, Vector512<double> populations, Vector512<double> valid, double[] z, int start)
    {
        for (var level = 0; level < z.Length; level++)
        {
            OfLevel(level, out var lower, out var upper);
            var limits = Wilson.Limits(events, populations, z[level]);
            Lanes.Store(Lanes.Where(valid, limits.Lower), lower, start);
            Lanes.Store(Lanes.Where(valid, limits.Upper), upper, start);
        }
    }
}
