namespace PopulationHealth.Cli;

/// <summary><c>trend</c>: the recent trend of a series; a group is a series, a row a period.</summary>
internal sealed class TrendCalculation(CalcJob job) : ICalculation
{
    private static readonly Setting How = new("method", SettingKind.Word, "fingertips, fingertips-next or proportions (the test of Cochran and Armitage)")
    {
        Words = ["fingertips", "fingertips-next", "proportions"],
        Default = "fingertips",
        IsOptionOnly = true,
        Placeholder = "WORD",
    };

    public static CalcMethod Method { get; } = new("trend", "The recent trend of a series, as Fingertips marks it")
    {
        Columns = [TrendRows.Period, TrendRows.Count, TrendRows.Denominator, TrendRows.Value, TrendRows.Lower, TrendRows.Upper],
        Settings = [How, TrendRows.Statistic, TrendRows.Scale],
        HasLevels = false,
        RowsBy = "period",
        Summed = "the periods are put together",
        Output = _ =>
        [
            new("from", "the first period that was used"),
            new("to", "the last period that was used"),
            new("trend", "increasing, decreasing, no significant change; cannot be calculated, with the reason"),
            new("slope", "of the fitted line from a period to the next, in the unit of value; of the log odds with --method proportions"),
            new("chi_squared", "on one degree of freedom; significant above 9.5495 (99.8%)"),
        ],
        Reasons =
        [
            Reason.TooFewPeriods, Reason.MissingInterval, Reason.MissingCounts, Reason.MissingValue, Reason.OverlappingPeriods, Reason.UnequalPeriods, Reason.NotASingleYear,
            Reason.CountHasNoTrend, Reason.CountIsDenominator, Reason.CountsDisagree, Reason.ZeroWidthLimits, Reason.LimitsOutOfOrder, Reason.CountOutOfRange,
            Reason.PopulationNotPositive, Reason.EventsAbovePopulation, Reason.OutsideScale, Reason.ValueOutOfRange, Reason.Setting,
        ],
        Example = """
            area,period,count,denominator,value
            North,2019,312,4210,7.41
            North,2020,330,4260,7.75
            North,2021,361,4300,8.40
            North,2022,389,4335,8.97
            North,2023,420,4390,9.57
            """,
        Start = job => new TrendCalculation(job),
    };

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var method = job.ValueOf(How).Text switch
        {
            "fingertips-next" => TrendMethod.FingertipsNext,
            "proportions" => TrendMethod.FingertipsProportions,
            _ => TrendMethod.Fingertips,
        };
        var reason = TrendRows.Read(group, out var points);
        var trend = reason == Reason.None ? RecentTrend.Of(points, method) : null;
        output.Begin(group);
        output.Text(trend?.From?.Text ?? "NA");
        output.Text(trend?.To?.Text ?? "NA");
        output.Text((trend?.Marker ?? TrendMarker.CannotBeCalculated).Label);
        output.Number(trend?.Slope ?? double.NaN);
        output.Number(trend?.ChiSquared ?? double.NaN);
        output.End(trend?.Reason ?? reason);
    }
}
