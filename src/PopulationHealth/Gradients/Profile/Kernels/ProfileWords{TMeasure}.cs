namespace PopulationHealth;

/// <summary>The measures of a profile as sentences. Which way is worse comes from the polarity; where there is none, nothing is called worse.</summary>
internal sealed class ProfileWords<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    private readonly string _indicator;
    private readonly InequalitySetting _setting;
    private readonly List<GradientGroup<TMeasure>> _known;
    private readonly GroupPair _pair;
    private readonly string _best = "";
    private readonly string _attributable = "";
    private readonly string _reference;

    public ProfileWords(string indicator, ValueList<GradientGroup<TMeasure>> groups, InequalitySetting setting)
    {
        (_indicator, _setting) = (indicator, setting);
        _known = [.. groups.Where(group => group.Value.HasValue)];
        _reference = setting.Reference is { } place ? groups[place].Name : "";
        if (_known.Count < 2 || (setting.Reference is { } reference && !groups[reference].Value.HasValue))
            return;
        var numbers = new AreaGroups(
            groups.Select(group => group.Value.HasValue ? group.Value.Estimate.Value.Value : double.NaN).ToArray(),
            default, default, setting, new double[AreaGroups.RoomFor(groups.Count)]);
        _pair = GroupPair.Of(numbers);
        _best = _known[numbers.Best].Name;
        _attributable = _known[numbers.AttributableReference].Name;
    }

    public Statement Of(InequalityMeasure measure, Result<InequalityNumber<TMeasure>> result) => result.Missing is { } missing
        ? $"The {measure.Name} of {_indicator} is not given: it is {missing.ToString()}."
        : Of(measure, result.Estimate);

    private Statement Of(InequalityMeasure measure, Estimate<InequalityNumber<TMeasure>> number) => measure switch
    {
        InequalityMeasure.Difference => Difference(number),
        InequalityMeasure.Ratio => $"{_indicator}: the value in {_known[_pair.From].Name} is {number:CI} times that in {_known[_pair.Subtracted].Name}.",
        InequalityMeasure.AbsoluteConcentration or InequalityMeasure.RelativeConcentration => Concentration(measure, number),
        InequalityMeasure.BetweenGroupVariance => $"{_indicator}: the groups spread around the average of all people with a variance of {number:CI}.",
        InequalityMeasure.BetweenGroupDeviation => $"{_indicator}: the groups spread around the average of all people with a standard deviation of {number:CI}.",
        InequalityMeasure.CoefficientOfVariation => $"{_indicator}: the groups' standard deviation around the average of all people is {number:CI} of that average.",
        InequalityMeasure.FromBest => $"{_indicator}: a group is on average {number:CI} away from the best one, {_best}.",
        InequalityMeasure.FromBestWeighted => $"{_indicator}: people are in groups that are on average {number:CI} away from the best one, {_best}.",
        InequalityMeasure.FromReference => $"{_indicator}: a group is on average {number:CI} away from {_reference}.",
        InequalityMeasure.FromReferenceWeighted => $"{_indicator}: people are in groups that are on average {number:CI} away from {_reference}.",
        InequalityMeasure.FromMean => $"{_indicator}: a group is on average {number:CI} away from the average of all people.",
        InequalityMeasure.FromMeanWeighted => $"{_indicator}: people are in groups that are on average {number:CI} away from the average of all people.",
        InequalityMeasure.Disparity => $"{_indicator}: a group is on average {number:CI} of the average of all people away from it.",
        InequalityMeasure.DisparityWeighted => $"{_indicator}: people are in groups that are on average {number:CI} of the average of all people away from it.",
        InequalityMeasure.Theil => $"{_indicator}: the Theil index between the groups, in which high values count most, is {number:CI}.",
        InequalityMeasure.MeanLogDeviation => $"{_indicator}: the mean log deviation between the groups, in which low values count most, is {number:CI}.",
        InequalityMeasure.AttributableRisk => Attributable(number, share: false),
        _ => Attributable(number, share: true),
    };

    private Statement Difference(Estimate<InequalityNumber<TMeasure>> number)
    {
        var (one, other) = _setting.Ordered ? (_known[0], _known[^1]) : (_known[_pair.From], _known[_pair.Subtracted]);
        var difference = one.Value.Estimate.Value.Value - other.Value.Estimate.Value.Value;
        if (Numbers.IsShownAsZero(number.Value.Value * number.Value.Scale, number.Decimals))
            return $"{_indicator}: {one.Name} and {other.Name} have the same value to the decimals shown; the difference is {number:CI}.";
        var verdict = _setting.Polarity == Polarity.Neutral ? "" : IsWorse(difference) ? ", which is worse" : ", which is better";
        return $"{_indicator} is {(difference > 0 ? "higher" : "lower")} in {one.Name} than in {other.Name}{verdict}: the difference is {number:CI}.";
    }

    private Statement Concentration(InequalityMeasure measure, Estimate<InequalityNumber<TMeasure>> number)
    {
        if (Numbers.IsShownAsZero(number.Value.Value * number.Value.Scale, number.Decimals))
            return $"{_indicator} is spread evenly over the groups to the decimals shown: the {measure.Name} is {number:CI}.";
        var isAmongDisadvantaged = number.Value.Value < 0;
        var verdict = _setting.Polarity == Polarity.Neutral ? "" : IsWorse(isAmongDisadvantaged ? 1 : -1) ? ", which is worse for the more disadvantaged" : ", which is better for the more disadvantaged";
        return $"{_indicator} is concentrated among the {(isAmongDisadvantaged ? "more" : "less")} disadvantaged{verdict}: the {measure.Name} is {number:CI}.";
    }

    private Statement Attributable(Estimate<InequalityNumber<TMeasure>> number, bool share) => number.Value.Value switch
    {
        0 => $"{_indicator}: if every group had the value of {_attributable}, the average of all people would not be better.",
        _ when share => $"{_indicator}: if every group had the value of {_attributable}, the average of all people would be better by a change of {number:CI} of it. This is arithmetic, not the effect of an action.",
        _ => $"{_indicator}: if every group had the value of {_attributable}, the average of all people would be better by a change of {number:CI}. This is arithmetic, not the effect of an action.",
    };

    private bool IsWorse(double difference) => _setting.Polarity == Polarity.LowerIsBetter ? difference > 0 : difference < 0;
}
