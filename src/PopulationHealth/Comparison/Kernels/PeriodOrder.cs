namespace PopulationHealth;

/// <summary>How periods lie to each other in time.</summary>
internal static class PeriodOrder
{
    extension(Period period)
    {
        /// <summary>Whether the first and the last day are known.</summary>
        public bool IsDated => period is { Start: not null, End: not null };

        /// <summary>What two periods share that are the same time, however they are named: a calendar year and a survey of that year.</summary>
        public (DateOnly? Start, DateOnly? End, bool IsChange, string Words) Time =>
            (period.Start, period.End, period.Basis == PeriodBasis.Change, period.IsStated ? "" : period.Text);

        /// <summary>Whether both are of one kind and equally long, and whole years begin in one month: 2018-2020 and 2019-2021, not 2019 and 2019/20.</summary>
        public bool IsAlike(Period other) => !period.IsDated || !other.IsDated
            ? period.IsDated == other.IsDated
            : (period.Basis == PeriodBasis.Change) == (other.Basis == PeriodBasis.Change)
                && Length(period) == Length(other)
                && (!IsWholeYears(period) || period.Start!.Value.Month == other.Start!.Value.Month);
    }

    /// <summary>Why dated periods, in the order of time, are no sequence of equal steps; none where they are.</summary>
    public static Reason Judge(IReadOnlyList<Period> ordered)
    {
        for (var place = 1; place < ordered.Count; place++)
            if (ordered[place - 1].Overlaps(ordered[place]))
                return Reason.OverlappingPeriods;
        return AreEqualSteps([.. ordered.Select(From)]) && AreEqualSteps([.. ordered.Select(To)]) && ordered.All(period => Length(period) == Length(ordered[0]))
            ? Reason.None
            : Reason.UnequalPeriods;
    }

    // Years and months are not equally long in days: equal steps are so many months between equal days of the month, or so many days.
    private static bool AreEqualSteps(Edge[] edges) =>
        (AreEqual(edges, edge => edge.Month) && edges.All(edge => edge.Day == edges[0].Day)) || AreEqual(edges, edge => edge.Number);

    private static bool AreEqual(Edge[] edges, Func<Edge, int> number)
    {
        for (var place = 2; place < edges.Length; place++)
            if (number(edges[place]) - number(edges[place - 1]) != number(edges[1]) - number(edges[0]))
                return false;
        return true;
    }

    // In months where it is whole ones, else in days.
    private static (int Months, int Days) Length(Period period)
    {
        var (from, to) = (From(period), To(period));
        return from.Day == to.Day ? (to.Month - from.Month, 0) : (0, to.Number - from.Number);
    }

    private static Edge From(Period period) => Edge.Of(period.Start!.Value);

    // The day after the last one, which a calendar that ends with the year 9999 may not have.
    private static Edge To(Period period)
    {
        var (last, edge) = (period.End!.Value, Edge.Of(period.End!.Value));
        return last.Day == DateTime.DaysInMonth(last.Year, last.Month)
            ? new Edge(edge.Month + 1, 1, edge.Number + 1)
            : new Edge(edge.Month, edge.Day + 1, edge.Number + 1);
    }

    private static bool IsWholeYears(Period period) => Length(period) is { Days: 0 } length && length.Months % 12 == 0;

    private readonly record struct Edge(int Month, int Day, int Number)
    {
        public static Edge Of(DateOnly day) => new((day.Year * 12) + day.Month, day.Day, day.DayNumber);
    }
}
