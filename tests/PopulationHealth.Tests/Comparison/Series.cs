namespace PopulationHealth.Tests;

/// <summary>Small series of observations that tests of trends and comparisons start from.</summary>
internal static class Series
{
    public static Indicator<Proportion> Smoking { get; } = new("smoking", "Adults who smoke", new Proportion(0)) { Polarity = Polarity.LowerIsBetter };

    public static Indicator<LifeExpectancy> Life { get; } = new("life", "Life expectancy", new LifeExpectancy(0)) { Polarity = Polarity.HigherIsBetter };

    public static Area Leeds { get; } = Area.Coded("Leeds", "E08000035");

    public static Area Derby { get; } = Area.Coded("Derby", "E06000015");

    /// <summary>A proportion from counts, without the interval.</summary>
    public static Observation<Proportion> Share(double events, double population, string period = "2021", Area? area = null, string id = "", Breakdown? breakdown = null) =>
        Observed(Smoking, new Estimate<Proportion>(new Proportion(events / population)) { Events = events, Population = population, Decimals = 6 }, period, area, id, breakdown);

    /// <summary>A score with limits of a standard error to either side, times 1.96.</summary>
    public static Observation<LifeExpectancy> Years(double years, double error, string period, Area? area = null, string id = "") => Observed(
        Life, new Estimate<LifeExpectancy>(new LifeExpectancy(years)) { Intervals = [BenchmarkTests.Interval(years - (1.96 * error), years + (1.96 * error), 0.95)] }, period, area, id);

    public static Observation<TMeasure> Observed<TMeasure>(
        Indicator<TMeasure> indicator, Estimate<TMeasure> estimate, string period, Area? area = null, string id = "", Breakdown? breakdown = null)
        where TMeasure : struct, IMeasure<TMeasure> => new(indicator, estimate)
        {
            Id = id.Length > 0 ? id : $"{indicator.Id} {(area ?? Given.City).Name} {period} {breakdown}",
            Area = area ?? Given.City,
            Period = Period.Parse(period),
            Source = Given.Census,
            Breakdown = breakdown,
        };

    /// <summary>Points of equal standard errors of 1, one a year.</summary>
    public static IReadOnlyList<TrendPoint> Points(params double[] values) =>
        [.. values.Select((value, at) => new TrendPoint(Period.CalendarYear(2019 + at), value, value - 1.96, value + 1.96))];
}
