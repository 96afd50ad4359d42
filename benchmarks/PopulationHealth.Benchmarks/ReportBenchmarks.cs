using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Benchmarks;

/// <summary>What rendering the whole report costs, its notebooks run already, against the floor: writing the same bytes to files.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 2, iterationCount: 10)]
public class ReportBenchmarks
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ph-bench-").FullName;
    private Notebook[] _notebooks = [];
    private (string Name, byte[] Bytes)[] _files = [];

    [GlobalSetup]
    public void Setup()
    {
        _notebooks = [.. Directory.GetFiles(Repository.Notebooks, "*.ipynb").Order(StringComparer.Ordinal).Select(Notebook.Load)];
        RenderReport();
        _files = [.. Directory.GetFiles(Report, "*", SearchOption.AllDirectories).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)))];
        Directory.CreateDirectory(Copy);
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public void WriteBytes()
    {
        foreach (var (name, bytes) in _files)
            File.WriteAllBytes(Path.Join(Copy, name), bytes);
    }

    [Benchmark]
    public ReportSummary RenderReport() => ReportBuilder.WriteAsync(_notebooks, new ReportOptions(Repository.Notebooks, Report)).GetAwaiter().GetResult();

    private string Report => Path.Join(_folder, "report");

    private string Copy => Path.Join(_folder, "copy");
}
