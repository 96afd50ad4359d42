namespace PopulationHealth.Cli;

/// <summary><c>proportion</c> and <c>rate</c>: events over a population.</summary>
internal sealed class CountMethod : ICalculation
{
    private const string Example = """
        area,x,n
        E08000026,312,4210
        E92000001,41200,602000
        """;

    private static readonly InputColumn Events = new("x", "events: a count, 0 or more");
    private static readonly InputColumn Population = new("n", "population: people, births or person-years, above 0");

    private readonly CalcJob _job;
    private readonly Setting _multiplier;
    private readonly EstimateBuffer _estimate;

    private CountMethod(CalcJob job) => (_job, _multiplier, _estimate) = (job, job.Method.Settings[0], new EstimateBuffer(job.Levels));

    public static CalcMethod Proportion { get; } = new("proportion", "A part of a whole with Wilson's interval")
    {
        Columns = [Events, Population with { Unit = "population: people, above 0 and at least x" }],
        Settings = [Multiplier.Of("what the proportion is multiplied by: 1, or 100 for percent", "1")],
        Summed = "x and n are added up",
        Output = job => Columns(job, "Wilson"),
        Reasons = [Reason.MissingInput, Reason.CountOutOfRange, Reason.PopulationNotPositive, Reason.EventsAbovePopulation, Reason.Setting],
        Example = Example,
        ExampleOptions = "--multiplier 100",
        Start = job => new CountMethod(job),
    };

    public static CalcMethod Rate { get; } = new("rate", "A crude rate, exact below 10 events and Byar's from 10 on")
    {
        Columns = [Events, Population],
        Settings = [Multiplier.Of("how many people the rate is for", "100000")],
        Summed = "x and n are added up",
        Output = job => Columns(job, "Exact (below 10 events) or Byars"),
        Reasons = [Reason.MissingInput, Reason.CountOutOfRange, Reason.PopulationNotPositive, Reason.Setting],
        Example = Example,
        Start = job => new CountMethod(job),
    };

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var events = group.Numbers(Events);
        var populations = group.Numbers(Population);
        var (x, n) = (Sums.Of(events), Sums.Of(populations));
        var multiplier = group.ValueOf(_multiplier);
        var reason = Sums.Judge(events, populations) is not Reason.None and var rows ? rows : _multiplier.Judge(multiplier);
        if (reason != Reason.None)
            _estimate.Withhold(reason);
        else
            Estimate(x, n, multiplier.Number);
        output.Begin(group);
        output.Number(x);
        output.Number(n);
        output.Number(_estimate.Value);
        output.Limits(_estimate.Lower, _estimate.Upper);
        output.Text(_job.Method == Proportion ? "Wilson" : CountLimitName.Of(x));
        output.End(_estimate.Reason);
    }

    private void Estimate(double x, double n, double multiplier)
    {
        if (_job.Method == Proportion)
        {
            PopulationHealth.Proportion.OfAll([x], [n], _job.Levels.Values, _estimate.Spans);
            _estimate.Scale(multiplier);
        }
        else
        {
            PopulationHealth.Rate.OfAll([x], [n], multiplier, _job.Levels.Values, _estimate.Spans);
        }
    }

    private static IEnumerable<OutputColumn> Columns(CalcJob job, string methods) =>
    [
        new("x", "events"),
        new("n", "population"),
        new("value", "x / n × multiplier"),
        .. OutputColumn.Limits(job.Levels, "the value"),
        new("method", $"of the interval: {methods}"),
    ];
}
