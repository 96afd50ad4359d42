using MathNet.Numerics;

namespace PopulationHealth;

/// <summary>Looks at a gradient before it is believed.</summary>
public static class GradientDiagnosis
{
    private const double FewEvents = 10;

    extension<TMeasure>(SocialGradient<TMeasure> gradient)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>Lack of fit, the influence of each group, small groups and the overlap of the two ends.</summary>
        /// <exception cref="InvalidOperationException">There is no gradient; see its missing slope index.</exception>
        public GradientDiagnostics<TMeasure> Diagnose()
        {
            if (gradient.SlopeIndex.Missing is { } missing)
                throw new InvalidOperationException($"There is no gradient to diagnose: it is {missing}.");
            var (fit, influences, sizes, overlap) = (LackOfFit(gradient), Influences(gradient), Sizes(gradient), EndsOverlap(gradient));
            return new GradientDiagnostics<TMeasure>
            {
                LackOfFit = fit,
                Influences = influences,
                SmallGroups = ValueList.From(sizes.Where(group => group.IsSmall == true).Select(group => group.Name)),
                EndsOverlap = overlap,
                Straightness = DiagnosisWords.Straightness(gradient, fit),
                Influence = DiagnosisWords.Influence(gradient, influences),
                Smallness = DiagnosisWords.Smallness(sizes, gradient.Groups.All(group => group.Value.Estimate.Events is not null), FewEvents),
                Overlap = DiagnosisWords.Overlap(gradient, overlap),
            };
        }
    }

    private static LackOfFit? LackOfFit<TMeasure>(SocialGradient<TMeasure> gradient)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var (ranks, heights) = (gradient.Fit.Select(group => group.Rank).ToArray(), gradient.Fit.Select(gradient.Height).ToArray());
        var weights = gradient.Fit.Select(group => 1 / (gradient.HeightError(group) * gradient.HeightError(group))).ToArray();
        if (!gradient.HasErrors || !weights.All(double.IsFinite) || RobustLine.Fit(WhoForm.Linear, ranks, heights, weights, 1) is not { } line)
            return null;
        var statistic = 0.0;
        for (var group = 0; group < ranks.Length; group++)
        {
            var distance = heights[group] - line.Start - (ranks[group] * (line.End - line.Start));
            statistic += weights[group] * distance * distance;
        }
        var freedom = ranks.Length - 2;
        return new LackOfFit(statistic, freedom, statistic == 0 ? 1 : SpecialFunctions.GammaUpperRegularized(freedom / 2.0, statistic / 2));
    }

    private static ValueList<GroupInfluence<TMeasure>> Influences<TMeasure>(SocialGradient<TMeasure> gradient)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var slope = gradient.SlopeIndex.Estimate;
        var variance = gradient.Fit.Sum(PartOfVariance);
        return ValueList.From(gradient.Fit.Select((group, index) =>
        {
            var others = gradient.SlopeWithout(index);
            var estimate = slope with { Value = slope.Value.With(others), Intervals = [], Population = null };
            return new GroupInfluence<TMeasure>(group.Name, estimate, slope.Value.Value - others, PartOfVariance(group) / variance);
        }));

        double PartOfVariance(FittedGroup group) => Math.Pow(group.Weight * gradient.HeightError(group), 2);
    }

    private static List<(string Name, bool? IsSmall)> Sizes<TMeasure>(SocialGradient<TMeasure> gradient)
        where TMeasure : struct, IMeasure<TMeasure> => [.. gradient.Groups.Zip(gradient.Fit, (group, fit) => (group.Name, IsSmall(group.Value.Estimate, fit)))];

    // Where the events are not known, an error on the logarithm as large as that of ten events, 1 / √10, says as much. Where neither is, nothing is said.
    private static bool? IsSmall<TMeasure>(Estimate<TMeasure> estimate, FittedGroup group)
        where TMeasure : struct, IMeasure<TMeasure> => estimate switch
        {
            { Value: Proportion, Events: { } events, Population: { } population } => Math.Min(events, population - events) < FewEvents,
            { Events: { } events } => events < FewEvents,
            { Value: Proportion or Rate } when double.IsFinite(group.ScaleError) => group.ScaleError > 1 / Math.Sqrt(FewEvents),
            _ => null,
        };

    private static bool? EndsOverlap<TMeasure>(SocialGradient<TMeasure> gradient)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (!gradient.HasErrors)
            return null;
        var z = Distribution.TwoSidedNormal(gradient.LevelsUsed[0]);
        var (first, last) = (gradient.Fit[0], gradient.Fit[^1]);
        return Math.Abs(first.ScaleValue - last.ScaleValue) <= z * (first.ScaleError + last.ScaleError);
    }
}
