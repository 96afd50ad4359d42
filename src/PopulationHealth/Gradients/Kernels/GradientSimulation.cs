namespace PopulationHealth;

/// <summary>The limits as the usual software makes them: draw every group, fit again, sort, and take the draws at the level's two places.</summary>
internal static class GradientSimulation
{
    private const string Method = "simulation";

    public static SimulatedLimits Run(
        GradientModel model, double[] levels, double[] populations, double[] values, double[] errors, int draws, ulong seed)
    {
        var (shares, slopes) = (new double[values.Length], new double[values.Length]);
        RankWeights.Of(populations, Math.Sign(model.Multiplier), shares, slopes);
        var places = Array.ConvertAll(values, value => model.Scale.To(value));
        var middle = RankWeights.Sum(shares, places);
        var (slope, ratio) = (new double[draws], new double[draws]);
        var (drawn, generator) = (new double[values.Length], new NormalDraws(seed));
        for (var draw = 0; draw < draws; draw++)
        {
            for (var group = 0; group < drawn.Length; group++)
            {
                var place = places[group] + (errors[group] * generator.Next());
                drawn[group] = model.Transformed ? place : model.Scale.From(place);
            }
            var (s, m) = (RankWeights.Sum(slopes, drawn), model.Transformed ? middle : RankWeights.Sum(shares, drawn));
            var (start, end) = model.Transformed ? (model.Scale.From(m - (s / 2)), model.Scale.From(m + (s / 2))) : (m - (s / 2), m + (s / 2));
            (slope[draw], ratio[draw]) = (Math.Abs(model.Multiplier) * (end - start), end / start);
        }
        Array.Sort(slope);
        Array.Sort(ratio);
        return new SimulatedLimits(draws, Limits(slope, levels), Limits(ratio, levels));
    }

    private static ValueList<ConfidenceInterval> Limits(double[] sorted, double[] levels) => ValueList.From(levels.Select(level =>
    {
        var tail = Distribution.Tail(level);
        return new ConfidenceInterval(At(sorted, tail), At(sorted, 1 - tail), level, Method);
    }));

    private static double At(double[] sorted, double probability) =>
        sorted[Math.Clamp((int)Math.Round(sorted.Length * probability, MidpointRounding.ToEven), 1, sorted.Length) - 1];
}
