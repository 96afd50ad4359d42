namespace PopulationHealth.Tests;

/// <summary>An area of the golden slope files: its groups, how they are fitted, and what the peer answers.</summary>
internal sealed record GoldenGradient(string Scenario, GoldenRow Expected, GradientModel Model, double[] Populations, double[] Values, double[] Errors, IReadOnlyList<GoldenRow> Rows)
{
    private const double PeersNormal = 1.959963984540054;

    public static IEnumerable<GoldenGradient> All()
    {
        var inputs = GoldenFile.Read("sii_input").ToLookup(row => row.Key("scenario", "area"));
        var expected = GoldenFile.Read("sii_expected").ToLookup(row => row["scenario"]);
        foreach (var scenario in GoldenFile.Read("sii_scenarios"))
            foreach (var row in expected[scenario["scenario"]])
                yield return Of(scenario, row, [.. inputs[row.Key("scenario", "area")].OrderBy(input => input.Number("quantile"))]);
    }

    /// <summary>The result at the levels of the golden files.</summary>
    public (BatchOfOne Slope, BatchOfOne Ratio, double Intercept, double Accuracy) Fit(params double[] levels) =>
        Gradients.Fit(Model, Populations, Values, Errors, levels);

    private static GoldenGradient Of(GoldenRow scenario, GoldenRow expected, IReadOnlyList<GoldenRow> rows)
    {
        var (type, input) = (scenario["value_type"], scenario["input"]);
        var model = new GradientModel(type switch { "0" => GradientScale.AsIs, "1" => GradientScale.Log, _ => GradientScale.Logit }, scenario["transform"] == "TRUE")
        {
            Multiplier = scenario.Number("multiplier"),
            Profile = GradientProfile.Ohid,
        };
        return new GoldenGradient(
            scenario["scenario"],
            expected,
            model,
            [.. rows.Select(row => row.Number("population"))],
            [.. rows.Select(row => input == "x_cl" ? row.Number("x") / row.Number("population") : row.Number("value"))],
            [.. rows.Select(row => input == "se" ? row.Number("se") : model.Scale.ErrorFromLimits(row.Number("lower_cl"), row.Number("upper_cl")))],
            rows);
    }
}
