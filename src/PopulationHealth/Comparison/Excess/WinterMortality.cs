namespace PopulationHealth;

/// <summary>
/// The winter mortality index of the Office for National Statistics (called excess winter mortality index until January 2023): how many more people die from December to March than on average in the four
/// months before and after. It is a comparison of seasons, not a count of deaths due to cold.
/// </summary>
/// <remarks>
/// The index is 2 W / (B + A) - 1, so that its limits are those of the ratio of two rates over 4 and 8 months, <see cref="RateRatio"/>. Epidemics that fall outside winter lower it, as in spring 2020.
/// </remarks>
public sealed record WinterMortality
{
    private const double WinterMonths = 4;
    private const double OtherMonths = 8;

    private WinterMortality(Result<PercentChange> index, Result<Difference<Count>> excess) => (Index, Excess) = (index, excess);

    /// <summary>How many percent more than in the other months.</summary>
    public Result<PercentChange> Index { get; }

    /// <summary>The deaths in winter minus the average of the four months before and the four after.</summary>
    public Result<Difference<Count>> Excess { get; }

    /// <summary>From the deaths of the three parts of a year, August to July.</summary>
    /// <param name="before">Deaths from August to November, 0 or more.</param>
    /// <param name="winter">Deaths from December to March, 0 or more.</param>
    /// <param name="after">Deaths from April to July, 0 or more.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static WinterMortality Of(double before, double winter, double after, params ReadOnlySpan<double> levels)
    {
        Require.AtLeast(0, before);
        Require.AtLeast(0, winter);
        Require.AtLeast(0, after);
        levels = Levels.OrUsual(levels);
        var ratio = RateRatio.Of(winter, WinterMonths, before + after, OtherMonths, levels);
        if (ratio.Missing is { } missing)
            return new WinterMortality(missing, missing);
        var (average, error) = ((before + after) / 2, Math.Sqrt(winter + ((before + after) / 4)));
        var excess = new List<ConfidenceInterval>();
        foreach (var level in levels)
            excess.Add(new ConfidenceInterval(winter - average - (error * Distribution.TwoSidedNormal(level)), winter - average + (error * Distribution.TwoSidedNormal(level)), level, "normal"));
        return new WinterMortality(
            new Estimate<PercentChange>(new PercentChange(ratio.Estimate.Value.Value - 1))
            {
                Intervals = ValueList.From(ratio.Intervals.Select(interval => new ConfidenceInterval(interval.Lower - 1, interval.Upper - 1, interval.Level, interval.Method))),
                StandardError = ratio.Estimate.StandardError,
                Events = winter,
            },
            new Estimate<Difference<Count>>(new Difference<Count>(winter - average, new Count(winter, "deaths"))) { Intervals = ValueList.From(excess), StandardError = error });
    }

    /// <summary>From the deaths of each month.</summary>
    /// <param name="months">Months, in any order; those of other years are not looked at.</param>
    /// <param name="year">The year in which the August lies that the twelve months begin with.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    public static WinterMortality Of(IEnumerable<PeriodCount> months, int year, params ReadOnlySpan<double> levels)
    {
        var year12 = months.Where(item => item.Period.Basis == PeriodBasis.Month).Select(item => (Place: MonthsFrom(year, item.Period), item.Events)).Where(item => item.Place is >= 0 and < 12).ToList();
        if (year12.Select(item => item.Place).Distinct().Count() != 12 || year12.Count != 12)
            return Without(Reason.TooFewPeriods, $"of the twelve months from August {year} on, one is not there or stands twice");
        if (year12.Any(item => !double.IsFinite(item.Events) || item.Events < 0))
            return Without(year12.Any(item => double.IsNaN(item.Events)) ? Reason.MissingInput : Reason.CountOutOfRange, "");
        return Of(Sum(0, 4), Sum(4, 8), Sum(8, 12), levels);

        double Sum(int from, int to) => year12.Where(item => item.Place >= from && item.Place < to).Sum(item => item.Events);
    }

    private static int MonthsFrom(int year, Period month) => ((month.Start!.Value.Year - year) * 12) + month.Start.Value.Month - 8;

    private static WinterMortality Without(Reason reason, string detail) => new(reason.ToMissing(detail), reason.ToMissing(detail));
}
