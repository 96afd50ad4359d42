namespace PopulationHealth;

/// <summary>The expected events of some periods together, with what their prediction interval is made of.</summary>
internal sealed class PredictedCount(ExpectedEvents expected)
{
    private readonly double[] _gradient = new double[expected.Fit?.Coefficients.Length ?? 0];
    private double _expected;

    public void Add(PeriodCount count, ReadOnlySpan<double> row)
    {
        var mean = expected.Fit!.MeanAt(row, ExpectedDesign.Offset(count, expected.Design!.HasPopulation));
        _expected += mean;
        for (var at = 0; at < row.Length; at++)
            _gradient[at] += mean * row[at];
    }

    public ExcessCount ToCount(Period period, double observed, Missing? missing, ReadOnlySpan<double> levels)
    {
        if (missing is null && !double.IsFinite(_expected + observed))
            missing = Reason.ValueOutOfRange.ToMissing();
        if (missing is not null || _expected <= 0)
            return Without(period, observed, missing ?? Reason.NoExpectedEvents.ToMissing());
        var fit = expected.Fit!;
        var error = Math.Sqrt(fit.Dispersion * (_expected + fit.UnscaledVariance(_gradient)));
        var (bands, excesses, ratios) = (new ConfidenceInterval[levels.Length], new ConfidenceInterval[levels.Length], new List<ConfidenceInterval>());
        for (var at = 0; at < levels.Length; at++)
        {
            var reach = error * Distribution.TwoSidedT(levels[at], fit.DegreesOfFreedom);
            var (lower, upper) = (Math.Max(0, _expected - reach), _expected + reach);
            bands[at] = new ConfidenceInterval(lower, upper, levels[at], "prediction");
            excesses[at] = new ConfidenceInterval(observed - upper, observed - lower, levels[at], "prediction");
            // Where no events at all are within chance, the ratio has no upper limit.
            if (lower > 0)
                ratios.Add(new ConfidenceInterval(observed / upper, observed / lower, levels[at], "prediction"));
        }
        var (count, ratio) = (new Count(_expected, "events"), observed / _expected);
        return new ExcessCount(
            period,
            observed,
            new Estimate<Count>(count) { Intervals = ValueList.Create<ConfidenceInterval>(bands), StandardError = error, Notes = expected.Notes },
            new Estimate<Difference<Count>>(new Difference<Count>(observed - _expected, count)) { Intervals = ValueList.Create<ConfidenceInterval>(excesses), StandardError = error, Notes = expected.Notes },
            new Estimate<Ratio>(new Ratio(ratio)) { Intervals = ValueList.From(ratios), StandardError = ratio * error / _expected, Events = observed, Notes = expected.Notes });
    }

    private static ExcessCount Without(Period period, double observed, Missing missing) => new(period, observed, missing, missing, missing);
}
