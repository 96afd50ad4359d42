using System.Collections.Concurrent;
using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>
/// The limits of <see cref="PoissonCount"/> for eight counts at one level. The exact limits of 0 to 9 events are worked out once for each level and
/// kept: they are constants, and as slow to compute as a thousand of Byar's.
/// </summary>
internal sealed class CountLimits
{
    private const int KeptLevels = 64;
    private static readonly ConcurrentDictionary<double, CountLimits> Known = new();

    private readonly double _tail;
    private readonly double _z;
    private readonly (double Lower, double Upper)[] _small = new (double, double)[(int)Byar.Least];

    private CountLimits(double level)
    {
        _tail = Distribution.Tail(level);
        _z = Distribution.TwoSidedNormal(level);
        for (var events = 0; events < _small.Length; events++)
            _small[events] = ExactPoisson.Limits(events, _tail);
    }

    public static CountLimits At(double level)
    {
        if (Known.TryGetValue(level, out var limits))
            return limits;
        limits = new CountLimits(level);
        if (Known.Count < KeptLevels)
            Known.TryAdd(level, limits);
        return limits;
    }

    public static CountLimits[] At(ReadOnlySpan<double> levels)
    {
        var limits = new CountLimits[levels.Length];
        for (var level = 0; level < levels.Length; level++)
            limits[level] = At(levels[level]);
        return limits;
    }

    /// <summary>The limits of eight counts of 0 or more; what comes out for others has no meaning.</summary>
    public (Vector512<double> Lower, Vector512<double> Upper) Of(Vector512<double> events)
    {
        var (lower, upper) = Byar.Limits(events, _z);
        var few = Vector512.LessThan(events, Vector512.Create(Byar.Least)).ExtractMostSignificantBits();
        for (var lane = 0; few != 0; lane++, few >>= 1)
        {
            if ((few & 1) == 0 || !(events[lane] >= 0))
                continue;
            var (low, high) = Small(events[lane]);
            lower = lower.WithElement(lane, low);
            upper = upper.WithElement(lane, high);
        }
        return (lower, upper);
    }

    /// <summary>Byar's limits of eight counts that are all 10 or more; what comes out for smaller ones has no meaning.</summary>
    public (Vector512<double> Lower, Vector512<double> Upper) OfMany(Vector512<double> events) => Byar.Limits(events, _z);

    public (double Lower, double Upper) Of(double events)
    {
        if (events < Byar.Least)
            return Small(events);
        var (lower, upper) = Byar.Limits(Vector512.Create(events), _z);
        return (lower[0], upper[0]);
    }

    private (double Lower, double Upper) Small(double events) =>
        events == (int)events ? _small[(int)events] : ExactPoisson.Limits(events, _tail);
}
