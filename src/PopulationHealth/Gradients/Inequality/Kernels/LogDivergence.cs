namespace PopulationHealth;

/// <summary>Theil's index and the mean log deviation between groups, times 1,000, and what of their errors is not yet multiplied.</summary>
internal static class LogDivergence
{
    public const double Factor = 1000;

    public static double Theil(in AreaGroups groups)
    {
        var (sum, mean) = (0.0, MeanOf(groups));
        for (var group = 0; group < groups.Count; group++)
        {
            var ratio = At(groups, group) / mean;
            sum += groups.Shares[group] * ratio * Math.Log(ratio);
        }
        return Factor * sum;
    }

    public static double MeanLogDeviation(in AreaGroups groups)
    {
        var (sum, mean) = (0.0, MeanOf(groups));
        for (var group = 0; group < groups.Count; group++)
            sum -= groups.Shares[group] * Math.Log(At(groups, group) / mean);
        return Factor * sum;
    }

    public static double TheilError(in AreaGroups groups)
    {
        var (average, sum, mean) = (0.0, 0.0, MeanOf(groups));
        for (var group = 0; group < groups.Count; group++)
        {
            var ratio = At(groups, group) / mean;
            average += groups.Shares[group] * ratio * (1 + Math.Log(ratio));
        }
        for (var group = 0; group < groups.Count; group++)
            sum += Square((1 + Math.Log(At(groups, group) / mean) - average) * groups.Shares[group] * groups.Errors[group] / mean);
        return Math.Sqrt(sum);
    }

    public static double MeanLogDeviationError(in AreaGroups groups)
    {
        var (sum, mean) = (0.0, MeanOf(groups));
        for (var group = 0; group < groups.Count; group++)
            sum += Square((1 - (mean / At(groups, group))) * groups.Shares[group] * groups.Errors[group] / mean);
        return Math.Sqrt(sum);
    }

    private static double At(in AreaGroups groups, int group) => groups.Values[group] == 0 ? groups.Setting.ZeroAs : groups.Values[group];

    private static double MeanOf(in AreaGroups groups)
    {
        var mean = groups.Mean;
        for (var group = 0; group < groups.Count; group++)
            if (groups.Values[group] == 0)
                mean += groups.Shares[group] * groups.Setting.ZeroAs;
        return mean;
    }

    private static double Square(double value) => value * value;
}
