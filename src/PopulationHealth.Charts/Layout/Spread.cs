namespace PopulationHealth;

/// <summary>Moves labels apart that stand in one column, as little as can be.</summary>
internal static class Spread
{
    /// <summary>New middles in the order of the given ones, so that no label meets another; inside the range where it is wide enough.</summary>
    /// <param name="middles">Where the labels want to stand.</param>
    /// <param name="heights">How high each is.</param>
    /// <param name="from">The beginning of the range.</param>
    /// <param name="to">Its end.</param>
    public static double[] Apart(IReadOnlyList<double> middles, IReadOnlyList<double> heights, double from, double to)
    {
        var order = Enumerable.Range(0, middles.Count).OrderBy(i => middles[i]).ToArray();
        var result = new double[middles.Count];
        var edge = from;
        foreach (var i in order)
        {
            result[i] = Math.Max(middles[i], edge + (heights[i] / 2));
            edge = result[i] + (heights[i] / 2);
        }
        edge = Math.Max(to, from + heights.Sum());
        foreach (var i in order.Reverse())
        {
            result[i] = Math.Min(result[i], edge - (heights[i] / 2));
            edge = result[i] - (heights[i] / 2);
        }
        return result;
    }
}
