namespace PopulationHealth;

/// <summary>Expected years as a result, under the same rules as in a batch.</summary>
internal static class ExpectedYears
{
    /// <summary>Why a table gives no years at an age; none where it gives them.</summary>
    public static Reason Why(bool isReached, double error, LifeTableRules rules) =>
        YearsWriter.Why(Reason.None, isReached, double.IsFinite(error) && error <= YearsWriter.WidestError(rules));

    public static Result<LifeExpectancy> Result(double years, double error, Reason reason, LifeTable table, int at, string method, ReadOnlySpan<double> levels)
    {
        var intervals = new List<ConfidenceInterval>();
        for (var level = 0; level < levels.Length && double.IsFinite(error); level++)
        {
            var reach = Distribution.TwoSidedNormal(levels[level]) * error;
            intervals.Add(new ConfidenceInterval(years - reach, years + reach, levels[level], method));
        }
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
