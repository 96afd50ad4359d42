namespace PopulationHealth;

/// <summary>The five points that a trend is found from, in the order of time, or why there are none.</summary>
internal static class TrendWindow
{
    /// <summary>The level of the intervals that the weights are made of.</summary>
    public const double Level = 0.95;

    public static Reason Find(IReadOnlyList<TrendPoint> points, TrendMethod method, out List<TrendPoint> window)
    {
        window = [.. points.Where(point => point.Period.IsDated).OrderBy(point => point.Period.End).ThenBy(point => point.Period.Start)];
        if (points.Count >= RecentTrend.Points && window.Count < RecentTrend.Points)
            return Reason.PeriodNotStated;
        var reason = method == TrendMethod.FingertipsNext ? Latest(ref window) : Valid(ref window, method == TrendMethod.FingertipsProportions);
        return reason != Reason.None ? reason : Numbers(window, method);
    }

    /// <summary>The five latest rows, whatever they hold.</summary>
    private static Reason Latest(ref List<TrendPoint> points)
    {
        points = [.. points.TakeLast(RecentTrend.Points)];
        return points switch
        {
            _ when points.Count < RecentTrend.Points => Reason.TooFewPeriods,
            _ when points.Exists(point => point.Period.Years != 1) => Reason.NotASingleYear,
            _ when points.Exists(point => double.IsNaN(point.Value)) => Reason.MissingValue,
            _ when points.Exists(point => !point.HasCounts) => Reason.MissingCounts,
            _ when points.Exists(point => !point.HasLimits) => Reason.MissingInterval,
            _ => Reason.None,
        };
    }

    /// <summary>The five latest points that have all that is needed, in equal steps.</summary>
    private static Reason Valid(ref List<TrendPoint> points, bool byCounts)
    {
        var known = points.FindAll(point => byCounts ? point.HasCounts : !double.IsNaN(point.Value));
        if (known.Count < RecentTrend.Points)
            return byCounts && points.Count >= RecentTrend.Points ? Reason.MissingCounts : Reason.TooFewPeriods;
        points = byCounts ? known : known.FindAll(point => point.HasLimits);
        if (points.Count < RecentTrend.Points)
            return Reason.MissingInterval;
        points = points[^RecentTrend.Points..];
        return PeriodOrder.Judge([.. points.Select(point => point.Period)]);
    }

    private static Reason Numbers(List<TrendPoint> window, TrendMethod method)
    {
        foreach (var point in window)
            if (point.Judge() is not Reason.None and var reason)
                return reason;
        return method == TrendMethod.FingertipsProportions && window.Exists(point => point.Count > point.Denominator) ? Reason.EventsAbovePopulation
            : window.Exists(point => point.Count == point.Denominator) ? Reason.CountIsDenominator
            : method == TrendMethod.FingertipsProportions
                ? window.Exists(point => point.Count == 0) ? Reason.OutsideScale : Reason.None
                : window.Exists(point => point.Lower == point.Upper) ? Reason.ZeroWidthLimits : Reason.None;
    }
}
