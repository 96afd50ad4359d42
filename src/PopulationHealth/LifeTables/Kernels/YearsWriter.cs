using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>Writes expected years with their limits, and withholds what the rules withhold.</summary>
internal readonly ref struct YearsWriter
{
    /// <summary>The level at which the width of an interval is judged, whichever levels are asked for.</summary>
    public const double JudgedLevel = 0.95;

    private readonly EstimateSpans _results;
    private readonly ReadOnlySpan<double> _z;
    private readonly Vector512<double> _widestError;

    public YearsWriter(EstimateSpans results, ReadOnlySpan<double> z, LifeTableRules rules)
    {
        _results = results;
        _z = z;
        _widestError = Vector512.Create(WidestError(rules));
    }

    /// <summary>The standard error at which the interval is as wide as the rules allow.</summary>
    public static double WidestError(LifeTableRules rules) => rules.WidestInterval / (2 * Distribution.TwoSidedNormal(JudgedLevel));

    /// <summary>
    /// Writes eight areas from a place on and clears their reasons. An area that nobody reaches alive has 0 years and no limits; one whose
    /// table has no deaths in the open band has no years, and limits as they come out of the arithmetic: none below, endless above.
    /// </summary>
    /// <returns>The areas whose years were given: for the others, a reason has to be written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Write(int start, Vector512<double> valid, Vector512<double> reached, (Vector512<double> Years, Vector512<double> Variance) life)
    {
        var error = Vector512.Sqrt(life.Variance);
        var ends = Vector512.LessThan(error, Vector512.Create(double.PositiveInfinity));
        var given = valid & reached & ends & Vector512.LessThanOrEqual(error, _widestError);
        var nobody = Vector512.AndNot(valid & ends, reached);
        Lanes.Store(Vector512.ConditionalSelect(nobody, Vector512<double>.Zero, Lanes.Where(given, life.Years)), _results.Values, start);
        for (var level = 0; level < _z.Length; level++)
        {
            _results.OfLevel(level, out var lower, out var upper);
            Lanes.Store(Lanes.Where(valid & reached, life.Years - (_z[level] * error)), lower, start);
            Lanes.Store(Lanes.Where(valid & reached, life.Years + (_z[level] * error)), upper, start);
        }
        _results.Reasons[start..Math.Min(start + Lanes.Count, _results.Count)].Clear();
        return given;
    }

    /// <summary>Writes the reasons of the areas from a place on that were not given their years.</summary>
    /// <param name="start">The place.</param>
    /// <param name="ofTables">Why the table of an area gives no years at all; none where it gives some.</param>
    /// <param name="reached">Which areas have survivors at the age.</param>
    /// <param name="given">Which areas were given their years.</param>
    public void Explain(int start, ReadOnlySpan<Reason> ofTables, Vector512<double> reached, Vector512<double> given)
    {
        var isReached = reached.ExtractMostSignificantBits();
        for (var rest = LaneBits.Unset(given); rest != 0; rest &= rest - 1)
        {
            var lane = BitOperations.TrailingZeroCount(rest);
            if (start + lane < _results.Count)
                _results.Reasons[start + lane] = Why(ofTables[lane], ((isReached >> lane) & 1) != 0, isGiven: false);
        }
    }

    /// <summary>Why there are no years: because of the table, of the age, or of the width of the interval.</summary>
    public static Reason Why(Reason ofTable, bool isReached, bool isGiven) =>
        ofTable != Reason.None ? ofTable : !isReached ? Reason.NoSurvivors : isGiven ? Reason.None : Reason.IntervalTooWide;
}
