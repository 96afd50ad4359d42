using BenchmarkDotNet.Attributes;

namespace PopulationHealth.Benchmarks;

/// <summary>What a notebook pays for its evidence: reading all of it against only scanning the same bytes, one query, one sentence.</summary>
[MemoryDiagnoser]
public class EvidenceBenchmarks
{
    private byte[][] _files = [];
    private ObservationSet _evidence = null!;

    [GlobalSetup]
    public void Setup()
    {
        _evidence = CoventryEvidence.Load().Observations;
        var assembly = typeof(CoventryEvidence).Assembly;
        _files = [.. assembly.GetManifestResourceNames().Select(name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        })];
    }

    /// <summary>The floor: every byte of the embedded files is looked at once.</summary>
    [Benchmark(Baseline = true)]
    public int ScanBytes() => _files.Sum(file => file.AsSpan().Count((byte)','));

    [Benchmark]
    public int LoadEvidence() => CoventryEvidence.Load().Observations.Count;

    [Benchmark]
    public double QueryOneFigure() => _evidence.Of<Count>("population-total").In(Coventry.City).At("2021").Single().Estimate.Value.Value;

    [Benchmark]
    public int WriteOneSentence()
    {
        var population = _evidence.Of<Count>("population-total").In(Coventry.City).At("2021").Single();
        Statement sentence = $"{population} people lived in {Coventry.City} in {population.Period}.";
        return sentence.ToString().Length;
    }
}
