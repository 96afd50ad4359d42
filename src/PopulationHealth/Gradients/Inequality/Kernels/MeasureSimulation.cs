namespace PopulationHealth;

/// <summary>
/// The limits of the measures without a formula, as percentiles of what they are in many draws of the groups' values. All measures of an area share its
/// draws; every area has the same ones, so that it does not matter which others are computed with it.
/// </summary>
internal sealed class MeasureSimulation(InequalitySimulation simulation, InequalityMeasure[] measures, int groups)
{
    private readonly double[] _values = new double[groups];
    private readonly double[][] _draws = [.. measures.Select(_ => new double[simulation.Draws])];

    /// <summary>Which of the measures apply to the area at hand.</summary>
    public bool[] Wanted { get; } = new bool[measures.Length];

    /// <summary>Draws; false where there is nothing to draw from.</summary>
    public bool Run(in AreaGroups groups)
    {
        var sampler = new GroupSampler(groups.Setting, simulation.Seed);
        if (!Wanted.Contains(true) || !sampler.CanDraw(groups))
            return false;
        var values = _values.AsSpan(0, groups.Count);
        for (var draw = 0; draw < simulation.Draws; draw++)
        {
            sampler.Draw(groups, values);
            var drawn = groups.With(values);
            for (var measure = 0; measure < measures.Length; measure++)
                if (Wanted[measure])
                    _draws[measure][draw] = SummaryValue.Of(measures[measure], KeepsMean(measures[measure], groups) ? groups.WithMeanKept(values) : drawn);
        }
        return true;
    }

    /// <summary>The standard deviation of a measure's draws; afterwards they are sorted.</summary>
    public double Error(int measure)
    {
        var draws = _draws[measure];
        var (mean, sum) = (0.0, 0.0);
        foreach (var draw in draws)
            mean += draw / draws.Length;
        foreach (var draw in draws)
            sum += (draw - mean) * (draw - mean);
        Array.Sort(draws);
        return Math.Sqrt(sum / (draws.Length - 1));
    }

    /// <summary>A percentile of the sorted draws, between neighbours in proportion (type 7 of Hyndman and Fan).</summary>
    public double Quantile(int measure, double probability) => Percentile.Of(_draws[measure], probability);

    private static bool KeepsMean(InequalityMeasure measure, in AreaGroups groups) =>
        measure == InequalityMeasure.DisparityWeighted && groups.Setting.Rules == InequalityRules.HealthEqual;
}
