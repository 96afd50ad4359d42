namespace PopulationHealth;

/// <summary>How the excess of one area differs from that of another, such as the country.</summary>
/// <param name="Ratio">The ratio of the two ratios of observed to expected: 1.05 where the ratio here is 5% higher.</param>
/// <param name="Difference">The difference of the two ratios, which is that of the two relative excesses: 0.03 for 12% over expected against 9%.</param>
public sealed record ExcessComparison(Result<Ratio> Ratio, Result<Difference<Ratio>> Difference);
