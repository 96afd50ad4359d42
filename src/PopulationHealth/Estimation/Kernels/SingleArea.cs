namespace PopulationHealth;

/// <summary>Room for the results of a batch of one, and what the typed forms make of them.</summary>
internal sealed class SingleArea(ReadOnlySpan<double> levels)
{
    private readonly double[] _levels = levels.ToArray();
    private readonly double[] _value = new double[1];
    private readonly double[] _error = [double.NaN];
    private readonly Reason[] _reason = new Reason[1];
    private readonly double[] _lower = new double[levels.Length];
    private readonly double[] _upper = new double[levels.Length];

    public EstimateSpans Results => new(_value, _lower, _upper, _reason);

    public Span<double> StandardError => _error;

    public void Refuse(Reason reason) => _reason[0] = reason;

    public Result<T> ToResult<T>(Func<double, T> measure, string method, double events, double? population)
        where T : struct, IMeasure<T> => _reason[0] switch
        {
            Reason.None => new Estimate<T>(measure(_value[0]))
            {
                Intervals = IntervalList.Of(_lower, _upper, _levels, method),
                StandardError = double.IsNaN(_error[0]) ? null : _error[0],
                Events = events,
                Population = population,
            },
            Reason.TooFewEvents => Reason.TooFewEvents.ToMissing($"{Numbers.Grouped(events, null)} events, {Numbers.Plain(DirectStandardisation.LeastEvents)} are needed"),
            var reason => reason.ToMissing(),
        };
}
