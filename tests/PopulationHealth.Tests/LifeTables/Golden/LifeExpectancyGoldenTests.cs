namespace PopulationHealth.Tests;

/// <summary>Life expectancy at every start age against phe_life_expectancy of PHEindicatormethods 2.1.0, with the groups that it refuses.</summary>
public class LifeExpectancyGoldenTests
{
    private static readonly double[] Levels = [0.95, 0.998];
    private static readonly string[] Keys = ["area", "sex", "case"];
    private static readonly AgeBands Bands = AgeBands.Ohid20;

    private static readonly IReadOnlyList<Group> Groups =
    [
        .. from input in GoldenFile.Groups("life_expectancy_input", Keys)
           join expected in GoldenFile.Groups("life_expectancy_expected", Keys) on input[0].Key(Keys) equals expected[0].Key(Keys)
           select new Group(input, expected),
    ];

    private static readonly IReadOnlyList<Group> Whole = [.. Groups.Where(group => group.Expected.Count == Bands.Count)];

    [Fact]
    public void LifeExpectancy_GoldenRows_AreMet() => Assert.All(Groups.SelectMany(group => group.Expected.Select(row => (group.Table, row))), pair =>
    {
        var (table, row) = pair;
        var at = (int)row.Number("startage");
        var result = table.LifeExpectancy(at, Levels);

        row.AssertMet("exp_pops_used", table.PopulationFrom(at));
        row.AssertMet("exp_dths_used", table.DeathsFrom(at));
        // The peer gives 0 years without limits where nobody is left; ours says so, and the row of the table has the 0.
        row.AssertMet("exp_value", result.HasValue ? result.Estimate.Value.Value : table.Rows.Count > 0 && row["exp_value"] == "0" ? table.Rows[Bands.IndexOf(at)].LifeExpectancy : double.NaN);
        if (double.IsFinite(row.Number("exp_lower95")))
        {
            row.AssertMet("exp_lower95", result.Intervals[0].Lower);
            row.AssertMet("exp_upper95", result.Intervals[0].Upper);
            row.AssertMet("exp_lower998", result.Intervals[1].Lower);
            row.AssertMet("exp_upper998", result.Intervals[1].Upper);
        }
        else
        {
            Assert.Empty(result.Intervals);
        }
    });

    [Fact]
    public void LifeExpectancyOfAllAtEveryAge_GoldenRows_AreMet()
    {
        var (deaths, populations) = (InTiles.Of(Whole.Select(group => group.Deaths)), InTiles.Of(Whole.Select(group => group.Populations)));
        var batch = BatchResult.Run(
            deaths.Length, 2, results => LifeTable.LifeExpectancyOfAllAtEveryAge(new BandCounts(Whole.Count, Bands.Count, deaths, populations), Bands, Levels, results));

        for (var area = 0; area < Whole.Count; area++)
            foreach (var row in Whole[area].Expected)
                Meet(row, batch, BandTiles.Index(area, Bands.IndexOf((int)row.Number("startage")), Bands.Count));
    }

    [Fact]
    public void LifeExpectancyOfAll_GoldenRowsAgeByAge_AreMet()
    {
        var (deaths, populations) = (InTiles.Of(Whole.Select(group => group.Deaths)), InTiles.Of(Whole.Select(group => group.Populations)));
        foreach (var at in Bands.Starts)
        {
            var batch = BatchResult.Run(
                Whole.Count, 2, results => LifeTable.LifeExpectancyOfAll(new BandCounts(Whole.Count, Bands.Count, deaths, populations), Bands, at, Levels, results));
            for (var area = 0; area < Whole.Count; area++)
                Meet(Whole[area].Expected.Single(row => row.Number("startage") == at), batch, area);
        }
    }

    [Theory]
    [InlineData("negative_deaths", Reason.CountOutOfRange)]
    [InlineData("zero_population", Reason.PopulationNotPositive)]
    [InlineData("missing_band", Reason.Bands)]
    [InlineData("deaths_exceed_population", Reason.EventsAbovePopulation)]
    [InlineData("no_deaths_in_last_band", Reason.NoDeathsInOpenBand)]
    [InlineData("total_population_small", Reason.PopulationTooSmall)]
    [InlineData("total_exactly_5000", Reason.PopulationTooSmall)]
    [InlineData("total_5001", Reason.None)]
    public void Reason_OfEachCase_SaysWhy(string @case, Reason reason)
    {
        var table = Assert.Single(Groups, group => group.Expected[0]["case"] == @case).Table;

        Assert.Equal(reason, table.Reason);
        Assert.Equal(reason == Reason.None, table.Missing is null);
    }

    private static void Meet(GoldenRow row, BatchResult batch, int place)
    {
        var places = batch.Values.Length;
        row.AssertMet("exp_value", batch.Values[place]);
        row.AssertMet("exp_lower95", batch.Lower[place]);
        row.AssertMet("exp_upper95", batch.Upper[place]);
        row.AssertMet("exp_lower998", batch.Lower[places + place]);
        row.AssertMet("exp_upper998", batch.Upper[places + place]);
        Assert.Equal(row["exp_value"] is "NA" or "0", batch.Reasons[place] != Reason.None);
    }

    private sealed record Group(IReadOnlyList<GoldenRow> Input, IReadOnlyList<GoldenRow> Expected)
    {
        private readonly Dictionary<int, GoldenRow> _byAge = Input.ToDictionary(row => (int)row.Number("startage"));

        public LifeTable Table { get; } = LifeTable.Of(Input.Select(row => new Stratum(
            Bands.Bands[Bands.IndexOf((int)row.Number("startage"))], row.Number("deaths"), row.Number("pops"))));

        public IReadOnlyList<double> Deaths => [.. Bands.Starts.Select(age => _byAge[age].Number("deaths"))];

        public IReadOnlyList<double> Populations => [.. Bands.Starts.Select(age => _byAge[age].Number("pops"))];
    }
}
