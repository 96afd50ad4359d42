using System.Globalization;

namespace PopulationHealth;

/// <summary>
/// The time that a figure is about: a start, an end (both included) and a basis. Periods sort by start, end and basis;
/// a period without a start comes by its end, one that the source does not state comes last.
/// </summary>
public sealed record Period : IComparable<Period>
{
    internal Period(PeriodBasis basis, DateOnly? start, DateOnly? end, string text)
    {
        if (end < start)
            throw new ArgumentException($"A period may not end before it starts: {Day(start)} to {Day(end)}.", nameof(end));
        if ((start ?? end)?.Year < 1000)
            throw new ArgumentOutOfRangeException(nameof(start), start, $"The year is {(start ?? end)?.Year}; it must have four digits, 1000 to 9999.");
        (Basis, Start, End, Text) = (basis, start, end, text);
    }

    /// <summary>What kind of time it is.</summary>
    public PeriodBasis Basis { get; }

    /// <summary>The first day; null where there is none.</summary>
    public DateOnly? Start { get; }

    /// <summary>The last day; null where there is none.</summary>
    public DateOnly? End { get; }

    /// <summary>The short form, as evidence files write it: <c>2018/19</c>.</summary>
    public string Text { get; }

    /// <summary>Whether the source states the time at all.</summary>
    public bool IsStated => Basis != PeriodBasis.Unstated;

    /// <summary>How many years are taken together: 3 for 2018-2020, 1 for a single year, null for anything else.</summary>
    public int? Years => Basis switch
    {
        PeriodBasis.CalendarYear or PeriodBasis.FinancialYear or PeriodBasis.AcademicYear or PeriodBasis.SurveyWave => 1,
        PeriodBasis.PooledYears => End!.Value.Year - Start!.Value.Year + 1,
        PeriodBasis.PooledFinancialYears => End!.Value.Year - Start!.Value.Year,
        _ => null,
    };

    /// <summary>The period in a sentence: "2018 to 2020", "October 2021", "mid-2020", "2011 to 2021".</summary>
    public string InWords => PeriodText.InWords(this);

    /// <summary>A calendar year.</summary>
    /// <param name="year">From 1000 to 9999.</param>
    public static Period CalendarYear(int year) => Year(PeriodBasis.CalendarYear, year);

    /// <summary>A financial year, 1 April to 31 March.</summary>
    /// <param name="year">The year it starts in.</param>
    public static Period FinancialYear(int year) => SplitYear(PeriodBasis.FinancialYear, year, 4);

    /// <summary>An academic year, 1 September to 31 August.</summary>
    /// <param name="year">The year it starts in.</param>
    public static Period AcademicYear(int year) => SplitYear(PeriodBasis.AcademicYear, year, 9);

    /// <summary>Calendar years taken together.</summary>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year, after the first.</param>
    public static Period Pooled(int first, int last) => YearSpan(PeriodBasis.PooledYears, first, last);

    /// <summary>Financial years taken together, each 1 April to 31 March.</summary>
    /// <param name="first">The year that the first one starts in.</param>
    /// <param name="last">The year that the last one starts in, after the first.</param>
    public static Period PooledFinancial(int first, int last) => last <= first
        ? throw Reversed(first, last)
        : new(PeriodBasis.PooledFinancialYears, new DateOnly(first, 4, 1), new DateOnly(last + 1, 3, 31), $"{PeriodText.Split(first)}-{PeriodText.Split(last)}");

    /// <summary>One round of a survey.</summary>
    /// <param name="year">The year it is named by.</param>
    public static Period SurveyWave(int year) => Year(PeriodBasis.SurveyWave, year);

    /// <summary>The middle of a year, 30 June.</summary>
    /// <param name="year">The year.</param>
    public static Period MidYear(int year) => new(PeriodBasis.MidYear, new DateOnly(year, 6, 30), new DateOnly(year, 6, 30), $"mid-{year}");

    /// <summary>One month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    public static Period Month(int year, int month) => new(PeriodBasis.Month, new DateOnly(year, month, 1), LastDay(year, month), PeriodText.Month(year, month));

    /// <summary>Several months, from the first day of one to the last day of another.</summary>
    /// <param name="first">Any day of the first month.</param>
    /// <param name="last">Any day of the last month, after the first.</param>
    public static Period Months(DateOnly first, DateOnly last)
    {
        var (from, to) = (PeriodText.Month(first.Year, first.Month), PeriodText.Month(last.Year, last.Month));
        return string.CompareOrdinal(to, from) > 0
            ? new(PeriodBasis.MonthRange, new DateOnly(first.Year, first.Month, 1), LastDay(last.Year, last.Month), $"{from} to {to}")
            : throw new ArgumentOutOfRangeException(nameof(last), last, $"The last month is {to}; it must come after the first, {from}. One month is Period.Month.");
    }

    /// <summary>From one day to another, both included; they may be the same.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    public static Period Days(DateOnly first, DateOnly last) => new(PeriodBasis.DateRange, first, last, first == last ? Day(first) : $"{Day(first)} to {Day(last)}");

    /// <summary>From a month on.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    public static Period From(int year, int month) => new(PeriodBasis.From, new DateOnly(year, month, 1), null, $"{PeriodText.Month(year, month)} onwards");

    /// <summary>From a day on.</summary>
    /// <param name="first">The first day.</param>
    public static Period From(DateOnly first) => new(PeriodBasis.From, first, null, $"{Day(first)} onwards");

    /// <summary>Up to the end of a month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    public static Period Until(int year, int month) => new(PeriodBasis.Until, null, LastDay(year, month), $"to {PeriodText.Month(year, month)}");

    /// <summary>Up to a day, included.</summary>
    /// <param name="last">The last day.</param>
    public static Period Until(DateOnly last) => new(PeriodBasis.Until, null, last, $"to {Day(last)}");

    /// <summary>A change from one year to a later one.</summary>
    /// <param name="from">The earlier year.</param>
    /// <param name="to">The later year.</param>
    public static Period Change(int from, int to) => YearSpan(PeriodBasis.Change, from, to);

    /// <summary>A time that the source does not state, or states in words that are kept.</summary>
    /// <param name="text">The source's words; empty where it says nothing.</param>
    public static Period Unstated(string text = "") => new(PeriodBasis.Unstated, null, null, (text ?? "").Trim());

    /// <summary>
    /// Reads what evidence files and Fingertips write: <c>2021</c>, <c>2018/19</c>, <c>2018-2020</c>, <c>2018 - 20</c>, <c>2017/18-2018/19</c>,
    /// <c>2021-10</c>, <c>2021 Oct</c>, <c>2021/22 Q1</c>, <c>2021/22 Q1-Q3</c>, <c>2021 Q2 - 2022 Q1</c>, <c>2017-10 to 2018-03</c>, <c>2020-03-01 to 2020-04-17</c>, <c>mid-2020</c>,
    /// <c>2018-04 onwards</c>, <c>to 2021-06</c>. Any other text, an empty one too, is kept as <see cref="Unstated"/>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="basis">
    /// What the text is where its form leaves it open: a year may be a survey wave, <c>2018/19</c> an academic year, <c>2011-2021</c> a change. A
    /// basis that the form does not allow changes nothing.
    /// </param>
    public static Period Parse(string text, PeriodBasis? basis = null) => PeriodText.Parse((text ?? "").Trim(), basis);

    /// <summary>Whether the two share a day. Periods without a start or an end reach as far as time does; an unstated one shares none.</summary>
    /// <param name="other">The other period.</param>
    public bool Overlaps(Period other) =>
        IsStated && other.IsStated
        && (Start ?? DateOnly.MinValue) <= (other.End ?? DateOnly.MaxValue)
        && (other.Start ?? DateOnly.MinValue) <= (End ?? DateOnly.MaxValue);

    /// <inheritdoc />
    public int CompareTo(Period? other)
    {
        if (other is null)
            return 1;
        var byTime = Order.CompareTo(other.Order);
        return byTime != 0 ? byTime : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>The short form, <see cref="Text"/>.</summary>
    public override string ToString() => Text;

    private (bool, DateOnly, DateOnly, PeriodBasis) Order =>
        (!IsStated, Start ?? End ?? DateOnly.MinValue, End ?? DateOnly.MaxValue, Basis);

    private static Period Year(PeriodBasis basis, int year) =>
        new(basis, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), year.ToString(CultureInfo.InvariantCulture));

    private static Period SplitYear(PeriodBasis basis, int year, int month) =>
        new(basis, new DateOnly(year, month, 1), new DateOnly(year + 1, month, 1).AddDays(-1), PeriodText.Split(year));

    private static Period YearSpan(PeriodBasis basis, int first, int last) =>
        last <= first ? throw Reversed(first, last) : new(basis, new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), $"{first}-{last}");

    private static ArgumentOutOfRangeException Reversed(int first, int last) =>
        new(nameof(last), last, $"The last year is {last}; it must come after the first, {first}.");

    private static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "open";
}
