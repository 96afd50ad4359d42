namespace PopulationHealth;

/// <summary>An indicator that is a directly standardised rate, with Dobson's limits on Byar's.</summary>
public sealed class DirectlyStandardisedRateIndicator : Indicator<Rate>
{
    private readonly double _per;

    /// <summary>An indicator.</summary>
    /// <param name="id">Its id, in lower case with hyphens.</param>
    /// <param name="name">The name to print.</param>
    /// <param name="per">The multiplier, above 0, such as 100,000.</param>
    /// <param name="of">Of what it is a rate.</param>
    public DirectlyStandardisedRateIndicator(string id, string name, double per, string of = "population")
        : base(id, name, new Rate(0, per, of)) => _per = per;

    /// <summary>The rate at this indicator's multiplier: <see cref="DirectStandardisation"/>.</summary>
    /// <param name="strata">Events and population by age band; each band once, and each a band of the standard.</param>
    /// <param name="standard">The standard population; the European one of 2013 when left out.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <returns>The rate, or the reason why there is none: fewer than 10 events, or a population of 0.</returns>
    /// <exception cref="ArgumentException">A band stands twice or is none of the standard's; the message names it.</exception>
    public Result<Rate> Estimate(IEnumerable<Stratum> strata, StandardPopulation? standard = null, params ReadOnlySpan<double> levels) =>
        DirectStandardisation.Of(strata, standard ?? StandardPopulation.Europe2013, _per, levels);
}
