namespace PopulationHealth;

/// <summary>The measures that say the same in absolute and in relative terms.</summary>
internal static class MovementPairs
{
    public static ValueList<(InequalityMeasure Absolute, InequalityMeasure Relative)> All { get; } =
    [
        (InequalityMeasure.Difference, InequalityMeasure.Ratio),
        (InequalityMeasure.AbsoluteConcentration, InequalityMeasure.RelativeConcentration),
        (InequalityMeasure.BetweenGroupDeviation, InequalityMeasure.CoefficientOfVariation),
        (InequalityMeasure.FromMean, InequalityMeasure.Disparity),
        (InequalityMeasure.FromMeanWeighted, InequalityMeasure.DisparityWeighted),
        (InequalityMeasure.AttributableRisk, InequalityMeasure.AttributableFraction),
    ];
}
