namespace PopulationHealth.Tests;

/// <summary>Healthy life expectancy at every age, with both standard errors, against a reference program written from the published formulas.</summary>
public class SullivanGoldenTests
{
    private static readonly AgeBands Bands = AgeBands.Ohid20;
    private static readonly IReadOnlyList<IReadOnlyList<GoldenRow>> Inputs = [.. GoldenFile.Groups("sullivan_input", "area", "sex")];
    private static readonly IReadOnlyList<IReadOnlyList<GoldenRow>> Expected = [.. GoldenFile.Groups("sullivan_expected", "area", "sex")];

    [Fact]
    public void HealthyLifeExpectancy_GoldenRows_AreMet()
    {
        foreach (var (input, expected) in Inputs.Zip(Expected))
        {
            var table = HealthyLifeTable.Of(
                LifeTable.Of(input.Select(row => new Stratum(AgeOf(row), row.Number("deaths"), row.Number("pops")))),
                input.Select(row => new SurveyedHealth(AgeOf(row), row.Number("survey_n"), row.Number("survey_unhealthy"))));
            Assert.All(expected, golden => Meet(golden, table));
        }
    }

    [Theory]
    [InlineData(SullivanVariance.PrevalenceOnly, "prevalence")]
    [InlineData(SullivanVariance.PrevalenceAndMortality, "full")]
    public void HealthyLifeExpectancyOfAll_GoldenRowsAgeByAge_AreMet(SullivanVariance variance, string name)
    {
        var (deaths, people, unhealthy, asked) = (Tiles("deaths"), Tiles("pops"), Tiles("survey_unhealthy"), Tiles("survey_n"));
        foreach (var at in Bands.Starts)
        {
            var batch = BatchResult.Run(Inputs.Count, 1, results => HealthyLifeTable.HealthyLifeExpectancyOfAll(
                new BandCounts(Inputs.Count, Bands.Count, deaths, people), new BandCounts(Inputs.Count, Bands.Count, unhealthy, asked), Bands, at, variance, [], results));
            for (var area = 0; area < Inputs.Count; area++)
            {
                var golden = Expected[area].Single(row => row.Number("startage") == at);
                golden.AssertMet("exp_hle", batch.Values[area]);
                golden.AssertMet($"exp_lower95_{name}", batch.Lower[area]);
                golden.AssertMet($"exp_upper95_{name}", batch.Upper[area]);
            }
        }
    }

    private static void Meet(GoldenRow golden, HealthyLifeTable table)
    {
        var at = (int)golden.Number("startage");
        var row = table.Rows[Bands.IndexOf(at)];
        golden.AssertMet("exp_le", row.LifeExpectancy);
        golden.AssertMet("exp_hle", row.HealthyYears);
        golden.AssertMet("exp_years_unhealthy", row.UnhealthyYears);
        golden.AssertMet("exp_percent_healthy", 100 * row.HealthyShare);
        golden.AssertMet("exp_se_le", row.StandardErrorOfLife);
        golden.AssertMet("exp_se_prevalence", row.StandardErrorOfPrevalence);
        golden.AssertMet("exp_se_full", row.StandardError);
        var (narrow, whole) = (table.HealthyLifeExpectancy(at, SullivanVariance.PrevalenceOnly).Estimate, table.HealthyLifeExpectancy(at).Estimate);
        golden.AssertMet("exp_hle", whole.Value.Value);
        golden.AssertMet("exp_lower95_prevalence", narrow.Intervals[0].Lower);
        golden.AssertMet("exp_upper95_prevalence", narrow.Intervals[0].Upper);
        golden.AssertMet("exp_lower95_full", whole.Intervals[0].Lower);
        golden.AssertMet("exp_upper95_full", whole.Intervals[0].Upper);
    }

    private static AgeBand AgeOf(GoldenRow row) => Bands.Bands[Bands.IndexOf((int)row.Number("startage"))];

    private static double[] Tiles(string column) => InTiles.Of(Inputs.Select(rows =>
        (IReadOnlyList<double>)[.. Bands.Starts.Select(age => rows.Single(row => row.Number("startage") == age).Number(column))]));
}
