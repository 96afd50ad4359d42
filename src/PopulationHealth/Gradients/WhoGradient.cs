namespace PopulationHealth;

/// <summary>
/// The slope and relative index of inequality as the WHO's Health Equity Assessment Toolkit has them: a line or a logistic curve over relative
/// rank, weighted by population, and a variance from the groups' distances to it. The groups' own standard errors are not used: few groups near a line give a narrow interval.
/// </summary>
/// <remarks>
/// WHO (2024), Health Equity Assessment Toolkit, technical notes. <see cref="HealthEqual"/> gives the numbers of its R package.
/// </remarks>
public static class WhoGradient
{
    /// <summary>The gradient over the groups of one area.</summary>
    /// <typeparam name="TMeasure">What is measured. A logistic curve needs a <see cref="Proportion"/>, or a <see cref="Rate"/> at most as large as what it is per.</typeparam>
    /// <param name="groups">Three groups or more, the most disadvantaged first.</param>
    /// <param name="form">Straight or logistic.</param>
    /// <param name="countGroupsAlike">Whether each group counts as one, whatever its population.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <exception cref="ArgumentException">A logistic curve is asked for a measure that has no largest value, or a level lies outside its range.</exception>
    public static WhoGradient<TMeasure> Fit<TMeasure>(
        IEnumerable<GradientGroup<TMeasure>> groups, WhoForm form, bool countGroupsAlike = false, params ReadOnlySpan<double> levels)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(groups);
        var given = ValueList.From(groups);
        if (form == WhoForm.Logistic && default(TMeasure) is not (Proportion or Rate))
            throw new ArgumentException($"A logistic curve needs a proportion or a rate; {typeof(TMeasure).Name} has no largest value. Use {nameof(WhoForm)}.{nameof(WhoForm.Linear)}.", nameof(form));
        return new WhoGradient<TMeasure>(given, form, countGroupsAlike, Levels.OrUsual(levels).ToArray());
    }
}
