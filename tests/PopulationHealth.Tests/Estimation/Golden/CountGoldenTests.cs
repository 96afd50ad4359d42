namespace PopulationHealth.Tests;

/// <summary>Proportions and crude rates against PHEindicatormethods, by the batch form; the one-at-a-time form must give the same digits.</summary>
public class CountGoldenTests
{
    private static readonly double[] Levels = [0.95, 0.998, 0.9, 0.99];
    private static readonly string[] Names = ["95", "998", "90", "99"];

    [Fact]
    public void Proportion_GoldenRows_AreMet() => Assert.All(GoldenFile.Read("proportion"), row =>
    {
        var batch = BatchOfOne.Run(results => Proportion.OfAll([row.Number("x")], [row.Number("n")], Levels, results), Levels.Length);
        Meet(row, batch, row.Number("multiplier"));
        if (batch.Reason == Reason.None)
            Assert.Equal(batch.Limits, [.. Proportion.Of(row.Number("x"), row.Number("n"), Levels).Intervals.Select(interval => (interval.Lower, interval.Upper))]);
    });

    [Fact]
    public void Rate_GoldenRows_AreMet() => Assert.All(GoldenFile.Read("rate"), row =>
    {
        var (x, n, per) = (row.Number("x"), row.Number("n"), row.Number("multiplier"));
        var batch = BatchOfOne.Run(results => Rate.OfAll([x], [n], per, Levels, results), Levels.Length);
        Meet(row, batch, 1);
        if (batch.Reason != Reason.None)
            return;
        var one = Rate.Of(x, n, per, levels: Levels);
        Assert.Equal(row["exp_method"] == "Byars" ? "Byar" : "exact Poisson", one.Interval?.Method);
        row.AssertMet("exp_value", one.Value.Value);
        for (var level = 0; level < Levels.Length; level++)
            row.AssertMet("exp_lower" + Names[level], one.Intervals[level].Lower);
    });

    private static void Meet(GoldenRow row, BatchOfOne batch, double scale)
    {
        Assert.Equal(row["exp_value"] == "NA", batch.Reason != Reason.None);
        row.AssertMet("exp_value", batch.Value * scale);
        for (var level = 0; level < Levels.Length; level++)
        {
            row.AssertMet("exp_lower" + Names[level], batch.Limits[level].Lower * scale);
            row.AssertMet("exp_upper" + Names[level], batch.Limits[level].Upper * scale);
        }
    }
}
