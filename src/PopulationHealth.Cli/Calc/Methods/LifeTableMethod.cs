namespace PopulationHealth.Cli;

/// <summary><c>life-table</c>: the table itself.</summary>
internal sealed class LifeTableMethod(CalcJob job) : ICalculation
{
    private readonly AgeBands _bands = LifeColumns.BandsOf(job);
    private readonly AgeRows _rows = new(job, LifeColumns.BandsOf(job));

    public static CalcMethod Method { get; } = new("life-table", "An abridged life table (Chiang), band by band")
    {
        Columns = [LifeColumns.StartAge, LifeColumns.Cause, LifeColumns.Population, LifeColumns.Deaths],
        Settings = [LifeColumns.Bands],
        HasLevels = false,
        RowsBy = "age",
        Summed = "pops and deaths are added up by start age",
        Output = _ =>
        [
            LifeColumns.StartAgeOut,
            new("n", "width of the band, in years; of the open band 2 / m"),
            new("a", "part of the band that those who die in it live"),
            new("m", "deaths for each person-year"),
            new("q", "probability of dying in the band"),
            new("l", "how many of 100,000 reach the band"),
            new("d", "how many of them die in it"),
            new("L", "years that they live in it"),
            new("T", "years that they live in it and later"),
            new("e", "life expectancy at its start, in years"),
            new("se", "standard error of e, in years"),
        ],
        Reasons = LifeColumns.Reasons,
        Example = """
            area,startage,cause,pops,deaths
            E08000026,0,cancer,4200,1
            E08000026,0,other,4200,17
            E08000026,1,cancer,16900,1
            E08000026,1,other,16900,2
            E08000026,65,cancer,48000,410
            E08000026,65,other,48000,1080
            """,
        ExampleOptions = "--bands 0,1,65",
        Start = job => new LifeTableMethod(job),
    };

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var reason = _rows.Read(group);
        var table = reason == Reason.None ? LifeTable.Of(_rows.Strata, _bands) : null;
        for (var band = 0; band < _rows.Ages.Count; band++)
        {
            output.Begin(group);
            output.Number(_rows.Ages[band]);
            if (table is { Rows.Count: > 0 })
                Write(output, table.Rows[band], table.ReasonAt(_bands.Bands[band].From));
            else
                Write(output, None, table?.Reason ?? reason);
        }
    }

    private static LifeTableRow None { get; } =
        new(AgeBand.AllAges, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);

    private static void Write(CalcOutput output, LifeTableRow row, Reason reason)
    {
        foreach (var number in new[] { row.Width, row.FractionLived, row.Rate, row.Dying, row.Survivors, row.Deaths, row.YearsLived, row.YearsAhead })
            output.Number(number);
        output.Number(reason == Reason.IntervalTooWide ? double.NaN : row.LifeExpectancy);
        output.Number(row.StandardError);
        output.End(reason);
    }
}
