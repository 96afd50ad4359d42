namespace PopulationHealth.Cli;

/// <summary><c>life-expectancy</c>: at every age at which a band begins.</summary>
internal sealed class LifeExpectancyMethod(CalcJob job) : ICalculation
{
    private readonly AgeBands _bands = LifeColumns.BandsOf(job);
    private readonly AgeRows _rows = new(job, LifeColumns.BandsOf(job));
    private readonly double[] _values = new double[Places(job)];
    private readonly double[] _lower = new double[Places(job) * job.Levels.Values.Length];
    private readonly double[] _upper = new double[Places(job) * job.Levels.Values.Length];
    private readonly Reason[] _reasons = new Reason[Places(job)];

    public static CalcMethod Method { get; } = new("life-expectancy", "Life expectancy at every start age, from an abridged life table")
    {
        Columns = [LifeColumns.StartAge, LifeColumns.Population, LifeColumns.Deaths],
        Settings = [LifeColumns.Bands],
        RowsBy = "age",
        Summed = "pops and deaths are added up by start age",
        Output = job =>
        [
            LifeColumns.StartAgeOut,
            new("pops_used", "people from that age on"),
            new("dths_used", "deaths from that age on"),
            new("value", "life expectancy at that age, in years"),
            .. OutputColumn.Limits(job.Levels, "the life expectancy"),
        ],
        Reasons = LifeColumns.Reasons,
        Example = """
            area,startage,pops,deaths
            E08000026,0,4200,18
            E08000026,1,16900,3
            E08000026,65,48000,1490
            """,
        ExampleOptions = "--bands 0,1,65",
        Start = job => new LifeExpectancyMethod(job),
    };

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var reason = _rows.Read(group);
        if (reason == Reason.None)
            LifeTable.LifeExpectancyOfAllAtEveryAge(_rows.Counts, _bands, job.Levels.Values, new EstimateSpans(_values, _lower, _upper, _reasons));
        for (var band = 0; band < _rows.Ages.Count; band++)
        {
            output.Begin(group);
            output.Number(_rows.Ages[band]);
            output.Number(Sums.Of(_rows.Populations[band..]));
            output.Number(Sums.Of(_rows.Deaths[band..]));
            Write(output, BandTiles.Index(0, band, _bands.Count), reason);
        }
    }

    private void Write(CalcOutput output, int place, Reason reason)
    {
        var isGiven = reason == Reason.None;
        output.Number(isGiven ? _values[place] : double.NaN);
        for (var level = 0; level < job.Levels.Values.Length; level++)
        {
            output.Number(isGiven ? _lower[(level * _values.Length) + place] : double.NaN);
            output.Number(isGiven ? _upper[(level * _values.Length) + place] : double.NaN);
        }
        output.End(isGiven ? _reasons[place] : reason);
    }

    private static int Places(CalcJob job) => BandTiles.Length(1, LifeColumns.BandsOf(job).Count);
}
