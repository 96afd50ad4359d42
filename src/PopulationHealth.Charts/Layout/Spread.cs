namespace PopulationHealth;

/// <summary>Moves labels apart that stand in one column, as little as can be.</summary>
internal static class Spread
{
    /// <summary>New places in the order of the given ones, at least a distance apart, inside the range where it is wide enough.</summary>
    public static double[] Apart(IReadOnlyList<double> places, double distance, double from, double to)
    {
        var order = Enumerable.Range(0, places.Count).OrderBy(i => places[i]).ToArray();
        var result = new double[places.Count];
        var last = from - distance;
        foreach (var i in order)
            last = result[i] = Math.Max(places[i], last + distance);
        var next = Math.Max(to, from + ((places.Count - 1) * distance)) + distance;
        foreach (var i in order.Reverse())
            next = result[i] = Math.Min(result[i], next - distance);
        return result;
    }
}
