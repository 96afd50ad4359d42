namespace PopulationHealth.Cli;

/// <summary>The sum of the rows of a group; a missing number makes it missing.</summary>
internal static class Sums
{
    public static double Of(ReadOnlySpan<double> numbers)
    {
        var sum = 0.0;
        foreach (var number in numbers)
            sum += number;
        return sum;
    }
}
