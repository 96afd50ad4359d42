namespace PopulationHealth.Cli;

/// <summary><c>isratio</c> and <c>israte</c>: indirectly standardised ratios and rates.</summary>
internal sealed class IndirectMethod(CalcJob job) : ICalculation
{
    private const string ByAge = "by_age";
    private const string InTotal = "totals";

    private const string Example = """
        area,age,x,n,x_ref,n_ref
        E08000026,0-64,120,290000,14100,46000000
        E08000026,65+,340,48000,81000,10500000
        """;

    private static readonly InputColumn Age = new("age", "age group: a label, once in a group") { IsText = true };

    private static readonly InputColumn Events = new("x", "events: a count; NA is read as 0; not needed with --observed")
    {
        MissingIsNone = true,
        NeededBy = job => !job.Has(ObservedTotals.File),
    };

    private static readonly InputColumn Population = new("n", "population: people, 0 or more; NA is read as 0") { MissingIsNone = true };
    private static readonly InputColumn ReferenceEvents = new("x_ref", "events in the reference population; NA is read as 0") { MissingIsNone = true };
    private static readonly InputColumn ReferencePopulation = new("n_ref", "reference population: people, above 0");

    private static readonly Setting Mode = new("mode", SettingKind.Word, $"{ByAge}: the events of the rows are added up; {InTotal}: they are those of --observed")
    {
        Words = [ByAge, InTotal],
        Placeholder = "MODE",
    };

    private readonly EstimateBuffer _estimate = new(job.Levels);
    private readonly BandSums<string> _bands = new("NA", StringComparer.Ordinal);
    private readonly double[] _expected = new double[1];
    private readonly FirstBands _first = new();
    private BandBuffer _counts = new(0);
    private double[] _referenceEvents = [];
    private double[] _referencePopulations = [];

    public static CalcMethod Ratio { get; } = Of("isratio", "An indirectly standardised ratio: observed events over expected ones", Multiplier.Of("what stands for as many as expected", "100"), []);

    public static CalcMethod Rate { get; } = Of(
        "israte", "An indirectly standardised rate: the ratio times the reference's crude rate", Multiplier.Of("how many people the rate is for", "100000"),
        [new("ref_rate", "the reference's crude rate per multiplier")]);

    private Setting Scale => job.Method.Settings[0];

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var scale = group.ValueOf(Scale);
        var mode = ModeOf(group);
        var reason = Read(group);
        var times = job.Method == Rate ? scale.Number * (Sums.Of(_referenceEvents) / Sums.Of(_referencePopulations)) : scale.Number;
        _expected[0] = double.NaN;
        if (reason == Reason.None)
            IndirectStandardisation.ExpectedOfAll(1, _counts.PopulationTiles, _counts.Weights, _expected);
        var observed = mode == InTotal ? job.Totals?.Of(group) ?? double.NaN : Sums.Of(_counts.Events);
        reason = reason == Reason.None ? Scale.Judge(scale) : reason;
        if (reason == Reason.None && !double.IsFinite(times))
            reason = Reason.ValueOutOfRange;
        if (reason == Reason.None)
            IndirectStandardisation.OfAll([observed], _expected, times, job.Levels.Values, _estimate.Spans);
        else
            _estimate.Withhold(reason);
        output.Begin(group, setting => setting == Mode ? new SettingValue(mode, double.NaN) : group.ValueOf(setting));
        output.Number(observed);
        output.Number(_expected[0]);
        if (job.Method == Rate)
            output.Number(times);
        output.Number(_estimate.Value);
        output.Limits(_estimate.Lower, _estimate.Upper);
        output.Text(CountLimitName.Of(observed));
        output.End(_estimate.Reason);
        _first.Compare(group, _bands.Ages, [], output);
        MissingAsNone.Note(group, job.Method.Columns.Where(column => mode != InTotal || column != Events), output);
    }

    private static CalcMethod Of(string name, string summary, Setting multiplier, OutputColumn[] more) => new(name, summary)
    {
        Columns = [Age, Events, Population, ReferenceEvents, ReferencePopulation],
        Settings = [multiplier, Mode, ObservedTotals.File],
        Written = [Mode, multiplier],
        RowsBy = "age",
        Summed = "x and n are added up by age; x_ref and n_ref are the same in all rows of an age",
        Output = job =>
        [
            new("observed", "events"),
            new("expected", "events at the reference's rates"),
            .. more,
            new("value", name == "isratio" ? "observed / expected × multiplier" : "observed / expected × ref_rate"),
            .. OutputColumn.Limits(job.Levels, "the value"),
            new("method", "of the interval: Exact (below 10 events) or Byars"),
        ],
        Reasons = [Reason.NoExpectedEvents, Reason.MissingInput, Reason.CountOutOfRange, Reason.PopulationNotPositive, Reason.Bands, Reason.Setting],
        Example = Example,
        Start = job => new IndirectMethod(job),
    };

    private string ModeOf(CalcGroup group) => group.ValueOf(Mode).Text is { Length: > 0 } mode ? mode : job.Totals is null ? ByAge : InTotal;

    private Reason Read(CalcGroup group)
    {
        var reason = _bands.Read(group.Texts(Age), [], job.Sums);
        var bands = _bands.Ages.Length;
        if (_counts.Bands != bands)
            (_counts, _referenceEvents, _referencePopulations) = (new BandBuffer(bands), new double[bands], new double[bands]);
        _bands.Add(group.Numbers(Events), _counts.Events, missingIsNone: true);
        _bands.Add(group.Numbers(Population), _counts.Populations, missingIsNone: true);
        if (!_bands.TakeOne(group.Numbers(ReferenceEvents), _referenceEvents) || !_bands.TakeOne(group.Numbers(ReferencePopulation), _referencePopulations))
            reason = Reason.Bands;
        reason = reason == Reason.None ? Sums.Judge(group.Numbers(Events), group.Numbers(Population)) : reason;
        for (var band = 0; band < bands; band++)
        {
            if (double.IsNaN(_referenceEvents[band]))
                _referenceEvents[band] = 0;
            _counts.Weights[band] = _referenceEvents[band] / _referencePopulations[band];
            reason = reason == Reason.None ? Judge(band) : reason;
        }
        return reason;
    }

    private Reason Judge(int band) => (_counts.Events[band], _counts.Populations[band], _referenceEvents[band], _referencePopulations[band]) switch
    {
        (_, _, _, double.NaN) => Reason.MissingInput,
        (< 0 or double.PositiveInfinity, _, _, _) or (_, _, < 0 or double.PositiveInfinity, _) => Reason.CountOutOfRange,
        (_, < 0 or double.PositiveInfinity, _, _) or (_, _, _, <= 0 or double.PositiveInfinity) => Reason.PopulationNotPositive,
        // Numbers beyond all reason: their quotient is no number any more.
        _ => double.IsFinite(_counts.Weights[band]) ? Reason.None : Reason.CountOutOfRange,
    };
}
