namespace PopulationHealth.Cli;

/// <summary><c>healthy-life-expectancy</c>: Sullivan's method.</summary>
internal sealed class HealthyLifeMethod(CalcJob job) : ICalculation
{
    private static readonly InputColumn Asked = new("survey_n", "people asked; of a weighted survey the effective number");
    private static readonly InputColumn Unhealthy = new("survey_unhealthy", "how many of them are not in good health, 0 to survey_n");

    private readonly AgeBands _bands = LifeColumns.BandsOf(job);
    private readonly AgeRows _rows = new(job, LifeColumns.BandsOf(job));
    private readonly BandSums<double> _survey = new(double.NaN, Comparer<double>.Default);

    public static CalcMethod Method { get; } = new("healthy-life-expectancy", "Healthy life expectancy at every start age (Sullivan)")
    {
        Columns = [LifeColumns.StartAge, LifeColumns.Population, LifeColumns.Deaths, Asked, Unhealthy],
        Settings = [LifeColumns.Bands],
        RowsBy = "age",
        Summed = "pops, deaths, survey_n and survey_unhealthy are added up by start age",
        Output = job =>
        [
            LifeColumns.StartAgeOut,
            new("le", "life expectancy at that age, in years"),
            new("hle", "healthy life expectancy, in years"),
            new("years_unhealthy", "le minus hle, in years"),
            new("percent_healthy", "hle as a percentage of le"),
            new("se_le", "standard error of le, in years"),
            new("se_prevalence", "standard error of hle from the survey alone, in years"),
            new("se_full", "standard error of hle from survey and deaths, in years"),
            .. OutputColumn.Limits(job.Levels, "hle from the survey alone", "_prevalence"),
            .. OutputColumn.Limits(job.Levels, "hle from survey and deaths", "_full"),
        ],
        Reasons = [.. LifeColumns.Reasons, Reason.EmptySurvey],
        Example = """
            area,startage,pops,deaths,survey_n,survey_unhealthy
            E08000026,0,4200,18,340,12
            E08000026,1,16900,3,900,40
            E08000026,65,48000,1490,1200,560
            """,
        ExampleOptions = "--bands 0,1,65",
        Start = job => new HealthyLifeMethod(job),
    };

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var reason = _rows.Read(group);
        var table = reason == Reason.None ? Table(group) : null;
        for (var band = 0; band < _rows.Ages.Count; band++)
        {
            output.Begin(group);
            output.Number(_rows.Ages[band]);
            if (table is { Rows.Count: > 0 })
                Write(output, table, table.Rows[band]);
            else
                WriteNone(output, table?.Reason ?? reason);
        }
    }

    private HealthyLifeTable Table(CalcGroup group)
    {
        var (asked, unhealthy) = (new double[_bands.Count], new double[_bands.Count]);
        _survey.Read(group.Numbers(LifeColumns.StartAge), [], job.Sums);
        _survey.Add(group.Numbers(Asked), asked, missingIsNone: false);
        _survey.Add(group.Numbers(Unhealthy), unhealthy, missingIsNone: false);
        return HealthyLifeTable.Of(LifeTable.Of(_rows.Strata, _bands), _bands.Bands.Select((age, band) => new SurveyedHealth(age, asked[band], unhealthy[band])));
    }

    private void Write(CalcOutput output, HealthyLifeTable table, HealthyLifeRow row)
    {
        var at = row.Age.From;
        var reason = table.ReasonAt(at);
        var isShown = reason != Reason.IntervalTooWide;
        output.Number(table.Life.ReasonAt(at) == Reason.IntervalTooWide ? double.NaN : row.LifeExpectancy);
        output.Number(isShown ? row.HealthyYears : double.NaN);
        output.Number(isShown ? row.UnhealthyYears : double.NaN);
        output.Number(isShown ? 100 * row.HealthyShare : double.NaN);
        output.Number(row.StandardErrorOfLife);
        output.Number(row.StandardErrorOfPrevalence);
        output.Number(row.StandardError);
        WriteLimits(output, table.HealthyLifeExpectancy(at, SullivanVariance.PrevalenceOnly, job.Levels.Values).Intervals);
        WriteLimits(output, table.HealthyLifeExpectancy(at, SullivanVariance.PrevalenceAndMortality, job.Levels.Values).Intervals);
        output.End(reason);
    }

    private void WriteLimits(CalcOutput output, ValueList<ConfidenceInterval> intervals)
    {
        for (var level = 0; level < job.Levels.Values.Length; level++)
        {
            output.Number(level < intervals.Count ? intervals[level].Lower : double.NaN);
            output.Number(level < intervals.Count ? intervals[level].Upper : double.NaN);
        }
    }

    private void WriteNone(CalcOutput output, Reason reason)
    {
        for (var number = 0; number < 7; number++)
            output.Number(double.NaN);
        WriteLimits(output, []);
        WriteLimits(output, []);
        output.End(reason);
    }
}
