using BenchmarkDotNet.Attributes;

namespace PopulationHealth.Benchmarks;

/// <summary>Life tables of 20 bands in batch, with one interval at 95%: nanoseconds for each area, and nothing allocated for it.</summary>
[MemoryDiagnoser]
public class LifeTableBenchmarks
{
    private static readonly AgeBands Bands = AgeBands.Ohid20;
    private double[] _deaths = [], _otherDeaths = [], _people = [], _unhealthy = [], _asked = [], _values = [], _lower = [], _upper = [];
    private Reason[] _reasons = [];

    [Params(100, 10_000, 1_000_000)]
    public int Areas { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261122);
        var length = BandTiles.Length(Areas, Bands.Count);
        (_deaths, _otherDeaths, _people, _unhealthy, _asked) = (new double[length], new double[length], new double[length], new double[length], new double[length]);
        for (var place = 0; place < length; place++)
        {
            var band = place / BandTiles.Size % Bands.Count;
            var (people, risk) = (random.Next(400, 3_400), 0.0003 * Math.Exp(0.32 * band));
            (_people[place], _asked[place], _unhealthy[place]) = (people, 50, random.Next(0, 50));
            (_deaths[place], _otherDeaths[place]) = (Math.Ceiling(people * risk * (0.5 + random.NextDouble())), Math.Ceiling(people * risk * (0.5 + random.NextDouble())));
        }
        (_values, _lower, _upper, _reasons) = (new double[length], new double[length], new double[length], new Reason[length]);
    }

    [Benchmark]
    public void LifeExpectancyAtBirth() => LifeTable.LifeExpectancyOfAll(Counts(_deaths), Bands, 0, [], Results(Areas));

    /// <summary>The memory's own pace: every number that the life expectancies at birth need is read once, and added up.</summary>
    [Benchmark]
    public double ReadTheSameNumbers() => MemoryPace.Sum(_deaths) + MemoryPace.Sum(_people);

    [Benchmark]
    public void LifeExpectancyAtEveryAge() => LifeTable.LifeExpectancyOfAllAtEveryAge(Counts(_deaths), Bands, [], Results(_values.Length));

    [Benchmark]
    public void HealthyLifeExpectancyAtBirth() => HealthyLifeTable.HealthyLifeExpectancyOfAll(
        Counts(_deaths), new BandCounts(Areas, Bands.Count, _unhealthy, _asked), Bands, 0, SullivanVariance.PrevalenceAndMortality, [], Results(Areas));

    [Benchmark]
    public void GapsByAge() => LifeExpectancyGap.OfAll(Counts(_deaths), Counts(_otherDeaths), Bands, new GapSpans(_values, _lower, _upper, _reasons.AsSpan(0, Areas)));

    private BandCounts Counts(double[] deaths) => new(Areas, Bands.Count, deaths, _people);

    private EstimateSpans Results(int places) => new(_values.AsSpan(0, places), _lower.AsSpan(0, places), _upper.AsSpan(0, places), _reasons.AsSpan(0, places));
}
