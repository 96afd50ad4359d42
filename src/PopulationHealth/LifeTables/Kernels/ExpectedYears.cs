namespace PopulationHealth;

/// <summary>Expected years as a result, under the same rules as in a batch.</summary>
internal static class ExpectedYears
{
    public static Result<LifeExpectancy> Result(
        double years, double error, bool isReached, LifeTable table, int at, string method, ReadOnlySpan<double> levels)
    {
        var intervals = new List<ConfidenceInterval>();
        for (var level = 0; level < levels.Length && isReached; level++)
        {
            var reach = Distribution.TwoSidedNormal(levels[level]) * error;
            intervals.Add(new ConfidenceInterval(years - reach, years + reach, levels[level], method));
        }
        var reason = YearsWriter.Why(table.Reason, isReached, error <= YearsWriter.WidestError(table.Rules));
        if (reason != Reason.None)
            return new Result<LifeExpectancy>(reason.ToMissing(), ValueList.From(intervals));
        return new Estimate<LifeExpectancy>(new LifeExpectancy(years))
        {
            Intervals = ValueList.From(intervals),
            StandardError = error,
            Events = table.DeathsFrom(at),
            Population = table.PopulationFrom(at),
        };
    }
}
