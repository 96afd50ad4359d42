namespace PopulationHealth.Tests;

/// <summary>The measures with a formula against healthequal: its estimates by the usual rules, all its columns by its own.</summary>
public class InequalityGoldenTests
{
    private static readonly string[] Slopes = ["sii", "rii"];

    public static TheoryData<string> Codes => [.. Rows.Select(row => row["measure"]).Distinct()];

    private static IEnumerable<GoldenRow> Rows => GoldenFile.Read("healthequal_expected").Where(row => !Slopes.Contains(row["measure"]));

    [Theory]
    [MemberData(nameof(Codes))]
    public void UsualRules_EveryRow_HasTheEstimate(string code) => Assert.All(Rows.Where(row => row["measure"] == code && row["variant"] != "force"), row =>
    {
        var result = Compute(row, InequalityRules.Usual);
        if (row["exp_status"] == "ok")
            row.AssertMet("exp_estimate", result.Value);
        else if (row["exp_status"] == "refused")
            Assert.Equal(Reason.MissingGroup, result.Reason);
        else
            Assert.True(result.Reason == Reason.None && double.IsFinite(result.Value), "The package has a defect here; there is a number.");
    });

    [Theory]
    [MemberData(nameof(Codes))]
    public void HealthEqualRules_EveryRow_HasAllColumns(string code) => Assert.All(Rows.Where(row => row["measure"] == code && row["exp_status"] == "ok"), row =>
    {
        var result = Compute(row, InequalityRules.HealthEqual);
        row.AssertMet("exp_estimate", result.Value);
        row.AssertMet("exp_se", result.Error);
        row.AssertMet("exp_lower", result.Lower);
        row.AssertMet("exp_upper", result.Upper);
    });

    private static OneInequality Compute(GoldenRow row, InequalityRules rules)
    {
        var (given, measure, level) = (InequalityCase.All[row["case"]], InequalityMeasure.FromCode(row["measure"]), row.Number("conf_level"));
        var setting = given.Setting with { Rules = rules };
        return row["variant"] switch
        {
            "no_population" => OneInequality.Run(measure, given.Values, given.Errors, [], setting with { EqualWeights = true }, level),
            "setting_average" => OneInequality.Run(measure, given.Values, given.Errors, [], setting with { Average = given.Average }, level),
            "bounded" => OneInequality.Run(measure, given.Values, given.Errors, given.Populations, setting with { Concentration = ConcentrationForm.Normalised }, level),
            "wagstaff" => OneInequality.Run(measure, given.Values, given.Errors, given.Populations, setting with { Concentration = ConcentrationForm.Wagstaff }, level),
            "erreygers" => OneInequality.Run(measure, given.Values, given.Errors, given.Populations, setting with { Concentration = ConcentrationForm.Erreygers }, level),
            _ => OneInequality.Run(measure, given.Values, given.Errors, given.Populations, setting, level),
        };
    }
}
