namespace PopulationHealth.Tests;

/// <summary>The slope and relative index against phe_sii of PHEindicatormethods 2.1.0, whose limits are a million draws, and closed forms.</summary>
public class GradientGoldenTests
{
    private static readonly (double Level, string Name)[] Levels = [(0.95, "95"), (0.998, "998")];

    [Fact]
    public void FitAll_GoldenPoints_AreMet() => Assert.All(GoldenGradient.All(), area =>
    {
        var (slope, ratio, intercept, _) = area.Fit(0.95);

        Assert.Equal(Reason.None, slope.Reason);
        area.Expected.AssertMet("exp_sii", slope.Value);
        area.Expected.AssertMet("exp_rii", ratio.Value);
        area.Expected.AssertMet("exp_intercept", intercept);
    });

    [Fact]
    public void FitAll_GoldenClosedForms_AreMet()
    {
        var met = 0;
        foreach (var area in GoldenGradient.All())
        {
            var (slope, ratio, _, _) = area.Fit([.. Levels.Select(level => level.Level)]);
            for (var level = 0; level < Levels.Length; level++)
                foreach (var (kind, limits) in new[] { ("sii", slope.Limits[level]), ("rii", ratio.Limits[level]) })
                    foreach (var (end, limit) in new[] { ("lower", limits.Lower), ("upper", limits.Upper) })
                    {
                        var column = $"ref_{kind}_{end}{Levels[level].Name}";
                        if (double.IsNaN(area.Expected.Number(column)))
                            continue;
                        area.Expected.AssertMet(column, limit, 1e-8);
                        met++;
                    }
        }
        Assert.Equal(55 * 8, met);
    }

    /// <summary>Every simulated limit within five of its own Monte Carlo errors, and as a whole no nearer and no farther than chance would have it.</summary>
    [Fact]
    public void FitAll_GoldenSimulatedLimits_LieWithinTheirMonteCarloError()
    {
        var scores = new List<double>();
        foreach (var area in GoldenGradient.All())
        {
            var (slope, ratio, _, _) = area.Fit([.. Levels.Select(level => level.Level)]);
            for (var level = 0; level < Levels.Length; level++)
                foreach (var (kind, limits) in new[] { ("sii", slope.Limits[level]), ("rii", ratio.Limits[level]) })
                    foreach (var (end, limit) in new[] { ("lower", limits.Lower), ("upper", limits.Upper) })
                        scores.Add((limit - area.Expected.Number($"exp_{kind}_{end}{Levels[level].Name}")) / area.Expected.Number($"mcse_{kind}_{end}{Levels[level].Name}"));
        }

        Assert.Equal(95 * 8, scores.Count);
        Assert.All(scores, score => Assert.InRange(score, -5, 5));
        Assert.InRange(Math.Sqrt(scores.Average(score => score * score)), 0.85, 1.15);
    }
}
