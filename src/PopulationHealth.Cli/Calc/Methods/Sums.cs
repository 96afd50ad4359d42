namespace PopulationHealth.Cli;

/// <summary>The sums of the rows of a group.</summary>
internal static class Sums
{
    /// <summary>The sum of a column; a missing number makes it missing.</summary>
    public static double Of(ReadOnlySpan<double> numbers)
    {
        var sum = 0.0;
        foreach (var number in numbers)
            sum += number;
        return sum;
    }

    /// <summary>What is wrong with single rows that their sum would hide.</summary>
    public static Reason Judge(ReadOnlySpan<double> counts, ReadOnlySpan<double> populations)
    {
        foreach (var count in counts)
            if (count < 0)
                return Reason.CountOutOfRange;
        foreach (var population in populations)
            if (population < 0)
                return Reason.PopulationNotPositive;
        return Reason.None;
    }
}
