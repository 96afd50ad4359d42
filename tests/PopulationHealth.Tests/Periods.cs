using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

/// <summary>Periods of every basis.</summary>
internal static class Periods
{
    private static readonly Gen<int> Years = Gen.Choose(1000, 2100);

    private static readonly Gen<DateOnly> Days = from number in Gen.Choose(0, 400_000) select new DateOnly(1000, 1, 1).AddDays(number);

    private static readonly Gen<(int, int)> TwoYears = from first in Years from more in Gen.Choose(1, 40) select (first, first + more);

    private static readonly Gen<(DateOnly, DateOnly)> TwoDays = from first in Days from more in Gen.Choose(0, 4_000) select (first, first.AddDays(more));

    public static Gen<Period> Any { get; } = Gen.OneOf(
        Years.Select(Period.CalendarYear),
        Years.Select(Period.FinancialYear),
        Years.Select(Period.AcademicYear),
        TwoYears.Select(years => Period.Pooled(years.Item1, years.Item2)),
        TwoYears.Select(years => Period.PooledFinancial(years.Item1, years.Item2)),
        Years.Select(Period.SurveyWave),
        Years.Select(Period.MidYear),
        Days.Select(day => Period.Month(day.Year, day.Month)),
        TwoDays.Select(days => Period.Months(days.Item1, days.Item2.AddMonths(1))),
        TwoDays.Select(days => Period.Days(days.Item1, days.Item2)),
        Days.Select(day => Period.From(day.Year, day.Month)),
        Days.Select(Period.From),
        Days.Select(day => Period.Until(day.Year, day.Month)),
        Days.Select(Period.Until),
        TwoYears.Select(years => Period.Change(years.Item1, years.Item2)),
        Gen.Elements("", "not stated", "around 2017/18", "published 2016-11", "Ä", "I", "ı", "2018/21").Select(text => Period.Unstated(text)));
}
