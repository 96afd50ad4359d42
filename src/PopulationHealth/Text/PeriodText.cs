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
        PeriodBasis.DateRange when period.Start == period.End => DayInWords(period.Start!.Value),
        PeriodBasis.DateRange => $"{DayInWords(period.Start!.Value)} to {DayInWords(period.End!.Value)}",
        PeriodBasis.From => $"from {MonthOrDay(period.Start!.Value, period.Text.Length > "2018-04 onwards".Length)}",
        PeriodBasis.Until => $"up to {MonthOrDay(period.End!.Value, period.Text.Length > "to 2021-06".Length)}",
        PeriodBasis.Unstated => period.Text.Length == 0 ? "period not stated" : period.Text,
        _ => period.Text,
    };

    private static Period? Read(Parts parts, PeriodBasis? basis) => parts switch
    {
        { Mid: { } year } => Period.MidYear(year),
        { Split: { } year, SplitTo: { } last } => Period.PooledFinancial(year, last),
        { Split: { } year, Quarter: { } quarter } => Quarters(new DateOnly(year, 4, 1), quarter, new DateOnly(parts.QuarterSplit ?? year, 4, 1), parts.QuarterTo ?? quarter),
        { Split: { } year } => basis == PeriodBasis.AcademicYear ? Period.AcademicYear(year) : Period.FinancialYear(year),
        { Year: { } year, YearTo: { } last } => basis == PeriodBasis.Change ? Period.Change(year, last) : Period.Pooled(year, last),
        { Year: { } year, Quarter: { } quarter } => Quarters(new DateOnly(year, 1, 1), quarter, new DateOnly(parts.QuarterYear ?? year, 1, 1), parts.QuarterTo ?? quarter),
        { Year: { } year } => basis == PeriodBasis.SurveyWave ? Period.SurveyWave(year) : Period.CalendarYear(year),
        { UntilDay: { } day } => Period.Until(day),
        { UntilMonth: { } month } => Period.Until(month.Year, month.Month),
        { FromDay: { } day } => Period.From(day),
        { FromMonth: { } month } => Period.From(month.Year, month.Month),
        { Day: { } day } => Period.Days(day, parts.DayTo ?? day),
        { Month: { } month, MonthTo: { } last } => Period.Months(month, last),
        { Month: { } month } => Period.Month(month.Year, month.Month),
        _ => null,
    };

    private static Period Quarters(DateOnly firstYear, int first, DateOnly lastYear, int last) =>
        Period.Months(firstYear.AddMonths((3 * first) - 3), lastYear.AddMonths((3 * last) - 1));

    private static string MonthInWords(DateOnly day) => $"{Months[day.Month - 1]} {day.Year}";

    private static string DayInWords(DateOnly day) => $"{day.Day} {MonthInWords(day)}";

    private static string MonthOrDay(DateOnly day, bool isDay) => isDay ? DayInWords(day) : MonthInWords(day);

    [GeneratedRegex(
        """
        ^(?:mid-(?<mid>[0-9]{4})
          | (?<split>[0-9]{4}/[0-9]{2}) (?: \s* [-–] \s* (?<splitTo>(?:[0-9]{2})?[0-9]{2}/[0-9]{2}) | \s+Q(?<q>[1-4]) (?: \s*[-–]\s* (?:(?<qSplit>[0-9]{4}/[0-9]{2})\s+)? Q(?<qTo>[1-4]) )? )?
          | (?<year>[0-9]{4}) (?: \s*[-–]\s* (?<yearTo>[0-9]{4}) | \s+[-–]\s+ (?<yearTo>[0-9]{2}) | \s+Q(?<q>[1-4]) (?: \s*[-–]\s* (?:(?<qYear>[0-9]{4})\s+)? Q(?<qTo>[1-4]) )? )?
          | (?:up\s+)?to\s+ (?: (?<untilMonth>[0-9]{4}-[0-9]{2}) | (?<untilDay>[0-9]{4}-[0-9]{2}-[0-9]{2}) )
          | (?: (?<fromMonth>[0-9]{4}-[0-9]{2}) | (?<fromDay>[0-9]{4}-[0-9]{2}-[0-9]{2}) ) \s+onwards
          | (?<month>[0-9]{4}-[0-9]{2}) (?: \s+to\s+ (?<monthTo>[0-9]{4}-[0-9]{2}) )?
          | (?<day>[0-9]{4}-[0-9]{2}-[0-9]{2}) (?: \s+to\s+ (?<dayTo>[0-9]{4}-[0-9]{2}-[0-9]{2}) )?
          | (?<y>[0-9]{4})\s+(?<name>[A-Z]{3,9})
          | (?<name>[A-Z]{3,9})\s+(?<y>[0-9]{4}) (?: \s*[-–]\s* (?<nameTo>[A-Z]{3,9})\s+(?<yTo>[0-9]{4}) )?
        )$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();

    /// <summary>The pieces of a period's text, each null where it is not there.</summary>
    private sealed class Parts(Match match)
    {
        private const int LongestAcrossCenturies = 20;

        public int? Mid => Number("mid");

        public int? Year => Number("year");

        public int? YearTo => Value("yearTo") is not { } last ? null : last.Length == 4 ? ToNumber(last) : WithCentury(Year!.Value, ToNumber(last));

        public int? Split => Value("split") is { } text ? SplitYear(text) : null;

        public int? SplitTo => Value("splitTo") is not { } text ? null : text.Length > 5 ? SplitYear(text) : SplitYear($"{WithCentury(Split!.Value, ToNumber(text[..2]))}{text[2..]}");

        public int? Quarter => Number("q");

        public int? QuarterTo => Number("qTo");

        public int? QuarterYear => Number("qYear");

        public int? QuarterSplit => Value("qSplit") is { } text ? SplitYear(text) : null;

        public DateOnly? UntilMonth => Date("untilMonth");

        public DateOnly? UntilDay => Date("untilDay");

        public DateOnly? FromMonth => Date("fromMonth");

        public DateOnly? FromDay => Date("fromDay");

        public DateOnly? Month => Date("month") ?? Named("y", "name");

        public DateOnly? MonthTo => Date("monthTo") ?? Named("yTo", "nameTo");

        public DateOnly? Day => Date("day");

        public DateOnly? DayTo => Date("dayTo");

        private DateOnly? Date(string group) => Value(group) is { } text
            ? new DateOnly(ToNumber(text[..4]), ToNumber(text[5..7]), text.Length > 7 ? ToNumber(text[8..]) : 1)
            : null;

        // A word that begins no month's name gives month 0, which no calendar has.
        private DateOnly? Named(string year, string name) => Value(name) is { } month
            ? new DateOnly(Number(year)!.Value, 1 + Array.FindIndex(Months, full => full.StartsWith(month, StringComparison.OrdinalIgnoreCase)), 1)
            : null;

        // "1999 - 01" ends in 2001; "2010 - 09" is a slip and no 99 years.
        private static int WithCentury(int first, int last)
        {
            var year = (first / 100 * 100) + last;
            return year < first && year + 100 - first <= LongestAcrossCenturies ? year + 100 : year;
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
