using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Benchmarks;

/// <summary>What running a chapter costs against the floor: the compiler's work on as many cells that do nothing.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 2, iterationCount: 10)]
public class NotebookBenchmarks
{
    private Notebook _chapter = null!;
    private Notebook _blank = null!;

    [GlobalSetup]
    public void Setup()
    {
        _chapter = Notebook.Load(Path.Join(Repository.Notebooks, "05-the-social-gradient.ipynb"));
        _blank = _chapter with { Cells = [.. _chapter.Cells.Select(cell => cell.Kind == CellKind.Code ? cell with { Source = "0" } : cell)] };
    }

    [Benchmark(Baseline = true)]
    public Task<Notebook> RunBlankCells() => NotebookRunner.RunAsync(_blank);

    [Benchmark]
    public Task<Notebook> RunChapter() => NotebookRunner.RunAsync(_chapter);
}
