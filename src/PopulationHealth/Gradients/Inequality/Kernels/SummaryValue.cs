namespace PopulationHealth;

/// <summary>The measures' values, for groups that <see cref="MeasureRule"/> has let pass.</summary>
internal static class SummaryValue
{
    public static double Of(InequalityMeasure measure, in AreaGroups groups) => measure switch
    {
        InequalityMeasure.Difference => groups.Values[GroupPair.Of(groups).From] - groups.Values[GroupPair.Of(groups).Subtracted],
        InequalityMeasure.Ratio => groups.Values[GroupPair.Of(groups).From] / groups.Values[GroupPair.Of(groups).Subtracted],
        InequalityMeasure.AbsoluteConcentration => Generalised(groups) / groups.Setting.ConcentrationScale.AbsoluteDivisor,
        InequalityMeasure.RelativeConcentration => Generalised(groups) * groups.Setting.ConcentrationScale.Factor(groups.Mean),
        InequalityMeasure.BetweenGroupVariance => Variance(groups),
        InequalityMeasure.BetweenGroupDeviation => Math.Sqrt(Variance(groups)),
        InequalityMeasure.CoefficientOfVariation => 100 * Math.Sqrt(Variance(groups)) / groups.Mean,
        InequalityMeasure.FromBest => Distance(groups, groups.Values[groups.Best]),
        InequalityMeasure.FromBestWeighted => WeightedDistance(groups, groups.Values[groups.Best]),
        InequalityMeasure.FromReference => Distance(groups, groups.Values[groups.Reference]),
        InequalityMeasure.FromReferenceWeighted => WeightedDistance(groups, groups.Values[groups.Reference]),
        InequalityMeasure.FromMean => Distance(groups, groups.Mean),
        InequalityMeasure.FromMeanWeighted => WeightedDistance(groups, groups.Mean),
        InequalityMeasure.Disparity => 100 * Distance(groups, groups.Mean) / groups.Mean,
        InequalityMeasure.DisparityWeighted => 100 * WeightedDistance(groups, groups.Mean) / groups.Mean,
        InequalityMeasure.Theil => LogDivergence.Theil(groups),
        InequalityMeasure.MeanLogDeviation => LogDivergence.MeanLogDeviation(groups),
        InequalityMeasure.AttributableRisk => Attributable.Cut(groups, Attributable.Risk(groups)),
        _ => 100 * Attributable.Cut(groups, Attributable.Risk(groups)) / groups.Mean,
    };

    public static double Generalised(in AreaGroups groups) => RankedSum.Of(groups.Values, groups.Shares, groups.Heights, groups.Mean);

    private static double Variance(in AreaGroups groups)
    {
        var sum = 0.0;
        for (var group = 0; group < groups.Count; group++)
        {
            var distance = groups.Values[group] - groups.Mean;
            sum += groups.Shares[group] * distance * distance;
        }
        return sum;
    }

    private static double Distance(in AreaGroups groups, double from)
    {
        var sum = 0.0;
        foreach (var value in groups.Values)
            sum += Math.Abs(value - from);
        return sum / groups.Count;
    }

    private static double WeightedDistance(in AreaGroups groups, double from)
    {
        var sum = 0.0;
        for (var group = 0; group < groups.Count; group++)
            sum += groups.Shares[group] * Math.Abs(groups.Values[group] - from);
        return sum;
    }
}
