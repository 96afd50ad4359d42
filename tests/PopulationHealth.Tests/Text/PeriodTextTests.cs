namespace PopulationHealth.Tests;

public class PeriodTextTests
{
    [Theory]
    [InlineData("2021", PeriodBasis.CalendarYear, "2021-01-01", "2021-12-31", "2021")]
    [InlineData("2018/19", PeriodBasis.FinancialYear, "2018-04-01", "2019-03-31", "2018/19")]
    [InlineData("1999/00", PeriodBasis.FinancialYear, "1999-04-01", "2000-03-31", "1999/00")]
    [InlineData("2018-2020", PeriodBasis.PooledYears, "2018-01-01", "2020-12-31", "2018 to 2020")]
    [InlineData("2018 - 20", PeriodBasis.PooledYears, "2018-01-01", "2020-12-31", "2018 to 2020")]
    [InlineData("2018–2020", PeriodBasis.PooledYears, "2018-01-01", "2020-12-31", "2018 to 2020")]
    [InlineData("2017/18-2018/19", PeriodBasis.PooledFinancialYears, "2017-04-01", "2019-03-31", "2017/18 to 2018/19")]
    [InlineData("2018/19 - 20/21", PeriodBasis.PooledFinancialYears, "2018-04-01", "2021-03-31", "2018/19 to 2020/21")]
    [InlineData("2021-10", PeriodBasis.Month, "2021-10-01", "2021-10-31", "October 2021")]
    [InlineData("2024-02", PeriodBasis.Month, "2024-02-01", "2024-02-29", "February 2024")]
    [InlineData("2021 Oct", PeriodBasis.Month, "2021-10-01", "2021-10-31", "October 2021")]
    [InlineData("Oct 2021", PeriodBasis.Month, "2021-10-01", "2021-10-31", "October 2021")]
    [InlineData("Oct 2021 - Mar 2022", PeriodBasis.MonthRange, "2021-10-01", "2022-03-31", "October 2021 to March 2022")]
    [InlineData("2017-10 to 2018-03", PeriodBasis.MonthRange, "2017-10-01", "2018-03-31", "October 2017 to March 2018")]
    [InlineData("2021/22 Q1", PeriodBasis.MonthRange, "2021-04-01", "2021-06-30", "April 2021 to June 2021")]
    [InlineData("2021/22 Q4", PeriodBasis.MonthRange, "2022-01-01", "2022-03-31", "January 2022 to March 2022")]
    [InlineData("2021 Q1", PeriodBasis.MonthRange, "2021-01-01", "2021-03-31", "January 2021 to March 2021")]
    [InlineData("2020-03-01 to 2020-04-17", PeriodBasis.DateRange, "2020-03-01", "2020-04-17", "1 March 2020 to 17 April 2020")]
    [InlineData("2020-03-01", PeriodBasis.DateRange, "2020-03-01", "2020-03-01", "1 March 2020")]
    [InlineData("mid-2020", PeriodBasis.MidYear, "2020-06-30", "2020-06-30", "mid-2020")]
    [InlineData("Mid-2020", PeriodBasis.MidYear, "2020-06-30", "2020-06-30", "mid-2020")]
    [InlineData("2018-04 onwards", PeriodBasis.From, "2018-04-01", null, "from April 2018")]
    [InlineData("2018-04-15 onwards", PeriodBasis.From, "2018-04-15", null, "from 15 April 2018")]
    [InlineData("to 2021-06", PeriodBasis.Until, null, "2021-06-30", "up to June 2021")]
    [InlineData("up to 2021-06", PeriodBasis.Until, null, "2021-06-30", "up to June 2021")]
    [InlineData("to 2020-04-17", PeriodBasis.Until, null, "2020-04-17", "up to 17 April 2020")]
    public void Parse_EveryForm_GivesBasisStartAndEnd(string text, PeriodBasis basis, string? start, string? end, string words)
    {
        var period = Period.Parse($" {text} ");

        Assert.Equal((basis, Day(start), Day(end), words), (period.Basis, period.Start, period.End, period.InWords));
    }

    [Theory]
    [InlineData("2018/19", PeriodBasis.AcademicYear, "2018-09-01", "2019-08-31")]
    [InlineData("2011-2021", PeriodBasis.Change, "2011-01-01", "2021-12-31")]
    [InlineData("2022", PeriodBasis.SurveyWave, "2022-01-01", "2022-12-31")]
    public void Parse_WhereTheFormLeavesItOpen_TheBasisSettlesIt(string text, PeriodBasis basis, string start, string end)
    {
        var period = Period.Parse(text, basis);

        Assert.Equal((basis, Day(start), Day(end)), (period.Basis, period.Start, period.End));
        Assert.NotEqual(Period.Parse(text), period);
        Assert.Equal(Period.Parse(text).Text, period.Text);
    }

    [Theory]
    [InlineData("2021-10", PeriodBasis.AcademicYear, PeriodBasis.Month)]
    [InlineData("2018/19", PeriodBasis.Change, PeriodBasis.FinancialYear)]
    [InlineData("2021", PeriodBasis.Change, PeriodBasis.CalendarYear)]
    [InlineData("", PeriodBasis.AcademicYear, PeriodBasis.Unstated)]
    public void Parse_ABasisThatTheFormDoesNotAllow_ChangesNothing(string text, PeriodBasis hint, PeriodBasis basis) =>
        Assert.Equal(basis, Period.Parse(text, hint).Basis);

    [Theory]
    [InlineData("")]
    [InlineData("2018/21")]
    [InlineData("2021-13")]
    [InlineData("2021-00")]
    [InlineData("2021-02-30")]
    [InlineData("2020-2018")]
    [InlineData("2018-2018")]
    [InlineData("2018/19-2017/18")]
    [InlineData("2021-10 to 2021-10")]
    [InlineData("2021-10 to 2020-10")]
    [InlineData("2017-10-01 to 2018-03")]
    [InlineData("2017-10 to 2018-03-15")]
    [InlineData("to 2021-06 to 2021-07")]
    [InlineData("to 2021-06 onwards")]
    [InlineData("2021 Octopus")]
    [InlineData("2021 Xyz")]
    [InlineData("0021")]
    [InlineData("9999/00")]
    [InlineData("٢٠٢١")]
    [InlineData("around 2017/18")]
    [InlineData("IMD 2019 (underlying years not seen)")]
    [InlineData("first of the last two financial years")]
    public void Parse_NoPeriodOfAnyCalendar_IsKeptAsText(string text)
    {
        var period = Period.Parse(text);

        Assert.Equal((PeriodBasis.Unstated, text, false), (period.Basis, period.Text, period.IsStated));
        Assert.Equal(text.Length == 0 ? "period not stated" : text, period.InWords);
    }

    [Theory]
    [InlineData("2006/07 Q1 - 2006/07 Q4", "2006-04 to 2007-03")]
    [InlineData("2006/07 Q2 - 2008/09 Q1", "2006-07 to 2008-06")]
    [InlineData("2006 Q4 - 2008 Q3", "2006-10 to 2008-09")]
    [InlineData("2006/07 Q1-Q3", "2006-04 to 2006-12")]
    [InlineData("2006/07 Q1", "2006-04 to 2006-06")]
    [InlineData("Aug 2006 - Jul 2009", "2006-08 to 2009-07")]
    [InlineData("Jan 2009 - Dec 2009", "2009-01 to 2009-12")]
    [InlineData("1999 - 01", "1999-2001")]
    [InlineData("1998/99 - 00/01", "1998/99-2000/01")]
    [InlineData("2006/07 - 08/09", "2006/07-2008/09")]
    public void Parse_ShapesOfFingertips_AreTheirMonthsAndYears(string text, string period) => Assert.Equal(period, Period.Parse(text).Text);

    [Theory]
    [InlineData("2010 - 09")]
    [InlineData("2006/07 Q3 - 2006/07 Q1")]
    [InlineData("2006/07 Q3-Q1")]
    [InlineData("2006/08 Q1 - 2007/08 Q4")]
    public void Parse_ShapesThatEndBeforeTheyStart_AreKeptAsText(string text) => Assert.False(Period.Parse(text).IsStated);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
