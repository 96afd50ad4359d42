namespace PopulationHealth;

/// <summary>
/// A line or logistic curve over relative rank, by its heights at both ends, with the variances that hold whatever the groups' own are (HC1: MacKinnon and
/// White 1985, J Econometrics 29:305-325).
/// </summary>
/// <param name="Form">Straight or logistic.</param>
/// <param name="Start">The height at rank 0: a value, or log odds.</param>
/// <param name="End">The height at rank 1.</param>
/// <param name="StartVariance">The variance of the first height.</param>
/// <param name="EndVariance">The variance of the second.</param>
/// <param name="Covariance">Their covariance.</param>
internal readonly record struct RobustLine(WhoForm Form, double Start, double End, double StartVariance, double EndVariance, double Covariance)
{
    private const int Steps = 200;

    // Log odds that no data have: the curve is on its way to infinity.
    private const double Upright = 30;

    public double StartValue => Value(Start);

    public double EndValue => Value(End);

    public double Difference => EndValue - StartValue;

    public double DifferenceError => Error(Steepness(Start), Steepness(End));

    public double Ratio => EndValue / StartValue;

    /// <summary>The standard error of the ratio's logarithm.</summary>
    public double LogRatioError => Error(Steepness(Start) / StartValue, Steepness(End) / EndValue);

    /// <summary>The mid-point of each group's stretch of the ranking.</summary>
    public static double[] Ranks(ReadOnlySpan<double> populations)
    {
        var (ranks, total, below) = (new double[populations.Length], 0.0, 0.0);
        foreach (var population in populations)
            total += population;
        for (var group = 0; group < ranks.Length; group++)
        {
            ranks[group] = (below + (populations[group] / 2)) / total;
            below += populations[group];
        }
        return ranks;
    }

    /// <summary>Fits the line; null where no curve is the best, as when it would have to be upright.</summary>
    /// <param name="form">Straight or logistic.</param>
    /// <param name="ranks">The groups' relative ranks.</param>
    /// <param name="values">Their values; shares from 0 to 1 for a logistic curve.</param>
    /// <param name="weights">Their weights, 0 or more.</param>
    /// <param name="correction">The factor of the variances, k / (k - 2) as a rule.</param>
    public static RobustLine? Fit(WhoForm form, ReadOnlySpan<double> ranks, ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double correction)
    {
        // Heights at both ends, not intercept and slope: the same line, and its ends are what is wanted.
        var line = new RobustLine(form, 0, 0, 0, 0, 0);
        for (var step = 0; step < Steps; step++)
        {
            var sums = EndSums.Of(line, ranks, values, weights);
            var (start, end) = sums.Solve(sums.StartScore, sums.EndScore);
            line = line with { Start = line.Start + Shorten(start), End = line.End + Shorten(end) };
            if (!(Math.Abs(line.Start) < Upright && Math.Abs(line.End) < Upright) && form == WhoForm.Logistic)
                return null;
            if (form == WhoForm.Linear || Math.Abs(start) + Math.Abs(end) < 1e-13 * (1 + Math.Abs(line.Start) + Math.Abs(line.End)))
                return line.WithVariances(EndSums.Of(line, ranks, values, weights), correction);
        }
        return null;
        // A logistic step of many log odds overshoots.
        double Shorten(double change) => form == WhoForm.Linear ? change : Math.Clamp(change, -4, 4);
    }

    /// <summary>The value at a height.</summary>
    public double Value(double height) => Form == WhoForm.Linear ? height : GradientScale.Logit.From(height);

    /// <summary>How fast the value changes with the height.</summary>
    public double Steepness(double height) => Form == WhoForm.Linear ? 1 : GradientScale.Logit.Steepness(Value(height));

    private RobustLine WithVariances(EndSums sums, double correction)
    {
        var (a, b) = sums.Solve(sums.StartMeat, sums.CrossMeat);
        var (c, d) = sums.Solve(sums.CrossMeat, sums.EndMeat);
        var (startVariance, covariance) = sums.Solve(a, c);
        var (_, endVariance) = sums.Solve(b, d);
        return this with { StartVariance = correction * startVariance, EndVariance = correction * endVariance, Covariance = correction * covariance };
    }

    private double Error(double start, double end) =>
        Math.Sqrt(Math.Max(0, (start * start * StartVariance) + (end * end * EndVariance) - (2 * start * end * Covariance)));
}
