namespace PopulationHealth;

/// <summary>The standard errors and limits of the measures that have a formula, each error on the scale of its measure.</summary>
internal static class SummarySpread
{
    public static Spread Of(InequalityMeasure measure, in AreaGroups groups, double value) => measure switch
    {
        InequalityMeasure.Difference => Spread.Around(value, DifferenceError(groups)),
        InequalityMeasure.Ratio => new Spread(value * LogRatioError(groups), value, LogRatioError(groups)) { IsLogarithmic = true },
        InequalityMeasure.AbsoluteConcentration => Spread.Around(value, AbsoluteConcentrationError(groups) / groups.Setting.ConcentrationScale.AbsoluteDivisor),
        InequalityMeasure.RelativeConcentration => Spread.Around(value, RelativeConcentrationError(groups)),
        InequalityMeasure.BetweenGroupVariance => Spread.Around(value, VarianceError(groups)) with { Floor = 0 },
        InequalityMeasure.Theil => Spread.Around(value, LogDivergence.Factor * LogDivergence.TheilError(groups)) with { Floor = 0 },
        InequalityMeasure.MeanLogDeviation => Spread.Around(value, LogDivergence.Factor * LogDivergence.MeanLogDeviationError(groups)) with { Floor = 0 },
        InequalityMeasure.AttributableRisk => OneSided(groups, Attributable.Risk(groups), RiskError(groups)),
        InequalityMeasure.AttributableFraction => OneSided(groups, 100 * Attributable.Risk(groups) / groups.Mean, 100 * FractionError(groups)),
        _ => Spread.Unknown,
    };

    public static double DifferenceError(in AreaGroups groups)
    {
        var (one, other) = GroupPair.Of(groups);
        return Root(groups.Errors[one], groups.Errors[other]);
    }

    public static double LogRatioError(in AreaGroups groups)
    {
        var (one, other) = GroupPair.Of(groups);
        var error = Root(groups.Errors[one] / groups.Values[one], groups.Errors[other] / groups.Values[other]);
        return double.IsFinite(error) ? error : double.NaN;
    }

    /// <summary>That of a quadratic form of independent normal values, 4 y'AΣAy + 2 tr(AΣAΣ), which allows for the groups' own noise.</summary>
    public static double VarianceError(in AreaGroups groups)
    {
        double slope = 0, squares = 0, fourths = 0, own = 0;
        for (var group = 0; group < groups.Count; group++)
        {
            var (share, variance) = (groups.Shares[group], groups.Errors[group] * groups.Errors[group]);
            var (part, distance) = (share * share * variance, groups.Values[group] - groups.Mean);
            slope += part * distance * distance;
            squares += part;
            fourths += part * part;
            own += share * share * (1 - share) * (1 - share) * variance * variance;
        }
        return Math.Sqrt((4 * slope) + (2 * ((squares * squares) - fourths + own)));
    }

    private static double AbsoluteConcentrationError(in AreaGroups groups) => UsesRegression(groups)
        ? RegressionError.Of(groups.Values, groups.Shares, groups.Heights, groups.Mean, RegressionError.WithPeople(groups.Shares))
        : RankedSum.Error(groups.Errors, groups.Shares, groups.Heights, 1, 0);

    private static double RelativeConcentrationError(in AreaGroups groups)
    {
        var scale = groups.Setting.ConcentrationScale;
        return UsesRegression(groups)
            ? AbsoluteConcentrationError(groups) * scale.Factor(groups.Mean)
            : RankedSum.Error(groups.Errors, groups.Shares, groups.Heights, scale.Factor(groups.Mean), SummaryValue.Generalised(groups) * scale.FactorSlope(groups.Mean));
    }

    private static bool UsesRegression(in AreaGroups groups) => groups.Setting.ConcentrationError == ConcentrationError.Regression;

    private static double RiskError(in AreaGroups groups) => FromGroups(groups) ? Attributable.GroupError(groups, false) : groups.Mean * Attributable.WalterError(groups);

    private static double FractionError(in AreaGroups groups) => FromGroups(groups) ? Attributable.GroupError(groups, true) : Attributable.WalterError(groups);

    private static bool FromGroups(in AreaGroups groups) => groups.Setting is { AttributableError: AttributableError.FromGroups } or { Most: null };

    // The limits are cut as the estimate is: there is no gain below nothing.
    private static Spread OneSided(in AreaGroups groups, double centre, double error) =>
        groups.Setting.Favourable ? Spread.Around(centre, error) with { Floor = 0 } : Spread.Around(centre, error) with { Ceiling = 0 };

    private static double Root(double one, double other) => Math.Sqrt((one * one) + (other * other));
}
