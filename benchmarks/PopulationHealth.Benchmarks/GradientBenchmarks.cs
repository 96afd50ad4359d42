using BenchmarkDotNet.Attributes;

namespace PopulationHealth.Benchmarks;

/// <summary>
/// Slope and relative index with their limits at 95% and 99.8%, ten groups an area: the closed forms, and the inversion of the characteristic function for rates of ten events
/// and more in every group. The floor is reading the numbers once.
/// </summary>
[MemoryDiagnoser]
public class GradientBenchmarks
{
    private const int Areas = 1_000;
    private const int Groups = 10;
    private static readonly double[] Levels = [0.95, 0.998];

    private readonly double[] _populations = new double[Areas * Groups];
    private readonly double[] _values = new double[Areas * Groups];
    private readonly double[] _errors = new double[Areas * Groups];
    private readonly double[] _numbers = new double[4 * Areas];
    private readonly double[] _limits = new double[8 * Areas];
    private readonly Reason[] _reasons = new Reason[2 * Areas];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        for (var group = 0; group < _populations.Length; group++)
        {
            var events = 10 + random.Next(200);
            _populations[group] = 1_000 + random.Next(9_000);
            _values[group] = 0.02 * (1 + (0.1 * (Groups - (group % Groups)))) * (0.9 + (0.2 * random.NextDouble()));
            _errors[group] = 1 / Math.Sqrt(events);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Areas)]
    public double ReadInputs()
    {
        var sum = 0.0;
        for (var group = 0; group < _populations.Length; group++)
            sum += _populations[group] + _values[group] + _errors[group];
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Areas)]
    public void ValuesAsTheyAre() => Fit(new GradientModel());

    [Benchmark(OperationsPerInvoke = Areas)]
    public void RatesOnTheirLogarithms() => Fit(new GradientModel(GradientScale.Log, Transformed: true));

    [Benchmark(OperationsPerInvoke = Areas)]
    public void RatesUntransformed() => Fit(new GradientModel(GradientScale.Log));

    [Benchmark(OperationsPerInvoke = Areas)]
    public void ProportionsUntransformed() => Fit(new GradientModel(GradientScale.Logit));

    private void Fit(GradientModel model) => SocialGradient.FitAll(_populations, _values, _errors, Groups, model, Levels, new GradientSpans(
        new EstimateSpans(_numbers.AsSpan(0, Areas), _limits.AsSpan(0, 2 * Areas), _limits.AsSpan(2 * Areas, 2 * Areas), _reasons.AsSpan(0, Areas)),
        new EstimateSpans(_numbers.AsSpan(Areas, Areas), _limits.AsSpan(4 * Areas, 2 * Areas), _limits.AsSpan(6 * Areas, 2 * Areas), _reasons.AsSpan(Areas, Areas)),
        _numbers.AsSpan(2 * Areas, Areas),
        _numbers.AsSpan(3 * Areas, Areas)));
}
