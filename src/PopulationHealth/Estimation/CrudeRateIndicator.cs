namespace PopulationHealth;

/// <summary>An indicator that is a crude rate: events per so many people or things, with Byar's limits, and exact ones below 10 events.</summary>
public sealed class CrudeRateIndicator : Indicator<Rate>
{
    private readonly Rate _unit;

    /// <summary>An indicator.</summary>
    /// <param name="id">Its id, in lower case with hyphens.</param>
    /// <param name="name">The name to print.</param>
    /// <param name="per">The multiplier, above 0, such as 100,000.</param>
    /// <param name="of">Of what it is a rate, such as "live births".</param>
    public CrudeRateIndicator(string id, string name, double per, string of = "population")
        : this(id, name, new Rate(0, per, of))
    {
    }

    private CrudeRateIndicator(string id, string name, Rate unit)
        : base(id, name, unit) => _unit = unit;

    /// <summary>The rate at this indicator's multiplier: <see cref="RateEstimation"/>.</summary>
    /// <param name="events">The number of events, 0 or more.</param>
    /// <param name="population">The denominator: people, or what else the rate is out of, above 0.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range; the message says which and what is allowed.</exception>
    public Estimate<Rate> Estimate(double events, double population, params ReadOnlySpan<double> levels) => Rate.Of(events, population, _unit.Per, _unit.Of, levels);
}
