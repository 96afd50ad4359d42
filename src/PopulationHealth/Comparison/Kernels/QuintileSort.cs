namespace PopulationHealth;

/// <summary>The fifth of each value, 1 the lowest; the values are sorted, with their places.</summary>
internal static class QuintileSort
{
    public const int Groups = 5;

    /// <summary>Fingertips: the bounds are at (N - 1) p + 1 by linear interpolation, rounded to ten decimals; a value equal to a bound belongs below it.</summary>
    public static void Interpolated(ReadOnlySpan<double> sorted, ReadOnlySpan<int> places, Span<int> fifths)
    {
        Span<double> bounds = stackalloc double[Groups - 1];
        for (var bound = 1; bound < Groups; bound++)
            bounds[bound - 1] = Percentile(sorted, bound / (double)Groups);
        for (var rank = 0; rank < sorted.Length; rank++)
        {
            var fifth = 1;
            while (fifth < Groups && sorted[rank] > bounds[fifth - 1])
                fifth++;
            fifths[places[rank]] = fifth;
        }
    }

    /// <summary>SQL's NTILE: as many to each, those left over to the first groups.</summary>
    public static void Ntile(ReadOnlySpan<int> places, Span<int> fifths)
    {
        var (each, over) = Math.DivRem(places.Length, Groups);
        for (var rank = 0; rank < places.Length; rank++)
            fifths[places[rank]] = 1 + (rank < over * (each + 1) ? rank / (each + 1) : over + ((rank - (over * (each + 1))) / each));
    }

    private static double Percentile(ReadOnlySpan<double> sorted, double fraction)
    {
        var position = (sorted.Length - 1) * fraction;
        var rank = (int)position;
        return rank + 1 >= sorted.Length
            ? sorted[^1]
            : Math.Round(sorted[rank] + ((position - rank) * (sorted[rank + 1] - sorted[rank])), 10, MidpointRounding.AwayFromZero);
    }
}
