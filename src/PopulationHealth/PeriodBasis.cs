namespace PopulationHealth;

/// <summary>What kind of time a period is, and so how its text is to be read.</summary>
public enum PeriodBasis
{
    /// <summary>January to December of one year: <c>2021</c>.</summary>
    CalendarYear,

    /// <summary>April to March: <c>2018/19</c>.</summary>
    FinancialYear,

    /// <summary>September to August, written like a financial year: <c>2018/19</c>.</summary>
    AcademicYear,

    /// <summary>Calendar years taken together: <c>2018-2020</c>.</summary>
    PooledYears,

    /// <summary>Financial years taken together: <c>2017/18-2018/19</c>.</summary>
    PooledFinancialYears,

    /// <summary>One round of a survey, named by its year: <c>2022</c>.</summary>
    SurveyWave,

    /// <summary>The middle of a year, 30 June, the date of the population estimates: <c>mid-2020</c>.</summary>
    MidYear,

    /// <summary>One month: <c>2021-10</c>.</summary>
    Month,

    /// <summary>Several months: <c>2017-10 to 2018-03</c>.</summary>
    MonthRange,

    /// <summary>From one day to another: <c>2020-03-01 to 2020-04-17</c>.</summary>
    DateRange,

    /// <summary>From a time on, with no end: <c>2018-04 onwards</c>.</summary>
    From,

    /// <summary>Up to a time, with no start: <c>to 2021-06</c>.</summary>
    Until,

    /// <summary>A change between two years, not a time in which something was counted: <c>2011-2021</c>.</summary>
    Change,

    /// <summary>The source does not say, or says something else: its own words are kept.</summary>
    Unstated,
}
