namespace PopulationHealth;

/// <summary>Every measure of inequality that applies to an indicator over groups, in one call.</summary>
public static class InequalityProfile
{
    /// <summary>The profile of an indicator over the groups of one area.</summary>
    /// <typeparam name="TMeasure">What the indicator measures.</typeparam>
    /// <param name="indicator">The indicator; its polarity says what is worse.</param>
    /// <param name="groups">The groups, two at least, named as they stand in a sentence behind "in" ("the most deprived tenth of neighbourhoods"); ordered groups from the most disadvantaged.</param>
    /// <param name="setting">Whether the groups are ordered, which is the reference, and whether to simulate. A polarity that it gives goes before that of the indicator.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <exception cref="ArgumentException">There are fewer than two groups, or the setting names a reference that is none of them.</exception>
    public static InequalityProfile<TMeasure> Of<TMeasure>(
        Indicator<TMeasure> indicator, IEnumerable<GradientGroup<TMeasure>> groups, InequalitySetting setting, params ReadOnlySpan<double> levels)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(setting);
        var all = ValueList.From(groups);
        var directed = setting.Polarity == Polarity.Neutral ? setting with { Polarity = indicator.Polarity } : setting;
        var results = Inequality.OfEach(InequalityMeasure.All, all, directed, levels);
        var words = new ProfileWords<TMeasure>(indicator.Name, all, directed);
        var findings = InequalityMeasure.All.Zip(results, (measure, result) => new InequalityFinding<TMeasure>(measure, result, words.Of(measure, result)));
        return new InequalityProfile<TMeasure>(indicator, all, directed, ValueList.From(findings));
    }
}
