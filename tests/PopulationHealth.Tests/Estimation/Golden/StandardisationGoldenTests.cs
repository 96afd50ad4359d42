namespace PopulationHealth.Tests;

/// <summary>Standardised rates and ratios against PHEindicatormethods, one at a time and as a batch.</summary>
public class StandardisationGoldenTests
{
    private static readonly double[] Levels = [0.95, 0.998, 0.99];
    private static readonly string[] Names = ["95", "998", "99"];

    [Fact]
    public void DirectlyStandardised_GoldenRows_AreMet()
    {
        var expected = GoldenFile.Read("dsr_expected").ToDictionary(row => row.Key("scenario", "area"));
        foreach (var scenario in GoldenFile.Groups("dsr_input", "scenario"))
        {
            var areas = scenario.GroupBy(row => row["area"]).Select(group => group.OrderBy(row => row.Number("age")).ToList()).ToList();
            double[] weights = [.. areas[0].Select(row => row.Number("stdpop"))];
            Assert.All(areas, area => Assert.Equal(weights, area.Select(row => row.Number("stdpop"))));
            var per = areas[0][0].Number("multiplier");
            var batch = new AreaBatch(areas.Count, Levels.Length);
            DirectStandardisation.OfAll(new BandCounts(areas.Count, weights.Length, Tiles(areas, "x"), Tiles(areas, "n")), weights, per, Levels, batch.Results, batch.Errors);
            for (var area = 0; area < areas.Count; area++)
            {
                var row = expected[areas[area][0].Key("scenario", "area")];
                batch.Meet(row, area, Names);
                row.AssertMet("exp_variance", Math.Pow(batch.Errors[area] / per, 2));
                Meet(row, DirectStandardisation.Of(areas[area].Select(Stratum), Standard(areas[area]), per, Levels));
            }
        }
    }

    [Fact]
    public void RepeatedEvents_GoldenRows_AreMet()
    {
        var expected = GoldenFile.Read("dsr_nonindependent_expected").Where(row => row["completion"] == "padded").ToDictionary(row => row.Key("scenario", "area"));
        Assert.All(GoldenFile.Groups("dsr_nonindependent_input", "scenario", "area"), rows =>
        {
            var strata = rows.GroupBy(row => row["age"]).Select(band => new Stratum(
                Age(band.First()),
                new RepeatedEvents(band.Select(row => (row.Number("eventfreq"), row.Number("x")))),
                band.Select(row => row.Number("n")).Distinct().Single()));
            Meet(expected[rows[0].Key("scenario", "area")], DirectStandardisation.Of(strata, Standard(rows), rows[0].Number("multiplier"), Levels));
        });
    }

    [Theory]
    [InlineData("isratio")]
    [InlineData("israte")]
    public void IndirectlyStandardised_GoldenRows_AreMet(string method)
    {
        var totals = GoldenFile.Read("isr_observed_totals").ToDictionary(row => row["area"], row => row.Number("observed"));
        var inputs = GoldenFile.Groups("isr_input", "area").ToDictionary(rows => rows[0]["area"]);
        Assert.All(GoldenFile.Read(method + "_expected"), row =>
        {
            var rows = inputs[row["area"]];
            var area = rows.Select(Stratum).ToList();
            var reference = rows.Select(item => new Stratum(Age(item), Count(item, "x_ref"), item.Number("n_ref"))).ToList();
            double? observed = row["mode"] == "totals" ? totals[row["area"]] : null;
            if (method == "isratio")
                Meet(row, IndirectStandardisation.Ratio(area, reference, row.Number("multiplier"), observed, Levels));
            else
                Meet(row, IndirectStandardisation.Rate(area, reference, row.Number("multiplier"), observed, Levels));
        });

        Stratum Stratum(GoldenRow row) => new(Age(row), Count(row, "x"), double.IsNaN(row.Number("n")) ? 0 : row.Number("n"));
    }

    [Fact]
    public void Mean_GoldenRows_AreMet()
    {
        var levels = new[] { 0.95, 0.998, 0.9 };
        var groups = GoldenFile.Groups("mean_input", "group").ToList();
        var batch = new AreaBatch(groups.Count, levels.Length);
        int[] starts = [0, .. groups.Select((_, index) => groups.Take(index + 1).Sum(group => group.Count))];
        Mean.OfAll([.. groups.SelectMany(group => group.Select(row => row.Number("x")))], starts, levels, batch.Results, batch.Errors);
        var expected = GoldenFile.Read("mean_expected").ToDictionary(row => row["group"]);
        for (var group = 0; group < groups.Count; group++)
        {
            var row = expected[groups[group][0]["group"]];
            batch.Meet(row, group, ["95", "998", "90"]);
            row.AssertMet("exp_stdev", batch.Errors[group]);
            if (row["exp_value"] != "NA")
                row.AssertMet("exp_value", Mean.Of(groups[group].Select(item => item.Number("x")), "score", levels).Value.Value);
        }
    }

    private static void Meet<T>(GoldenRow row, Result<T> result)
        where T : struct, IMeasure<T>
    {
        Assert.Equal(row["exp_value"] == "NA", !result.HasValue);
        if (!result.HasValue)
            return;
        row.AssertMet("exp_value", result.Estimate.Value.Value);
        for (var level = 0; level < Levels.Length; level++)
            if (row.Has("exp_lower" + Names[level]))
            {
                row.AssertMet("exp_lower" + Names[level], result.Intervals[level].Lower);
                row.AssertMet("exp_upper" + Names[level], result.Intervals[level].Upper);
            }
    }

    private static double[] Tiles(List<List<GoldenRow>> areas, string column)
    {
        var tiles = new double[BandTiles.Length(areas.Count, areas[0].Count)];
        BandTiles.FromAreaRows([.. areas.SelectMany(area => area.Select(row => row.Number(column)))], areas[0].Count, tiles);
        return tiles;
    }

    private static Stratum Stratum(GoldenRow row) => new(Age(row), Count(row, "x"), row.Number("n"));

    private static AgeBand Age(GoldenRow row) => new((int)row.Number("age"), (int)row.Number("age"));

    private static StandardPopulation Standard(IReadOnlyList<GoldenRow> rows) =>
        new("golden", rows.Select(row => (Age(row), row.Number("stdpop"))).Distinct());

    private static double? Count(GoldenRow row, string column) => double.IsNaN(row.Number(column)) ? null : row.Number(column);
}
