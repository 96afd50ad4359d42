namespace PopulationHealth;

/// <summary>An area's figure against a benchmark.</summary>
/// <typeparam name="TMeasure">What is measured.</typeparam>
/// <param name="Figure">The figure.</param>
/// <param name="Benchmark">The value that it was held against, or why there is none.</param>
/// <param name="Comparison">The verdict, or why nothing was compared.</param>
public sealed record AreaComparison<TMeasure>(Observation<TMeasure> Figure, Result<TMeasure> Benchmark, BenchmarkComparison Comparison)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>The area.</summary>
    public Area Area => Figure.Area;

    /// <summary>The verdict.</summary>
    public Verdict Verdict => Comparison.Verdict;

    /// <summary>Such as "Coventry (2021): not statistically different at the 95% level".</summary>
    public override string ToString() => $"{Area} ({Figure.Period.InWords}): {Comparison.InWords}";
}
