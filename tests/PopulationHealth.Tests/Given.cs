namespace PopulationHealth.Tests;

/// <summary>Small examples that many tests start from.</summary>
internal static class Given
{
    public static Area City { get; } = Area.Coded("Coventry", "E08000026");

    public static Area Country { get; } = Area.Coded("England", "E92000001");

    public static Source Census { get; } = new("Census 2021") { Publisher = "ONS", Licence = Licence.OpenGovernment, Url = "https://www.ons.gov.uk/census" };

    public static Source Profile { get; } = new("Citywide Profile") { Publisher = "Coventry City Council", Licence = Licence.OpenGovernment };

    public static Indicator<Count> Population { get; } = new("population-total", "Population", new Count(0));

    public static Indicator<Proportion> Smoking { get; } = new("smoking-prevalence", "Adults who smoke", new Proportion(0));

    public static Estimate<Proportion> Percent(double percent, int decimals = 1, Source? source = null) =>
        new(Proportion.FromPercent(percent)) { Decimals = decimals, Sources = source is null ? [] : [source] };

    public static Estimate<LifeExpectancy> Years(double years, double error) => new(new LifeExpectancy(years))
    {
        StandardError = error,
        Intervals = [new ConfidenceInterval(years - (1.96 * error), years + (1.96 * error), 0.95, "Chiang")],
    };

    public static Estimate<Count> People(double people, Source? source = null) =>
        new(new Count(people)) { Sources = source is null ? [] : [source] };

    public static Observation<TMeasure> Observed<TMeasure>(
        string id, Indicator<TMeasure> indicator, double shown, Area? area = null, string period = "2021", Breakdown? breakdown = null, string group = "persons")
        where TMeasure : struct, IMeasure<TMeasure> => new(indicator, new Estimate<TMeasure>(indicator.FromShown(shown)))
        {
            Id = id,
            Area = area ?? City,
            Period = Period.Parse(period),
            Breakdown = breakdown,
            Group = group,
            Source = Census,
        };

    public static Observation<TMeasure> Absent<TMeasure>(string id, Indicator<TMeasure> indicator, Missing missing, Area? area = null)
        where TMeasure : struct, IMeasure<TMeasure> => new(indicator, missing) { Id = id, Area = area ?? City, Period = Period.Parse("2021"), Source = Census };
}
