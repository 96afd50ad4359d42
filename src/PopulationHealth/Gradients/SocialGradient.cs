namespace PopulationHealth;

/// <summary>
/// The slope and the relative index of inequality: a line through the values of groups ordered from the most to the least disadvantaged,
/// each over its stretch of the population, and the difference and ratio of the line's two ends. The intervals need no simulation.
/// </summary>
/// <remarks>
/// Pamuk ER (1985), Social class inequality in mortality from 1921 to 1972 in England and Wales, Population Studies 39:17-31; Low A, Low A (2004),
/// Measuring the gap: quantifying and comparing local health inequalities, J Public Health 26:388-395. The form is that of the Office for Health Improvement and
/// Disparities (PHEindicatormethods, <c>phe_sii</c>), whose simulated limits are here computed.
/// </remarks>
public static class SocialGradient
{
    /// <summary>The gradient of one indicator over the groups of one area.</summary>
    /// <typeparam name="TMeasure">What is measured. A rate is taken to have a normal error on its logarithm, a proportion on its log odds, all else as it is.</typeparam>
    /// <param name="groups">The groups, the most disadvantaged first.</param>
    /// <param name="options">How to fit; null for the values as they are, at 95%.</param>
    /// <exception cref="ArgumentException">The units of the groups differ, or their rates are standardised differently, or some and others not.</exception>
    public static SocialGradient<TMeasure> Fit<TMeasure>(IEnumerable<GradientGroup<TMeasure>> groups, GradientOptions? options = null)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(groups);
        return new SocialGradient<TMeasure>(ValueList.From(groups), options ?? new GradientOptions());
    }

    /// <summary>The gradients of many areas with the same number of groups, without allocating for each.</summary>
    /// <param name="populations">The groups' populations, area by area, in each the most disadvantaged first; above 0.</param>
    /// <param name="values">The groups' values in the same order; proportions from 0 to 1. Not a number for missing.</param>
    /// <param name="errors">Their standard errors in the same order, on the model's scale; see <see cref="GradientErrors"/>.</param>
    /// <param name="groups">How many groups each area has.</param>
    /// <param name="model">How to fit.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <param name="results">Where to write.</param>
    /// <exception cref="ArgumentException">The lengths do not agree, or a level lies outside its range.</exception>
    public static void FitAll(
        ReadOnlySpan<double> populations, ReadOnlySpan<double> values, ReadOnlySpan<double> errors, int groups, GradientModel model, ReadOnlySpan<double> levels, GradientSpans results)
    {
        ArgumentNullException.ThrowIfNull(model);
        Require.AtLeast(1, groups);
        levels = Levels.OrUsual(levels);
        Shapes.RequireSame(populations.Length, values.Length);
        Shapes.RequireSame(populations.Length, errors.Length);
        if (populations.Length != results.Count * groups)
            throw new ArgumentException(
                $"populations has length {populations.Length}; {results.Count} areas with {groups} groups need {results.Count * groups}.", nameof(populations));
        Shapes.RequireRoom(results.Count, levels.Length, results.Slopes);
        Shapes.RequireRoom(results.Count, levels.Length, results.Ratios);
        var kernel = new GradientKernel(model, levels);
        for (var area = 0; area < results.Count; area++)
        {
            var (start, length) = (area * groups, groups);
            kernel.Fit(populations.Slice(start, length), values.Slice(start, length), errors.Slice(start, length));
            results.Write(area, kernel);
        }
    }
}
