using System.Runtime.InteropServices;

namespace PopulationHealth.Cli;

/// <summary><c>dsr</c>: directly standardised rates.</summary>
internal sealed class DirectMethod(CalcJob job) : ICalculation
{
    private static readonly InputColumn Age = new("age", "age group: a label, once in a group; with --standard an age band such as 5-9 or 85+")
    {
        IsText = true,
        Check = (job, label) => job.Has(StandardWeights.Standard) ? StandardWeights.Check(label) : null,
    };

    private static readonly InputColumn Events = new("x", "events: a count; NA is read as 0") { MissingIsNone = true };
    private static readonly InputColumn Population = new("n", "population: people or person-years, above 0");
    private static readonly InputColumn Weight = new("stdpop", "standard population: people, 0 or more; not needed with --standard") { ReplacedBy = StandardWeights.Standard };

    private static readonly InputColumn Frequency = new("eventfreq", "events a person: x then counts people who had so many each, and an age may have several rows")
    {
        IsOptional = true,
    };

    private static readonly Setting Per = Multiplier.Of("how many people the rate is for", "100000");

    private readonly EstimateBuffer _estimate = new(job.Levels);
    private readonly BandSums<string> _bands = new("NA", StringComparer.Ordinal);
    private readonly double[] _error = new double[1];
    private readonly List<double> _events = [];
    private readonly List<double> _squares = [];
    private readonly FirstBands _first = new(Weight.Name);
    private BandBuffer _counts = new(0);

    public static CalcMethod Method { get; } = new("dsr", "A directly standardised rate, Dobson's interval with Byar's limits")
    {
        Columns = [Age, Events, Population, Weight, Frequency],
        Settings = [Per, StandardWeights.Standard],
        RowsBy = "age",
        Summed = "x and n are added up by age; stdpop is the same in all rows of an age",
        Output = job =>
        [
            new("total_count", "events in all"),
            new("total_pop", "population in all"),
            new("value", "rate per multiplier; withheld below 10 events"),
            new("variance", "of the rate per person"),
            .. OutputColumn.Limits(job.Levels, "the rate"),
        ],
        Reasons = [Reason.TooFewEvents, Reason.MissingInput, Reason.CountOutOfRange, Reason.PopulationNotPositive, Reason.Weights, Reason.Bands, Reason.Setting],
        Example = """
            area,age,x,n,stdpop
            E08000026,0-64,120,290000,80500
            E08000026,65+,340,48000,19500
            """,
        Start = job => new DirectMethod(job),
    };

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var reason = Read(group);
        var multiplier = group.ValueOf(Per);
        reason = reason == Reason.None ? Per.Judge(multiplier) : reason;
        _error[0] = double.NaN;
        if (reason == Reason.None)
            DirectStandardisation.OfAll(_counts.Counts, _counts.Weights, multiplier.Number, job.Levels.Values, _estimate.Spans, _error);
        else
            _estimate.Withhold(reason);
        output.Begin(group);
        output.Number(Sums.Of(_counts.Events));
        output.Number(Sums.Of(_counts.Populations));
        output.Number(_estimate.Value);
        output.Number(Math.Pow(_error[0] / multiplier.Number, 2));
        output.Limits(_estimate.Lower, _estimate.Upper);
        output.End(_estimate.Reason);
        _first.Compare(group, _bands.Ages, job.Has(StandardWeights.Standard) ? [] : _counts.Weights, output);
        MissingAsNone.Note(group, job.Method.Columns, output);
    }

    private Reason Read(CalcGroup group)
    {
        var frequencies = group.Numbers(Frequency);
        var reason = _bands.Read(group.Texts(Age), frequencies, job.Sums);
        if (_counts.Bands != _bands.Ages.Length)
            _counts = new BandBuffer(_bands.Ages.Length);
        reason = CountEvents(group.Numbers(Events), frequencies) is not Reason.None and var count ? count : reason;
        _bands.Add(CollectionsMarshal.AsSpan(_events), _counts.Events, missingIsNone: true);
        _bands.Add(CollectionsMarshal.AsSpan(_squares), _counts.Variances, missingIsNone: true);
        if (frequencies.IsEmpty)
            _bands.Add(group.Numbers(Population), _counts.Populations, missingIsNone: false);
        else if (!_bands.AddOnce(group.Numbers(Population), group.Parts, _counts.Populations))
            reason = Reason.Bands;
        reason = reason == Reason.None ? Sums.Judge([], group.Numbers(Population)) : reason;
        if (job.Has(StandardWeights.Standard))
            return StandardWeights.Read(_bands.Ages, _counts.Weights) is not Reason.None and var bands ? bands : reason;
        return !_bands.TakeOne(group.Numbers(Weight), _counts.Weights) || !AreWeights(_counts.Weights) ? Reason.Weights : reason;
    }

    private Reason CountEvents(ReadOnlySpan<double> events, ReadOnlySpan<double> frequencies)
    {
        _events.Clear();
        _squares.Clear();
        var reason = Reason.None;
        for (var row = 0; row < events.Length; row++)
        {
            var frequency = frequencies.IsEmpty ? 1 : frequencies[row];
            _events.Add(events[row] * frequency);
            _squares.Add(events[row] * frequency * frequency);
            if (double.IsNaN(frequency))
                reason = Reason.MissingInput;
            else if (events[row] is < 0 or double.PositiveInfinity || frequency is <= 0 or double.PositiveInfinity)
                reason = Reason.CountOutOfRange;
        }
        return reason;
    }

    private static bool AreWeights(ReadOnlySpan<double> weights)
    {
        var total = Sums.Of(weights);
        foreach (var weight in weights)
            if (!(weight >= 0))
                return false;
        return total > 0 && double.IsFinite(total);
    }
}
