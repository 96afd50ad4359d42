using BenchmarkDotNet.Attributes;

namespace PopulationHealth.Benchmarks;

/// <summary>The batch forms with one interval at 95%: nanoseconds for each area, and nothing allocated for it.</summary>
[MemoryDiagnoser]
public class EstimationBenchmarks
{
    private const int Bands = 19;
    private double[] _weights = [], _rates = [], _bandEvents = [], _bandPeople = [], _events = [], _people = [], _expected = [], _values = [], _lower = [], _upper = [];
    private int[] _quantiles = [], _starts = [];
    private Reason[] _reasons = [];
    private FunnelSignificance[] _significances = [];
    private Funnel _funnel = null!;

    [Params(100, 10_000, 1_000_000)]
    public int Areas { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261122);
        var ages = Enumerable.Range(0, Bands).Select(band => new AgeBand(band * 5, band == Bands - 1 ? null : (band * 5) + 4));
        _weights = [.. ages.Select(StandardPopulation.Europe2013.WeightOf)];
        _rates = [.. _weights.Select(weight => 20 / weight)];
        _bandPeople = Fill(BandTiles.Length(Areas, Bands), () => random.Next(200, 900));
        _bandEvents = Fill(_bandPeople.Length, () => random.Next(0, 25));
        _people = Fill(Areas, () => random.Next(2_000, 90_000));
        _events = Fill(Areas, () => random.Next(0, 2_000));
        _expected = Fill(Areas, () => 5 + (random.NextDouble() * 1_900));
        _starts = [.. Enumerable.Range(0, (Areas / 10) + 1).Select(group => group * 10)];
        (_values, _lower, _upper, _reasons) = (new double[Areas], new double[Areas], new double[Areas], new Reason[Areas]);
        (_quantiles, _significances) = (new int[Areas], new FunnelSignificance[Areas]);
        _funnel = Funnel.Of(FunnelKind.CrudeRate, _events, _people, 100_000);
    }

    [Benchmark]
    public void Proportions() => Proportion.OfAll(_events, _people, [], Results(Areas));

    [Benchmark]
    public void CrudeRates() => Rate.OfAll(_events, _people, 100_000, [], Results(Areas));

    [Benchmark]
    public void MeansOfTenValues() => Mean.OfAll(_events, _starts, [], Results(Areas / 10));

    [Benchmark]
    public void DirectlyStandardisedRates() => DirectStandardisation.OfAll(new BandCounts(Areas, Bands, _bandEvents, _bandPeople), _weights, 100_000, [], Results(Areas));

    /// <summary>The memory's own pace: every number that the standardised rates need is read once, and added up.</summary>
    [Benchmark]
    public double ReadTheSameNumbers() => MemoryPace.Sum(_bandEvents) + MemoryPace.Sum(_bandPeople);

    [Benchmark]
    public void ExpectedEvents() => IndirectStandardisation.ExpectedOfAll(Areas, _bandPeople, _rates, _values);

    [Benchmark]
    public void StandardisedRatios() => IndirectStandardisation.OfAll(_events, _expected, 100, [], Results(Areas));

    [Benchmark]
    public void RateRatios() => RateRatio.OfAll(_events, _people, _expected, _people, [], Results(Areas));

    [Benchmark]
    public void YearsOfLifeLostRates() => YearsOfLifeLost.CrudeOfAll(new BandCounts(Areas, Bands, _bandEvents, _bandPeople), _rates, 10_000, [], Results(Areas));

    [Benchmark]
    public void Deciles() => Quantiles.OfAll(_expected, 10, QuantileOrder.HighestFirst, _quantiles, _reasons);

    [Benchmark]
    public void FunnelSignificances() => _funnel.SignificanceOfAll(_events, _people, _significances);

    private static double[] Fill(int length, Func<double> next)
    {
        var numbers = new double[length];
        for (var index = 0; index < length; index++)
            numbers[index] = next();
        return numbers;
    }

    private EstimateSpans Results(int areas) => new(_values.AsSpan(0, areas), _lower.AsSpan(0, areas), _upper.AsSpan(0, areas), _reasons.AsSpan(0, areas));
}
