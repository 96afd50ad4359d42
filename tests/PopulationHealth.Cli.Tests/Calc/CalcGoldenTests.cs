namespace PopulationHealth.Tests;

/// <summary>Every row of the golden files through the command.</summary>
public sealed class CalcGoldenTests : CalcHarness
{
    private static readonly string[] Two = ["lower95", "upper95", "lower998", "upper998"];
    private static readonly string[] Four = [.. Two, "lower90", "upper90", "lower99", "upper99"];

    [Fact]
    public async Task Proportion_Golden_IsMet()
    {
        var table = await Calc("proportion", GoldenFile.Text("proportion"), "--confidence", "0.95,0.998,0.9,0.99");
        table.AssertMeets(GoldenFile.Read("proportion"), ["case", "id", "multiplier"], ["value", .. Four]);
    }

    [Fact]
    public async Task Rate_Golden_IsMet()
    {
        var table = await Calc("rate", GoldenFile.Text("rate"), "--confidence", "0.95,0.998,0.9,0.99");
        table.AssertMeets(GoldenFile.Read("rate"), ["case", "id", "multiplier"], ["value", .. Four, "method"]);
    }

    [Theory]
    [InlineData("proportion", "100", "proportion_x100")]
    [InlineData("rate", "100000", "rate_x100000")]
    public async Task Grouped_Golden_IsMet(string method, string multiplier, string statistic)
    {
        var table = await Calc(method, GoldenFile.Text("grouped_input"), "--group-by", "area", "--multiplier", multiplier, "--confidence", "0.95,0.998");
        var golden = GoldenFile.Read("grouped_expected").Where(row => row["statistic"] == statistic).ToList();
        table.AssertMeets(golden, ["area"], ["x", "n", "value", .. Two, "method"]);
    }

    [Fact]
    public async Task Mean_Golden_IsMet()
    {
        var table = await Calc("mean", GoldenFile.Text("mean_input"), "--confidence", "0.95,0.998,0.9");
        var order = table.Column("group").ToList();
        var golden = GoldenFile.Read("mean_expected").OrderBy(row => order.IndexOf(row["group"])).ToList();
        table.AssertMeets(golden, ["group"], ["sum", "count", "stdev", "value", .. Two, "lower90", "upper90"]);
    }

    [Fact]
    public async Task Dsr_Golden_IsMet()
    {
        var table = await Calc("dsr", GoldenFile.Text("dsr_input"), "--confidence", "0.95,0.998,0.99");
        table.AssertMeets(GoldenFile.Read("dsr_expected"), ["scenario", "area"], ["total_count", "total_pop", "value", "variance", .. Two, "lower99", "upper99"]);
    }

    [Fact]
    public async Task DsrNonIndependent_Golden_IsPadded()
    {
        var table = await Calc("dsr", GoldenFile.Text("dsr_nonindependent_input"), "--confidence", "0.95,0.998");
        var golden = GoldenFile.Read("dsr_nonindependent_expected").Where(row => row["completion"] == "padded").ToList();
        Assert.Equal(golden.Count, golden.DistinctBy(row => row.Key("scenario", "area")).Count());
        table.AssertMeets(golden, ["scenario", "area"], ["total_count", "total_pop", "value", .. Two]);
    }

    [Theory]
    [InlineData("isratio", "by_age", "1")]
    [InlineData("isratio", "by_age", "100")]
    [InlineData("isratio", "totals", "100")]
    [InlineData("israte", "by_age", "100000")]
    [InlineData("israte", "totals", "1000")]
    public async Task Indirect_Golden_IsMet(string method, string mode, string multiplier)
    {
        File.WriteAllText(In("totals.csv"), GoldenFile.Text("isr_observed_totals"));
        var observed = mode == "totals" ? new[] { "--observed", In("totals.csv") } : [];
        var table = await Calc(method, GoldenFile.Text("isr_input"), ["--multiplier", multiplier, "--confidence", "0.95,0.998", .. observed]);
        var golden = GoldenFile.Read(method + "_expected").Where(row => row["mode"] == mode && row["multiplier"] == multiplier).ToList();
        string[] rate = method == "israte" ? ["ref_rate"] : [];
        table.AssertMeets(golden, ["area", "mode", "multiplier"], ["observed", "expected", "value", .. rate, .. Two, "method"]);
    }

    [Fact]
    public void Indirect_Golden_HasNoOtherModes()
    {
        Assert.Equal(["by_age,1", "by_age,100", "totals,100"], GoldenFile.Read("isratio_expected").Select(row => row.Key("mode", "multiplier")).Distinct().Order());
        Assert.Equal(["by_age,100000", "totals,1000"], GoldenFile.Read("israte_expected").Select(row => row.Key("mode", "multiplier")).Distinct().Order());
    }

    [Theory]
    [InlineData("exp_decile_inverted", "10", true)]
    [InlineData("exp_decile", "10", false)]
    [InlineData("exp_quintile_inverted", "5", true)]
    [InlineData("exp_quintile", "5", false)]
    [InlineData("exp_tertile_inverted", "3", true)]
    public async Task Quantile_Golden_IsMet(string column, string number, bool inverted)
    {
        var table = await Calc("quantile", GoldenFile.Text("quantile"), ["--number", number, .. inverted ? ["--inverted"] : Array.Empty<string>()]);
        var golden = GoldenFile.Read("quantile");

        Assert.Equal(golden.Select(row => row.Key("set", "group", "id", column)), table.Rows.Select((_, row) => Cells(table, row, "set", "group", "id", "quantile")));
        Assert.Equal(golden.Select(row => row[column] == "NA"), table.Column("reason").Select(reason => reason.Length > 0));
    }

    [Fact]
    public async Task FunnelSignificance_Golden_IsMet()
    {
        var table = await Calc("funnel-significance", GoldenFile.Text("funnel_significance"));
        var golden = GoldenFile.Read("funnel_significance");

        Assert.Equal(golden.Select(row => row.Key("dataset", "area", "exp_significance")), table.Rows.Select((_, row) => Cells(table, row, "dataset", "area", "significance")));
        for (var row = 0; row < golden.Count; row++)
        {
            golden[row].AssertMet("exp_rate_chart", table.Number(row, "rate_chart"));
            golden[row].AssertMet("exp_denominator_derived", table.Number(row, "denominator_derived"));
        }
    }

    [Fact]
    public async Task FunnelLimits_Golden_AreMet()
    {
        var table = await Calc("funnel-limits", GoldenFile.Text("funnel_significance"));
        var golden = GoldenFile.Read("funnel_limits_expected");

        Assert.Equal(golden.Select(row => row.Key("dataset", "row")), table.Rows.Select((_, row) => Cells(table, row, "dataset", "row")));
        for (var row = 0; row < golden.Count; row++)
        {
            golden[row].AssertMet("exp_x", table.Number(row, "x"));
            golden[row].AssertMet("exp_baseline", table.Number(row, "baseline"));
            foreach (var column in new[] { "lower_2s", "upper_2s", "lower_3s", "upper_3s" })
                AssertLimit(golden[row], column, table.Number(row, column), table.Number(row, "multiplier"));
            foreach (var column in new[] { "lower_2s_axis", "upper_2s_axis", "lower_3s_axis", "upper_3s_axis" })
                golden[row].AssertMet("exp_" + column, table.Number(row, column), 1e-4);
        }
    }

    [Fact]
    public async Task LifeExpectancy_Golden_IsMet()
    {
        var table = await Calc("life-expectancy", GoldenFile.Text("life_expectancy_input"), "--confidence", "0.95,0.998");
        var golden = GoldenFile.Read("life_expectancy_expected");

        Assert.Equal(golden.Select(row => row.Key("area", "sex", "case", "startage")), table.Rows.Select((_, row) => Cells(table, row, "area", "sex", "case", "startage")));
        for (var row = 0; row < golden.Count; row++)
        {
            foreach (var column in new[] { "pops_used", "dths_used", "value" }.Concat(Two))
                golden[row].AssertMet("exp_" + column, table.Number(row, column));
            Assert.Equal(golden[row]["exp_value"] is "NA" or "0", table.Text(row, "reason").Length > 0);
        }
    }

    [Fact]
    public async Task LifeTable_Golden_IsMet()
    {
        var table = await Calc("life-table", GoldenFile.Text("arriaga_input"));
        table.AssertMeets(GoldenFile.Read("life_table_expected"), ["pair", "population", "startage"], ["n", "a", "m", "q", "l", "d", "L", "T", "e", "se"]);
    }

    [Fact]
    public async Task HealthyLifeExpectancy_Golden_IsMet()
    {
        var table = await Calc("healthy-life-expectancy", GoldenFile.Text("sullivan_input"));
        table.AssertMeets(
            GoldenFile.Read("sullivan_expected"),
            ["area", "sex", "startage"],
            [
                "le", "hle", "years_unhealthy", "percent_healthy", "se_le", "se_prevalence", "se_full",
                "lower95_prevalence", "upper95_prevalence", "lower95_full", "upper95_full",
            ]);
    }

    [Fact]
    public async Task Gap_GoldenByAge_IsMet()
    {
        var table = await Calc("life-expectancy-gap", GoldenFile.Text("arriaga_input"));
        table.AssertMeets(GoldenFile.Read("arriaga_age_expected"), ["pair", "startage"], ["e0_1", "e0_2", "direct", "indirect", "total", "total_symmetric"]);
    }

    [Fact]
    public async Task Gap_GoldenByCause_IsMet()
    {
        var table = await Calc("life-expectancy-gap", GoldenFile.Text("arriaga_input"), "--by", "cause");
        table.AssertMeets(GoldenFile.Read("arriaga_cause_expected"), ["pair", "startage", "cause"], ["contribution", "contribution_symmetric"]);
    }

    // Bisected limits have an exact one beside them; the cap of a proportion is the multiplier (docs/deviations.md).
    private static void AssertLimit(GoldenRow golden, string column, double limit, double multiplier)
    {
        if (golden["ref_" + column] != "NA")
            golden.AssertMet("ref_" + column, limit);
        else if (golden.Number("exp_" + column) > multiplier)
            Assert.Equal(multiplier, limit);
        else
            golden.AssertMet("exp_" + column, limit);
    }

    private static string Cells(CalcTable table, int row, params string[] columns) => string.Join(",", columns.Select(column => table.Text(row, column)));
}
