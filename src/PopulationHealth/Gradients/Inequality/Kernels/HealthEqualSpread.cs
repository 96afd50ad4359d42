namespace PopulationHealth;

/// <summary>The standard errors and limits as healthequal 1.0.1 has them: everything in which it differs stands here.</summary>
internal static class HealthEqualSpread
{
    public static Spread Of(InequalityMeasure measure, in AreaGroups groups, double value) => measure switch
    {
        // Reported on the log scale.
        InequalityMeasure.Ratio => new Spread(SummarySpread.LogRatioError(groups), value, SummarySpread.LogRatioError(groups)) { IsLogarithmic = true },
        // From the line, and a group without people counts as one.
        InequalityMeasure.AbsoluteConcentration => Spread.Around(value, LineError(groups) / groups.Setting.ConcentrationScale.AbsoluteDivisor),
        InequalityMeasure.RelativeConcentration => Spread.Around(value, LineError(groups) * groups.Setting.ConcentrationScale.Factor(groups.Mean)),
        // The limits may lie below zero.
        InequalityMeasure.BetweenGroupVariance => Spread.Around(value, SummarySpread.VarianceError(groups)),
        // Errors without the factor of the estimate, and limits made of these.
        InequalityMeasure.Theil => Spread.Around(value, LogDivergence.TheilError(groups)),
        InequalityMeasure.MeanLogDeviation => Spread.Around(value, LogDivergence.MeanLogDeviationError(groups)),
        InequalityMeasure.AttributableFraction => Spread.Around(value, Attributable.WalterError(groups)),
        // Around the estimate that has been cut.
        InequalityMeasure.AttributableRisk => Spread.Around(value, groups.Mean * Attributable.WalterError(groups)),
        _ => SummarySpread.Of(measure, groups, value),
    };

    private static double LineError(in AreaGroups groups) => RegressionError.Of(groups.Values, groups.Shares, groups.Heights, groups.Mean, groups.Count);
}
