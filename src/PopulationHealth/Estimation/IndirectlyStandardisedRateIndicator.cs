namespace PopulationHealth;

/// <summary>An indicator that is an indirectly standardised rate: the standardised ratio times the reference's rate.</summary>
public sealed class IndirectlyStandardisedRateIndicator : Indicator<Rate>
{
    private readonly double _per;

    /// <summary>An indicator.</summary>
    /// <param name="id">Its id, in lower case with hyphens.</param>
    /// <param name="name">The name to print.</param>
    /// <param name="per">The multiplier, above 0, such as 100,000.</param>
    /// <param name="of">Of what it is a rate.</param>
    public IndirectlyStandardisedRateIndicator(string id, string name, double per, string of = "population")
        : base(id, name, new Rate(0, per, of)) => _per = per;

    /// <summary>The rate at this indicator's multiplier: <see cref="IndirectStandardisation"/>.</summary>
    /// <param name="area">Events and population of the area by age band.</param>
    /// <param name="reference">Events and population of the reference by the same bands.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <returns>The rate, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">The bands of area and reference do not match; the message names them.</exception>
    public Result<Rate> Estimate(IEnumerable<Stratum> area, IEnumerable<Stratum> reference, params ReadOnlySpan<double> levels) =>
        IndirectStandardisation.Rate(area, reference, _per, levels: levels);
}
