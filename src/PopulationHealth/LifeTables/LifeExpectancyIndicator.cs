namespace PopulationHealth;

/// <summary>An indicator that is a life expectancy, from an abridged life table by Chiang's method.</summary>
public sealed class LifeExpectancyIndicator : Indicator<LifeExpectancy>
{
    private readonly int _at;

    /// <summary>An indicator.</summary>
    /// <param name="id">Its id, in lower case with hyphens.</param>
    /// <param name="name">The name to print.</param>
    /// <param name="at">From which age on, in completed years; 0 for birth.</param>
    public LifeExpectancyIndicator(string id, string name, int at = 0)
        : base(id, name, new LifeExpectancy(0)) => _at = (int)Require.AtLeast(0, at);

    /// <summary>The life expectancy at this indicator's age: <see cref="LifeTable"/>.</summary>
    /// <param name="deathsAndPopulation">Deaths and population by age band, all ages.</param>
    /// <param name="bands">The age bands of the table; OHID's twenty when left out.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <returns>Years, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">The bands given are not those of the table; the message names them.</exception>
    public Result<LifeExpectancy> Estimate(IEnumerable<Stratum> deathsAndPopulation, AgeBands? bands = null, params ReadOnlySpan<double> levels) =>
        LifeTable.Of(deathsAndPopulation, bands).LifeExpectancy(_at, levels);
}
