using BenchmarkDotNet.Attributes;

namespace PopulationHealth.Benchmarks;

/// <summary>The summary measures over ten groups with an interval at 95%: all of them an area, with nothing allocated for it, and the simulation apart.</summary>
[MemoryDiagnoser]
public class InequalityBenchmarks
{
    private const int Groups = 10;
    private static readonly InequalityMeasure[] All = [.. InequalityMeasure.All];
    private static readonly InequalityMeasure[] Simulated = [.. All.Where(measure => !measure.HasFormula)];
    private static readonly InequalitySetting Setting = new() { Ordered = true, Polarity = Polarity.LowerIsBetter, Reference = 9, Most = 100 };
    private static readonly InequalitySetting WithDraws = Setting with { Simulation = new InequalitySimulation() };
    private double[] _values = [], _errors = [], _people = [], _estimates = [], _standardErrors = [], _lower = [], _upper = [];
    private Reason[] _reasons = [];

    [Params(1, 1000)]
    public int Areas { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261122);
        (_values, _errors, _people) = (new double[Areas * Groups], new double[Areas * Groups], new double[Areas * Groups]);
        for (var group = 0; group < _values.Length; group++)
            (_values[group], _errors[group], _people[group]) = (10 + (40 * random.NextDouble()), 0.5 + random.NextDouble(), random.Next(500, 20_000));
        var rows = Areas * All.Length;
        (_estimates, _standardErrors, _lower, _upper, _reasons) = (new double[rows], new double[rows], new double[rows], new double[rows], new Reason[rows]);
    }

    /// <summary>Nineteen estimates, and the intervals of the nine among them that have a formula.</summary>
    [Benchmark]
    public void AllEstimates() => Run(All, Setting, Areas);

    /// <summary>The ten without a formula, by 10,000 draws, for one area.</summary>
    [Benchmark]
    public void SimulatedLimitsOfOneArea() => Run(Simulated, WithDraws, 1);

    private void Run(InequalityMeasure[] measures, InequalitySetting setting, int areas)
    {
        var (rows, groups) = (areas * measures.Length, areas * Groups);
        Inequality.OfAll(
            measures,
            new SubgroupSpans(Groups, _values.AsSpan(0, groups), _errors.AsSpan(0, groups), _people.AsSpan(0, groups)),
            setting,
            [],
            new EstimateSpans(_estimates.AsSpan(0, rows), _lower.AsSpan(0, rows), _upper.AsSpan(0, rows), _reasons.AsSpan(0, rows)),
            _standardErrors.AsSpan(0, rows));
    }
}
