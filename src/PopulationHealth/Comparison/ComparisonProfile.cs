namespace PopulationHealth;

/// <summary>The rules of a tool under one name: for the comparison with a benchmark, for quintiles and for the recent trend.</summary>
/// <param name="Name">The tool's name.</param>
/// <param name="Rule">How a value is held against a benchmark.</param>
/// <param name="Quintiles">How areas are put into fifths.</param>
/// <param name="Trend">How the recent trend is found.</param>
public sealed record ComparisonProfile(string Name, ComparisonRule Rule, QuintileMethod Quintiles, TrendMethod Trend)
{
    /// <summary>
    /// Fingertips as its guidance describes it: the 95% interval against the benchmark's value, interpolated quintiles, and the trend of five equally spaced points
    /// that do not overlap.
    /// </summary>
    public static ComparisonProfile Fingertips { get; } = new("Fingertips", ComparisonRule.IntervalAgainstValue, QuintileMethod.Interpolated, TrendMethod.Fingertips);

    /// <summary>FingertipsNext as its code has it: quintiles by order, and the five latest rows whatever lies between them.</summary>
    public static ComparisonProfile FingertipsNext { get; } = new("FingertipsNext", ComparisonRule.IntervalAgainstValue, QuintileMethod.Ntile, TrendMethod.FingertipsNext);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
