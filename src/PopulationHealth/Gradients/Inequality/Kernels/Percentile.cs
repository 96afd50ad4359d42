namespace PopulationHealth;

/// <summary>Percentiles of sorted numbers, between neighbours in proportion: type 7 of Hyndman and Fan 1996.</summary>
internal static class Percentile
{
    public static double Of(ReadOnlySpan<double> sorted, double probability)
    {
        var place = (sorted.Length - 1) * probability;
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
