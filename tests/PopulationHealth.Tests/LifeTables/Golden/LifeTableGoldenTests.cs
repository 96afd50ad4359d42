namespace PopulationHealth.Tests;

/// <summary>Every column of the life table, and the gap between two of them by age and cause, against reference programs written from the published formulas.</summary>
public class LifeTableGoldenTests
{
    private static readonly AgeBands Bands = AgeBands.Ohid20;

    private static readonly Dictionary<string, Population> Populations =
        GoldenFile.Groups("arriaga_input", "pair", "population").ToDictionary(rows => rows[0].Key("pair", "population"), rows => new Population(rows));

    private static readonly IReadOnlyList<string> Pairs = [.. GoldenFile.Groups("arriaga_input", "pair").Select(rows => rows[0]["pair"])];

    [Fact]
    public void Rows_GoldenRows_AreMet() => Assert.All(GoldenFile.Read("life_table_expected"), golden =>
    {
        var row = Populations[golden.Key("pair", "population")].Table.Rows[BandOf(golden)];

        golden.AssertMet("exp_n", row.Width);
        golden.AssertMet("exp_a", row.FractionLived);
        golden.AssertMet("exp_m", row.Rate);
        golden.AssertMet("exp_q", row.Dying);
        golden.AssertMet("exp_l", row.Survivors);
        golden.AssertMet("exp_d", row.Deaths);
        golden.AssertMet("exp_L", row.YearsLived);
        golden.AssertMet("exp_T", row.YearsAhead);
        golden.AssertMet("exp_e", row.LifeExpectancy);
        golden.AssertMet("exp_se", row.StandardError);
    });

    [Fact]
    public void Gap_GoldenRowsByAge_AreMet() => Assert.All(GoldenFile.Read("arriaga_age_expected"), golden =>
    {
        var gap = GapOf(golden["pair"]);
        var row = gap.Rows[BandOf(golden)];

        golden.AssertMet("exp_e0_1", gap.First.LifeExpectancy().Estimate.Value.Value);
        golden.AssertMet("exp_e0_2", gap.Second.LifeExpectancy().Estimate.Value.Value);
        golden.AssertMet("exp_direct", row.Direct);
        golden.AssertMet("exp_indirect", row.Indirect);
        golden.AssertMet("exp_total", row.Total);
        golden.AssertMet("exp_total_symmetric", row.Symmetric);
    });

    [Fact]
    public void GapOfAll_GoldenRowsByAge_AreMet()
    {
        var (first, second) = (Pairs.Select(pair => Populations[$"{pair},1"]).ToList(), Pairs.Select(pair => Populations[$"{pair},2"]).ToList());
        var places = BandTiles.Length(Pairs.Count, Bands.Count);
        var (direct, indirect, symmetric, reasons) = (new double[places], new double[places], new double[places], new Reason[Pairs.Count]);
        LifeExpectancyGap.OfAll(
            new BandCounts(Pairs.Count, Bands.Count, InTiles.Of(first.Select(item => item.Deaths)), InTiles.Of(first.Select(item => item.People))),
            new BandCounts(Pairs.Count, Bands.Count, InTiles.Of(second.Select(item => item.Deaths)), InTiles.Of(second.Select(item => item.People))),
            Bands,
            new GapSpans(direct, indirect, symmetric, reasons));

        Assert.All(reasons, reason => Assert.Equal(Reason.None, reason));
        foreach (var golden in GoldenFile.Read("arriaga_age_expected"))
        {
            var place = BandTiles.Index(Pairs.ToList().IndexOf(golden["pair"]), BandOf(golden), Bands.Count);
            golden.AssertMet("exp_direct", direct[place]);
            golden.AssertMet("exp_indirect", indirect[place]);
            golden.AssertMet("exp_total", direct[place] + indirect[place]);
            golden.AssertMet("exp_total_symmetric", symmetric[place]);
        }
    }

    [Fact]
    public void GapByCause_GoldenRows_AreMet()
    {
        var gaps = Pairs.ToDictionary(
            pair => pair, pair => GapOf(pair).ByCause(Populations[$"{pair},1"].Causes, Populations[$"{pair},2"].Causes).Rows.ToDictionary(row => (row.Age, row.Cause)));
        Assert.All(GoldenFile.Read("arriaga_cause_expected"), golden =>
        {
            var row = gaps[golden["pair"]][(Bands.Bands[BandOf(golden)], golden["cause"])];
            golden.AssertMet("exp_contribution", row.Contribution);
            golden.AssertMet("exp_contribution_symmetric", row.Symmetric);
        });
    }

    private static LifeExpectancyGap GapOf(string pair) => LifeExpectancyGap.Of(Populations[$"{pair},1"].Table, Populations[$"{pair},2"].Table);

    private static int BandOf(GoldenRow row) => Bands.IndexOf((int)row.Number("startage"));

    private sealed class Population(IReadOnlyList<GoldenRow> rows)
    {
        public IReadOnlyList<double> Deaths { get; } =
            [.. Bands.Starts.Select(age => rows.Where(row => row.Number("startage") == age).Sum(row => row.Number("deaths")))];

        public IReadOnlyList<double> People { get; } = [.. Bands.Starts.Select(age => rows.First(row => row.Number("startage") == age).Number("pops"))];

        public LifeTable Table => field ??= LifeTable.Of(Bands.Bands.Select((age, band) => new Stratum(age, Deaths[band], People[band])));

        public IEnumerable<CauseDeaths> Causes => rows.Select(row => new CauseDeaths(Bands.Bands[BandOf(row)], row["cause"], row.Number("deaths")));
    }
}
