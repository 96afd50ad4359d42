using Number = PopulationHealth.Cli.Count;

namespace PopulationHealth.Check;

/// <summary>Values with more decimals than any source prints, as a computation leaves them: sentences and workbooks would print them all.</summary>
internal static class DecimalDoubts
{
    private const int Most = 6;

    public static IEnumerable<string> In(ObservationSet figures) => figures.Where(figure => figure.Value?.Decimals > Most).GroupBy(figure => figure.Indicator)
        .Select(some => $"  {some.Key.Id}: {Number.Of(some.Count(), "value")} with more than {Most} decimals, all of which would be printed. Round them, or say in the column decimals how many to show.");
}
