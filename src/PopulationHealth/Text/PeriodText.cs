using System.Globalization;
using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>How periods are read and written.</summary>
internal static partial class PeriodText
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Month(int year, int month) => $"{year:0000}-{month:00}";

    public static string Split(int year) => $"{year}/{(year + 1) % 100:00}";

    public static Period Parse(string text, PeriodBasis? basis)
    {
        var match = Form().Match(text);
        if (!match.Success)
            return Period.Unstated(text);
        try
        {
            return Read(new Parts(match), basis) ?? Period.Unstated(text);
        }
        catch (ArgumentException)
        {
            // The form of a period, but no day of any calendar: 2018/21, 2021-13, an end before the start.
            return Period.Unstated(text);
        }
    }

    public static string InWords(Period period) => period.Basis switch
    {
        PeriodBasis.PooledYears or PeriodBasis.Change => $"{period.Start!.Value.Year} to {period.End!.Value.Year}",
        PeriodBasis.PooledFinancialYears => period.Text.Replace("-", " to ", StringComparison.Ordinal),
        PeriodBasis.Month => MonthInWords(period.Start!.Value),
        PeriodBasis.MonthRange => $"{MonthInWords(period.Start!.Value)} to {MonthInWords(period.End!.Value)}",
        PeriodBasis.DateRange => $"{DayInWords(period.Start!.Value)} to {DayInWords(period.End!.Value)}",
        PeriodBasis.From => $"from {MonthInWords(period.Start!.Value)}",
        PeriodBasis.Until => $"up to {(period.Text.Length == "to 2021-06".Length ? MonthInWords(period.End!.Value) : DayInWords(period.End!.Value))}",
        PeriodBasis.Unstated => period.Text.Length == 0 ? "period not stated" : period.Text,
        _ => period.Text,
    };

    private static Period? Read(Parts parts, PeriodBasis? basis) => parts switch
    {
        { Mid: { } year } => Period.MidYear(year),
        { Split: { } year, SplitTo: { } last } => Period.PooledFinancial(year, last),
        { Split: { } year, Quarter: { } quarter } => QuarterFrom(new DateOnly(year, 4, 1), quarter),
        { Split: { } year } => basis == PeriodBasis.AcademicYear ? Period.AcademicYear(year) : Period.FinancialYear(year),
        { Year: { } year, YearTo: { } last } => basis == PeriodBasis.Change ? Period.Change(year, last) : Period.Pooled(year, last),
        { Year: { } year, Quarter: { } quarter } => QuarterFrom(new DateOnly(year, 1, 1), quarter),
        { Year: { } year } => basis == PeriodBasis.SurveyWave ? Period.SurveyWave(year) : Period.CalendarYear(year),
        { Until: true, Day: { } day, HasDay: true } => Period.Until(day),
        { Until: true, Day: { } day } => Period.Until(day.Year, day.Month),
        { Onwards: true, Day: { } day, HasDay: false } => Period.From(day.Year, day.Month),
        { Day: { } day, DayTo: { } last, HasDay: true } => Period.Days(day, last),
        { Day: { } day, DayTo: { } last } => Period.Months(day, last),
        { Day: { } day, HasDay: false } => Period.Month(day.Year, day.Month),
        { Day: { } day } => Period.Days(day, day),
        _ => null,
    };

    private static Period QuarterFrom(DateOnly start, int quarter) => Period.Months(start.AddMonths((3 * quarter) - 3), start.AddMonths((3 * quarter) - 1));

    private static string MonthInWords(DateOnly day) => $"{Months[day.Month - 1]} {day.Year}";

    private static string DayInWords(DateOnly day) => $"{day.Day} {MonthInWords(day)}";

    [GeneratedRegex(
        """
        ^(?:mid-(?<mid>[0-9]{4})
          | (?<split>[0-9]{4}/[0-9]{2}) (?: \s* [-–] \s* (?<splitTo>(?:[0-9]{2})?[0-9]{2}/[0-9]{2}) | \s+Q(?<q>[1-4]) )?
          | (?<year>[0-9]{4}) (?: \s*[-–]\s* (?<yearTo>[0-9]{4}) | \s+[-–]\s+ (?<yearTo>[0-9]{2}) | \s+Q(?<q>[1-4]) )?
          | (?<until>(?:up\s+)?to\s+)? (?<from>[0-9]{4}-[0-9]{2}(?<day>-[0-9]{2})?) (?: \s+to\s+ (?<to>[0-9]{4}-[0-9]{2}(?<day>-[0-9]{2})?) | (?<on>\s+onwards) )?
          | (?<y>[0-9]{4})\s+(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*
          | (?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s+(?<y>[0-9]{4})
            (?: \s*[-–]\s* (?<nameTo>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s+(?<yTo>[0-9]{4}) )?
        )$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();

    /// <summary>The pieces of a period's text, each null where it is not there.</summary>
    private sealed class Parts(Match match)
    {
        public int? Mid => Number("mid");

        public int? Year => Number("year");

        public int? YearTo => Value("yearTo") is not { } last ? null : last.Length == 4 ? ToNumber(last) : (Year / 100 * 100) + ToNumber(last);

        public int? Split => Value("split") is { } text ? SplitYear(text) : null;

        public int? SplitTo => Value("splitTo") is { } text ? SplitYear(text.Length == 5 ? Value("split")![..2] + text : text) : null;

        public int? Quarter => Number("q");

        public bool Until => Value("until") is not null;

        public bool Onwards => Value("on") is not null;

        public bool HasDay => Value("day") is not null;

        public DateOnly? Day => Date("from", "y", "name");

        public DateOnly? DayTo => Date("to", "yTo", "nameTo");

        private DateOnly? Date(string iso, string year, string name)
        {
            if (Value(iso) is { } text)
                return new DateOnly(ToNumber(text[..4]), ToNumber(text[5..7]), text.Length > 7 ? ToNumber(text[8..]) : 1);
            return Value(name) is { } month
                ? new DateOnly(Number(year)!.Value, 1 + Array.FindIndex(Months, full => full.StartsWith(month, StringComparison.OrdinalIgnoreCase)), 1)
                : null;
        }

        // The second half must be the year after the first: 2018/21 is no financial year.
        private static int SplitYear(string text)
        {
            var year = ToNumber(text[..4]);
            return (year + 1) % 100 == ToNumber(text[5..]) ? year : throw new ArgumentException($"{text} is no split year.", nameof(text));
        }

        private int? Number(string group) => Value(group) is { } text ? ToNumber(text) : null;

        private string? Value(string group) => match.Groups[group] is { Success: true } found ? found.Value : null;

        private static int ToNumber(string text) => int.Parse(text, CultureInfo.InvariantCulture);
    }
}
