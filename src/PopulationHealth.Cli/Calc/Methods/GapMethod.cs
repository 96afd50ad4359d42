namespace PopulationHealth.Cli;

/// <summary><c>life-expectancy-gap</c>: which ages and causes make the gap between two life expectancies.</summary>
internal sealed class GapMethod : ICalculation
{
    private static readonly InputColumn Population = new("population", "1 or 2: the gap is that of population 2 minus population 1");

    private static readonly Setting By = new("by", SettingKind.Word, "age, or cause for the contributions of each cause at each age")
    {
        Words = ["age", "cause"],
        Default = "age",
        IsOptionOnly = true,
        Placeholder = "WORD",
    };

    private readonly AgeBands _bands;
    private readonly AgeRows _first;
    private readonly AgeRows _second;
    private readonly bool _isByCause;

    private GapMethod(CalcJob job)
    {
        _bands = LifeColumns.BandsOf(job);
        (_first, _second) = (new AgeRows(job, _bands), new AgeRows(job, _bands));
        _isByCause = IsByCause(job);
    }

    public static CalcMethod Method { get; } = new("life-expectancy-gap", "The gap between two life expectancies by age or cause (Arriaga)")
    {
        Columns =
        [
            Population,
            LifeColumns.StartAge,
            LifeColumns.Cause with { NeededBy = IsByCause },
            LifeColumns.Population,
            LifeColumns.Deaths,
        ],
        Settings = [By, LifeColumns.Bands],
        HasLevels = false,
        RowsBy = "age",
        Summed = "pops and deaths are added up by population, start age and cause",
        Output = job => IsByCause(job)
            ? [
                LifeColumns.StartAgeOut,
                new("cause", "as in the input"),
                new("contribution", "to the gap, in years; population 1 is the base"),
                new("contribution_symmetric", "the same, whichever population is the base"),
            ]
            : [
                LifeColumns.StartAgeOut,
                new("e0_1", "life expectancy of population 1 at the first age, in years"),
                new("e0_2", "life expectancy of population 2 at the first age, in years"),
                new("direct", "years lived more or fewer in the band itself"),
                new("indirect", "years lived later by those who survive the band, with interaction"),
                new("total", "direct plus indirect; population 1 is the base"),
                new("total_symmetric", "the same, whichever population is the base"),
            ],
        Reasons = [.. LifeColumns.Reasons, Reason.Causes, Reason.Setting],
        Example = """
            pair,population,startage,cause,pops,deaths
            A,1,0,cancer,211000,190
            A,1,0,other,211000,410
            A,1,65,cancer,48000,410
            A,1,65,other,48000,1080
            A,2,0,cancer,234000,170
            A,2,0,other,234000,330
            A,2,65,cancer,46000,350
            A,2,65,other,46000,900
            """,
        ExampleOptions = "--bands 0,65",
        Start = job => new GapMethod(job),
    };

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var reason = Read(group);
        var gap = reason == Reason.None ? LifeExpectancyGap.Of(LifeTable.Of(_first.Strata, _bands), LifeTable.Of(_second.Strata, _bands)) : null;
        reason = gap?.Reason ?? reason;
        if (_isByCause)
            WriteByCause(group, output, gap, reason);
        else
            WriteByAge(group, output, gap, reason);
    }

    private static bool IsByCause(CalcJob job) => job.ValueOf(By).Text == "cause";

    private Reason Read(CalcGroup group)
    {
        _first.Clear();
        _second.Clear();
        var reason = Reason.None;
        for (var row = 0; row < group.Rows; row++)
            if (group.Numbers(Population)[row] is var population && population is 1 or 2)
                (population == 1 ? _first : _second).Add(group, row);
            else
                reason = double.IsNaN(population) ? Reason.MissingInput : Reason.Setting;
        var (first, second) = (_first.Read(), _second.Read());
        return reason != Reason.None ? reason : first != Reason.None ? first : second;
    }

    private void WriteByAge(CalcGroup group, CalcOutput output, LifeExpectancyGap? gap, Reason reason)
    {
        var ages = _first.Ages.Union(_second.Ages).Order().ToList();
        for (var band = 0; band < Math.Max(1, ages.Count); band++)
        {
            output.Begin(group);
            output.Number(ages.Count == 0 ? double.NaN : ages[band]);
            output.Number(At(gap?.First));
            output.Number(At(gap?.Second));
            var row = gap is { Rows.Count: > 0 } ? gap.Rows[band] : new GapByAge(AgeBand.AllAges, double.NaN, double.NaN, double.NaN);
            output.Number(row.Direct);
            output.Number(row.Indirect);
            output.Number(row.Total);
            output.Number(row.Symmetric);
            output.End(reason);
        }
    }

    private void WriteByCause(CalcGroup group, CalcOutput output, LifeExpectancyGap? gap, Reason reason)
    {
        var byCause = reason == Reason.None ? gap!.ByCause(_first.DeathsByCause(), _second.DeathsByCause()) : null;
        if (byCause is { Rows.Count: > 0 })
            foreach (var row in byCause.Rows)
                Write(row.Age.From, row.Cause, row.Contribution, row.Symmetric);
        else
            foreach (var cause in _first.Causes.Union(_second.Causes).DefaultIfEmpty("NA"))
                foreach (var age in _first.Ages.Union(_second.Ages).Order().DefaultIfEmpty(double.NaN))
                    Write(age, cause, double.NaN, double.NaN);

        void Write(double age, string cause, double contribution, double symmetric)
        {
            output.Begin(group);
            output.Number(age);
            output.Text(cause);
            output.Number(contribution);
            output.Number(symmetric);
            output.End(byCause?.Reason ?? reason);
        }
    }

    private double At(LifeTable? table) => table?.LifeExpectancy(_bands.Bands[0].From) is { HasValue: true } years ? years.Estimate.Value.Value : double.NaN;
}
