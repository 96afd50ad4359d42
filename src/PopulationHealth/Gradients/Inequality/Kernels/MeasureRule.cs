namespace PopulationHealth;

/// <summary>Which measure applies to which groups. One rule in one place; everything else may rely on it.</summary>
internal static class MeasureRule
{
    /// <summary>The share of groups that must have a value.</summary>
    public const double LeastShare = 0.85;

    /// <summary>Why a measure cannot be computed; <see cref="Reason.None"/> where it can.</summary>
    public static Reason Judge(InequalityMeasure measure, in AreaGroups groups) => measure switch
    {
        _ when groups.Fault != Reason.None => groups.Fault,
        _ when groups.Count < (measure is InequalityMeasure.Difference or InequalityMeasure.Ratio ? 2 : 3) => Reason.GroupCount,
        _ when groups.Count < LeastShare * groups.Given => Reason.TooManyGaps,
        InequalityMeasure.Difference => Pair(groups),
        InequalityMeasure.Ratio => First(Pair(groups), Divisor(groups)),
        InequalityMeasure.AbsoluteConcentration => First(Ranks(groups), groups.NoShares, groups.Setting.ConcentrationScale.JudgeAbsolute()),
        InequalityMeasure.RelativeConcentration => First(Ranks(groups), groups.NoShares, groups.Setting.ConcentrationScale.Judge(groups.Mean)),
        InequalityMeasure.BetweenGroupVariance or InequalityMeasure.BetweenGroupDeviation or InequalityMeasure.FromMeanWeighted => groups.NoShares,
        InequalityMeasure.CoefficientOfVariation or InequalityMeasure.DisparityWeighted => First(groups.NoShares, Positive(groups)),
        InequalityMeasure.FromBest => Directed(groups),
        InequalityMeasure.FromBestWeighted => First(Directed(groups), groups.NoShares),
        InequalityMeasure.FromReference => Referred(groups),
        InequalityMeasure.FromReferenceWeighted => First(Referred(groups), groups.NoShares),
        InequalityMeasure.FromMean => Averaged(groups),
        InequalityMeasure.Disparity => First(Averaged(groups), Positive(groups)),
        InequalityMeasure.Theil or InequalityMeasure.MeanLogDeviation => First(groups.NoShares, NotNegative(groups), Positive(groups)),
        InequalityMeasure.AttributableRisk => First(Complete(groups), Directed(groups), Averaged(groups)),
        InequalityMeasure.AttributableFraction => First(Complete(groups), Directed(groups), Averaged(groups), Positive(groups)),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "This is no measure of inequality that is known."),
    };

    private static Reason Pair(in AreaGroups groups) => groups.Setting switch
    {
        { Ordered: true } => First(Directed(groups), groups.LacksAnEnd ? Reason.MissingGroup : Reason.None),
        { Reference: not null } => First(Directed(groups), Referred(groups)),
        _ => Reason.None,
    };

    private static Reason Divisor(in AreaGroups groups)
    {
        // Without two groups to compare, the pair's own reason has been given.
        if (Pair(groups) != Reason.None)
            return Reason.None;
        var divisor = groups.Values[GroupPair.Of(groups).Subtracted];
        return divisor > 0 && groups.Values[GroupPair.Of(groups).From] >= 0 ? Reason.None : divisor == 0 ? Reason.DividesByZero : Reason.ValueOutOfRange;
    }

    private static Reason Ranks(in AreaGroups groups) => groups.Setting.Ordered ? Complete(groups) : Reason.NoOrder;

    private static Reason Complete(in AreaGroups groups) => groups.Count == groups.Given ? Reason.None : Reason.MissingGroup;

    private static Reason Directed(in AreaGroups groups) => groups.Setting.Polarity == Polarity.Neutral ? Reason.NoPolarity : Reason.None;

    private static Reason Averaged(in AreaGroups groups) => groups.Setting.Average is null ? groups.NoShares : Reason.None;

    private static Reason Referred(in AreaGroups groups) =>
        groups.Setting.Reference is null ? Reason.NoReference : groups.Reference < 0 ? Reason.MissingGroup : Reason.None;

    private static Reason Positive(in AreaGroups groups) => double.IsNaN(groups.Mean) || groups.Mean > 0 ? Reason.None : Reason.MeanNotPositive;

    private static Reason NotNegative(in AreaGroups groups) => groups.Values[groups.Lowest] < 0 ? Reason.OutsideScale : Reason.None;

    private static Reason First(Reason one, Reason two, Reason three = Reason.None, Reason four = Reason.None) =>
        one != Reason.None ? one : two != Reason.None ? two : three != Reason.None ? three : four;
}
