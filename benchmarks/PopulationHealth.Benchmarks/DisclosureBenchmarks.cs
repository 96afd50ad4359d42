using BenchmarkDotNet.Attributes;

namespace PopulationHealth.Benchmarks;

/// <summary>A table of areas by twenty ages with all totals, a quarter of its cells small: what is held back, without rounding (the hard case) and with it, and the attack on it.</summary>
[MemoryDiagnoser]
public class DisclosureBenchmarks
{
    private const int Ages = 20;
    private static readonly DisclosurePolicy Exact = DisclosurePolicy.Threshold(1, 7);
    private CountTable _table = CountTable.Of(("area", "age", 0));
    private PublishedTable? _published;

    [Params(10, 100, 300)]
    public int Areas { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261122);
        _table = CountTable.Of([.. from area in Enumerable.Range(0, Areas) from age in Enumerable.Range(0, Ages) select ($"area {area}", $"age {age}", (double)Draw(random))]).WithTotals();
        _published = DisclosureControl.Apply(Exact, _table);
    }

    [Benchmark]
    public PublishedTable SuppressWithoutRounding() => DisclosureControl.Apply(Exact, _table);

    [Benchmark]
    public PublishedTable SuppressHesStyle() => DisclosureControl.Apply(DisclosurePolicy.HospitalEpisodes, _table);

    [Benchmark]
    public AttackReport Attack() => DisclosureAttack.On(_published!);

    private static int Draw(Random random) => random.Next(4) == 0 ? random.Next(8) : random.Next(8, 200);
}
