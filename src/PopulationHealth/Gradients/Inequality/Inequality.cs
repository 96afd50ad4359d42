namespace PopulationHealth;

/// <summary>
/// How unequal groups are, by the summary measures of the World Health Organization's Health Equity Assessment Toolkit. A measure that does not apply
/// gives its reason.
/// </summary>
/// <remarks>
/// Formulas: World Health Organization, Health Equity Assessment Toolkit, technical notes; R package healthequal 1.0.1. Standard errors: of a
/// quadratic form for the variance, by the delta method for Theil's index and the mean log deviation (Ahn J, Harper S, Yu M, Feuer EJ, Liu B, Luta G 2018, JCO Clinical Cancer Informatics 2:1-19); Walter 1978 for the attributable risk. All measures of spread
/// are larger than they should be where the groups' values are noisy, and the difference and ratio of the extremes of many groups most of all.
/// </remarks>
public static class Inequality
{
    /// <summary>One measure over the groups of one area.</summary>
    /// <typeparam name="TMeasure">What the groups' values measure.</typeparam>
    /// <param name="measure">Which measure.</param>
    /// <param name="groups">The groups, two at least; ordered groups from the most disadvantaged to the least.</param>
    /// <param name="setting">What is known about them. The greatest possible value is taken from proportions and rates unless it says one.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <returns>The measure with its interval; without one where the groups' standard errors are not known, or where it needs a simulation and the setting has none.</returns>
    /// <exception cref="ArgumentException">There are fewer than two groups, or the setting names a reference that is none of them.</exception>
    public static Result<InequalityNumber<TMeasure>> Of<TMeasure>(
        InequalityMeasure measure, IEnumerable<GradientGroup<TMeasure>> groups, InequalitySetting setting, params ReadOnlySpan<double> levels)
        where TMeasure : struct, IMeasure<TMeasure> =>
        TypedInequality<TMeasure>.Of([measure], groups, setting, Levels.OrUsual(levels))[0];

    /// <summary>Several measures over the groups of one area; simulated ones share their draws.</summary>
    /// <typeparam name="TMeasure">What the groups' values measure.</typeparam>
    /// <param name="measures">Which measures.</param>
    /// <param name="groups">The groups, two at least; ordered groups from the most disadvantaged to the least.</param>
    /// <param name="setting">What is known about them.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <returns>A result for each measure, in their order.</returns>
    /// <exception cref="ArgumentException">There are fewer than two groups, or the setting names a reference that is none of them.</exception>
    public static ValueList<Result<InequalityNumber<TMeasure>>> OfEach<TMeasure>(
        IEnumerable<InequalityMeasure> measures, IEnumerable<GradientGroup<TMeasure>> groups, InequalitySetting setting, params ReadOnlySpan<double> levels)
        where TMeasure : struct, IMeasure<TMeasure> =>
        ValueList.From(TypedInequality<TMeasure>.Of([.. measures], groups, setting, Levels.OrUsual(levels)));

    /// <summary>Several measures over the groups of many areas, without allocating for each area unless there is a simulation.</summary>
    /// <param name="measures">Which measures.</param>
    /// <param name="groups">The groups of all areas.</param>
    /// <param name="setting">What is known about them, the same for all areas.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <param name="results">
    /// Where to write: the first measure of all areas, then the second and so on (measures × areas places, and as many limits at each level). Limits are
    /// not a number where there is no interval.
    /// </param>
    /// <param name="errors">Where to write the standard errors, in the order of the values; empty for none.</param>
    /// <exception cref="ArgumentException">The lengths do not agree, a level lies outside its range, or the setting names a reference that is no group.</exception>
    public static void OfAll(
        ReadOnlySpan<InequalityMeasure> measures, SubgroupSpans groups, InequalitySetting setting, ReadOnlySpan<double> levels, EstimateSpans results, Span<double> errors = default)
    {
        ArgumentNullException.ThrowIfNull(setting);
        levels = Levels.OrUsual(levels);
        Shapes.RequireRoom(measures.Length * groups.Areas, levels.Length, results);
        if (!errors.IsEmpty)
            Shapes.RequireSame(results.Count, errors.Length, nameof(errors), nameof(results));
        if (setting.Reference >= groups.Groups)
            throw new ArgumentException($"The reference group is number {setting.Reference} counted from 0; there are only {groups.Groups} groups.", nameof(setting));
        new MeasureBatch(measures, groups.Groups, groups.Areas, setting, levels).Run(groups, results, errors);
    }
}
