using System.Buffers;

namespace PopulationHealth;

/// <summary>
/// Which fifth of all areas a value belongs to, in words: best to worst where a direction is good, lowest to highest where none is. It says nothing of
/// chance: a fifth of the areas is always the worst. For numbered quantiles of any size see <see cref="Quantiles"/>.
/// </summary>
public static class Quintiles
{
    /// <summary>The fewest values that are put into fifths.</summary>
    public const int Least = QuintileSort.Groups;

    /// <summary>The fifth of each area.</summary>
    /// <param name="values">The values of all areas; null for missing.</param>
    /// <param name="method">How they are put into fifths.</param>
    /// <param name="polarity">Which way the values should move.</param>
    /// <returns>A verdict for each value in its place.</returns>
    public static ValueList<BenchmarkComparison> Of(IEnumerable<double?> values, QuintileMethod method, Polarity polarity)
    {
        ArgumentNullException.ThrowIfNull(values);
        double[] all = [.. values.Select(value => value ?? double.NaN)];
        var (verdicts, reasons) = (new Verdict[all.Length], new Reason[all.Length]);
        OfAll(all, method, polarity, verdicts, reasons);
        var rule = method == QuintileMethod.Ntile ? ComparisonRule.NtileQuintiles : ComparisonRule.InterpolatedQuintiles;
        return ValueList.From(verdicts.Zip(reasons, (verdict, reason) => new BenchmarkComparison(verdict, reason, rule)));
    }

    /// <summary>The fifth of each area, in arrays.</summary>
    /// <param name="values">The values of all areas; not a number for missing.</param>
    /// <param name="method">How they are put into fifths.</param>
    /// <param name="polarity">Which way the values should move.</param>
    /// <param name="verdicts">Where to write the verdicts.</param>
    /// <param name="reasons">Where to write why there is none.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void OfAll(ReadOnlySpan<double> values, QuintileMethod method, Polarity polarity, Span<Verdict> verdicts, Span<Reason> reasons)
    {
        Shapes.RequireSame(values.Length, verdicts.Length);
        Shapes.RequireSame(values.Length, reasons.Length);
        var keys = ArrayPool<double>.Shared.Rent(values.Length);
        var places = ArrayPool<int>.Shared.Rent(2 * values.Length);
        try
        {
            var count = Sort(values, keys, places, reasons);
            var fifths = places.AsSpan(values.Length, values.Length);
            if (count >= Least && method == QuintileMethod.Ntile)
                QuintileSort.Ntile(places.AsSpan(0, count), fifths);
            else if (count >= Least)
                QuintileSort.Interpolated(keys.AsSpan(0, count), places.AsSpan(0, count), fifths);
            for (var area = 0; area < values.Length; area++)
            {
                if (reasons[area] == Reason.None && count < Least)
                    reasons[area] = Reason.TooFewValues;
                verdicts[area] = reasons[area] == Reason.None ? InWords(fifths[area], polarity) : Verdict.NotCompared;
            }
        }
        finally
        {
            ArrayPool<double>.Shared.Return(keys);
            ArrayPool<int>.Shared.Return(places);
        }
    }

    private static int Sort(ReadOnlySpan<double> values, double[] keys, int[] places, Span<Reason> reasons)
    {
        var count = 0;
        for (var area = 0; area < values.Length; area++)
        {
            reasons[area] = double.IsNaN(values[area]) ? Reason.MissingValue : double.IsInfinity(values[area]) ? Reason.ValueOutOfRange : Reason.None;
            if (reasons[area] == Reason.None)
                (keys[count], places[count++]) = (values[area], area);
        }
        Array.Sort(keys, places, 0, count);
        // The sort is not stable: areas of one value are put back into the order that they came in.
        for (var (from, to) = (0, 1); from < count; (from, to) = (to, to + 1))
        {
            while (to < count && keys[to] == keys[from])
                to++;
            Array.Sort(places, from, to - from);
        }
        return count;
    }

    private static Verdict InWords(int fifth, Polarity polarity) =>
        fifth == 3 ? Verdict.Middle : Verdict.Of(fifth switch { 1 => -2, 2 => -1, 4 => 1, _ => 2 }, polarity);
}
