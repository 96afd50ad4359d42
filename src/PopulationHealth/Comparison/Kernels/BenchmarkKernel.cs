namespace PopulationHealth;

/// <summary>
/// On which side of a benchmark a value lies by the limits of its interval: below (-1), above (1) or neither (0), and twice that beyond the outer limits. A
/// benchmark that is equal to a limit is on neither side. What is missing is not a number; the reasons come in the order value, interval, benchmark.
/// </summary>
internal static class BenchmarkKernel
{
    public static int AgainstValue(double value, double lower, double upper, double benchmark, out Reason reason)
    {
        reason = Judge(value, lower, upper);
        if (reason == Reason.None)
            reason = double.IsNaN(benchmark) ? Reason.MissingBenchmark : double.IsInfinity(benchmark) ? Reason.ValueOutOfRange : Reason.None;
        return reason == Reason.None ? Side(lower, upper, benchmark, benchmark) : 0;
    }

    public static int Overlapping(double value, double lower, double upper, double benchmark, double benchmarkLower, double benchmarkUpper, out Reason reason)
    {
        reason = Judge(value, lower, upper);
        if (reason == Reason.None)
            reason = Judge(benchmark, benchmarkLower, benchmarkUpper) switch
            {
                Reason.MissingValue => Reason.MissingBenchmark,
                Reason.MissingInterval => Reason.MissingBenchmarkInterval,
                var other => other,
            };
        return reason == Reason.None ? Side(lower, upper, benchmarkLower, benchmarkUpper) : 0;
    }

    public static int TwoLevels(double value, double lower, double upper, double outerLower, double outerUpper, double benchmark, out Reason reason)
    {
        var inner = AgainstValue(value, lower, upper, benchmark, out reason);
        if (reason == Reason.None)
            reason = Judge(value, outerLower, outerUpper);
        var outer = reason == Reason.None ? Side(outerLower, outerUpper, benchmark, benchmark) : 0;
        return reason != Reason.None ? 0 : inner == 0 || outer != inner ? inner : 2 * inner;
    }

    private static Reason Judge(double value, double lower, double upper) => (value, lower, upper) switch
    {
        _ when double.IsNaN(value) => Reason.MissingValue,
        _ when double.IsNaN(lower) || double.IsNaN(upper) => Reason.MissingInterval,
        _ when double.IsInfinity(value) || double.IsInfinity(lower) || double.IsInfinity(upper) => Reason.ValueOutOfRange,
        _ when lower > upper => Reason.LimitsOutOfOrder,
        _ => Reason.None,
    };

    private static int Side(double lower, double upper, double from, double to) => upper < from ? -1 : lower > to ? 1 : 0;
}
