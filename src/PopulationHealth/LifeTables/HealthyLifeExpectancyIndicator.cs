namespace PopulationHealth;

/// <summary>An indicator that is a healthy (or disability-free) life expectancy, by Sullivan's method.</summary>
public sealed class HealthyLifeExpectancyIndicator : Indicator<LifeExpectancy>
{
    private readonly int _at;

    /// <summary>An indicator.</summary>
    /// <param name="id">Its id, in lower case with hyphens.</param>
    /// <param name="name">The name to print.</param>
    /// <param name="at">From which age on, in completed years; 0 for birth.</param>
    public HealthyLifeExpectancyIndicator(string id, string name, int at = 0)
        : base(id, name, new LifeExpectancy(0)) => _at = (int)Require.AtLeast(0, at);

    /// <summary>The healthy life expectancy at this indicator's age: <see cref="HealthyLifeTable"/>.</summary>
    /// <param name="life">The life table of the same people.</param>
    /// <param name="survey">Whom a survey asked, and who was not well, by the life table's bands.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <returns>Years, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">The survey's bands are not those of the table; the message names them.</exception>
    public Result<LifeExpectancy> Estimate(LifeTable life, IEnumerable<SurveyedHealth> survey, params ReadOnlySpan<double> levels) =>
        HealthyLifeTable.Of(life, survey).HealthyLifeExpectancy(_at, levels: levels);
}
