namespace PopulationHealth;

/// <summary>
/// Healthy life expectancy by Sullivan's method: the years of a life table, each counted by the share of people of that age who are in
/// good health. Which health that is, the survey's question says.
/// </summary>
/// <remarks>
/// Sullivan DF (1971), A single index of mortality and morbidity, HSMHA Health Reports 86:347-354; Jagger, Van Oyen and Robine (2014), Health expectancy calculation by the Sullivan method:
/// a practical guide. The rules on when nothing is shown are those of the life table; the width that they judge is that of the interval of the healthy years.
/// </remarks>
public sealed record HealthyLifeTable
{
    internal const string Method = "Sullivan";

    private HealthyLifeTable(LifeTable life) => Life = life;

    /// <summary>The life table.</summary>
    public LifeTable Life { get; }

    /// <summary>Expected years at the start of every band, youngest first; empty where the data make none.</summary>
    public ValueList<HealthyLifeRow> Rows { get; private init; }

    /// <summary>Why there is no table; <see cref="Reason.None"/> where there is one.</summary>
    public Reason Reason { get; private init; }

    /// <summary>Why there is no table, with what is known of it; null where there is one.</summary>
    public Missing? Missing { get; private init; }

    /// <summary>A table from a life table and a survey.</summary>
    /// <param name="life">The life table.</param>
    /// <param name="survey">One row a band of the life table, in any order; joined by band.</param>
    public static HealthyLifeTable Of(LifeTable life, IEnumerable<SurveyedHealth> survey)
    {
        ArgumentNullException.ThrowIfNull(life);
        ArgumentNullException.ThrowIfNull(survey);
        var table = new HealthyLifeTable(life);
        if (life.Missing is { } missing)
            return table with { Reason = life.Reason, Missing = missing };
        if (BandJoin.Join(life.Bands.Bands, survey, row => row.Age, out var problem) is not { } rows)
            return table with { Reason = Reason.Bands, Missing = Reason.Bands.ToMissing(problem) };
        var answers = SurveyTile.At(0, AreaTile.Of(rows, row => row.Unhealthy, row => row.Asked));
        var reason = answers.Why(0);
        if (reason == Reason.None)
            return table with { Rows = RowsOf(life, SullivanKernel.Curve(MortalityTile.Of(life.Counts), answers, BandPlan.Of(life.Bands))) };
        var bands = rows.Where(row => SurveyTile.Judge(row.Unhealthy, row.Asked) == reason).Select(row => row.Age);
        return table with { Reason = reason, Missing = reason.ToMissing($"{reason.InWords}: {string.Join(", ", bands)} of the survey") };
    }

    /// <summary>The healthy life expectancy at an age, with its intervals.</summary>
    /// <param name="at">The age, one at which a band begins.</param>
    /// <param name="variance">Which chance the standard error and the intervals take account of.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <returns>The estimate with its standard error; or why there is none. Where a 95% interval is too wide, its limits are kept.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No band begins at that age, or a level lies outside its range.</exception>
    public Result<LifeExpectancy> HealthyLifeExpectancy(
        int at = 0, SullivanVariance variance = SullivanVariance.PrevalenceAndMortality, params ReadOnlySpan<double> levels)
    {
        var band = Life.Bands.Find(at);
        levels = Levels.OrUsual(levels);
        return Missing is { } missing
            ? missing
            : ExpectedYears.Result(Rows[band].HealthyYears, Rows[band].StandardErrorOf(variance), ReasonAt(at, variance), Life, at, Method, levels);
    }

    /// <summary>Why there is no healthy life expectancy at an age; <see cref="Reason.None"/> where there is one.</summary>
    /// <param name="at">The age, one at which a band begins.</param>
    /// <param name="variance">Which standard error the width of the interval is judged by.</param>
    /// <exception cref="ArgumentOutOfRangeException">No band begins at that age.</exception>
    public Reason ReasonAt(int at = 0, SullivanVariance variance = SullivanVariance.PrevalenceAndMortality)
    {
        var band = Life.Bands.Find(at);
        return Reason != Reason.None ? Reason : ExpectedYears.Why(Life.Rows[band].Survivors > 0, Rows[band].StandardErrorOf(variance), Life.Rules);
    }

    private static ValueList<HealthyLifeRow> RowsOf(LifeTable life, Sullivan[] curve) => ValueList.From(life.Rows.Zip(curve, (row, healthy) => row.Survivors > 0
        ? new HealthyLifeRow(
            row.Age, row.LifeExpectancy, healthy.Years[0], row.StandardError, Math.Sqrt(healthy.Prevalence[0]), Math.Sqrt((healthy.Prevalence + healthy.Mortality)[0]))
        : new HealthyLifeRow(row.Age, 0, 0, double.NaN, double.NaN, double.NaN)));
}
