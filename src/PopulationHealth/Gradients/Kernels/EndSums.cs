namespace PopulationHealth;

/// <summary>
/// The sums over groups that a step towards the best line needs, for the heights at its two ends: the information, the score, and the squares of
/// each group's part in the score.
/// </summary>
internal readonly record struct EndSums(
    double StartInformation, double CrossInformation, double EndInformation, double StartScore, double EndScore, double StartMeat, double CrossMeat, double EndMeat)
{
    public static EndSums Of(RobustLine line, ReadOnlySpan<double> ranks, ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        var sums = default(EndSums);
        for (var group = 0; group < ranks.Length; group++)
        {
            var (toStart, toEnd) = (1 - ranks[group], ranks[group]);
            var height = (toStart * line.Start) + (toEnd * line.End);
            var (information, score) = (weights[group] * line.Steepness(height), weights[group] * (values[group] - line.Value(height)));
            sums = new EndSums(
                sums.StartInformation + (information * toStart * toStart),
                sums.CrossInformation + (information * toStart * toEnd),
                sums.EndInformation + (information * toEnd * toEnd),
                sums.StartScore + (score * toStart),
                sums.EndScore + (score * toEnd),
                sums.StartMeat + (score * score * toStart * toStart),
                sums.CrossMeat + (score * score * toStart * toEnd),
                sums.EndMeat + (score * score * toEnd * toEnd));
        }
        return sums;
    }

    /// <summary>The information's inverse times two numbers.</summary>
    public (double Start, double End) Solve(double start, double end)
    {
        var determinant = (StartInformation * EndInformation) - (CrossInformation * CrossInformation);
        return (((EndInformation * start) - (CrossInformation * end)) / determinant, ((StartInformation * end) - (CrossInformation * start)) / determinant);
    }
}
