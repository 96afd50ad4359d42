using System.Buffers;

namespace PopulationHealth;

/// <summary>
/// Assigns values to quantiles of equal size by their rank. Equal values share a quantile, so that sizes may differ; missing values stand outside.
/// Within parent areas, call it once for each parent.
/// </summary>
/// <remarks>
/// Office for Health Improvement and Disparities, Technical guide: assigning deprivation categories. With N values, k quantiles and r the rank (ties
/// take the smallest): q = floor((k + 1) - ceil((N + 1 - r) / (N / k))), 0 becoming 1. The order of the operations settles what happens on a boundary.
/// </remarks>
public static class Quantiles
{
    /// <summary>The quantile of each value.</summary>
    /// <param name="values">The values; null for missing.</param>
    /// <param name="number">How many quantiles, 2 or more: 5 for quintiles, 10 for deciles.</param>
    /// <param name="order">Which end is quantile 1.</param>
    /// <returns>A quantile for each value in its place; null for a missing one, and for all where there are fewer values than quantiles.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 2 quantiles.</exception>
    public static ValueList<Quantile?> Of(IEnumerable<double?> values, int number, QuantileOrder order)
    {
        ArgumentNullException.ThrowIfNull(values);
        double[] all = [.. values.Select(value => value ?? double.NaN)];
        var (quantiles, reasons) = (new int[all.Length], new Reason[all.Length]);
        OfAll(all, number, order, quantiles, reasons);
        return ValueList.From(quantiles.Select(quantile => quantile == 0 ? (Quantile?)null : new Quantile(quantile, number, order)));
    }

    /// <summary>The quantile of each value, in arrays.</summary>
    /// <param name="values">The values; not a number for missing.</param>
    /// <param name="number">How many quantiles, 2 or more.</param>
    /// <param name="order">Which end is quantile 1.</param>
    /// <param name="quantiles">Where to write the quantiles, from 1 to <paramref name="number"/>; 0 where there is none.</param>
    /// <param name="reasons">Where to write why there is none.</param>
    /// <exception cref="ArgumentException">The lengths differ, or there are fewer than 2 quantiles.</exception>
    public static void OfAll(ReadOnlySpan<double> values, int number, QuantileOrder order, Span<int> quantiles, Span<Reason> reasons)
    {
        Require.AtLeast(2, number);
        Shapes.RequireSame(values.Length, quantiles.Length);
        Shapes.RequireSame(values.Length, reasons.Length);
        var (keys, places) = (ArrayPool<double>.Shared.Rent(values.Length), ArrayPool<int>.Shared.Rent(values.Length));
        try
        {
            Assign(values, number, order, keys, places, quantiles, reasons);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(keys);
            ArrayPool<int>.Shared.Return(places);
        }
    }

    private static void Assign(
        ReadOnlySpan<double> values, int number, QuantileOrder order, double[] keys, int[] places, Span<int> quantiles, Span<Reason> reasons)
    {
        var count = 0;
        for (var place = 0; place < values.Length; place++)
        {
            quantiles[place] = 0;
            reasons[place] = Reason.MissingInput;
            if (double.IsNaN(values[place]))
                continue;
            keys[count] = order == QuantileOrder.HighestFirst ? -values[place] : values[place];
            places[count++] = place;
        }
        Array.Sort(keys, places, 0, count);
        for (var (sorted, rank) = (0, 1); sorted < count; sorted++)
        {
            if (sorted > 0 && keys[sorted] != keys[sorted - 1])
                rank = sorted + 1;
            quantiles[places[sorted]] = count < number ? 0 : At(rank, count, number);
            reasons[places[sorted]] = count < number ? Reason.TooFewValues : Reason.None;
        }
    }

    private static int At(int rank, int count, int number) =>
        (int)Math.Max(1, Math.Floor(number + 1 - Math.Ceiling((count + 1 - rank) / ((double)count / number))));
}
