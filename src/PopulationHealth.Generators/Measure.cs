using System.Globalization;
using System.Text.RegularExpressions;

namespace PopulationHealth.Generators;

/// <summary>What a row of an indicator file measures: its type in the core, what its other cells must say for that, and how it is written in C#.</summary>
internal sealed class Measure
{
    private const string Core = "global::PopulationHealth.";
    private static readonly Regex Per = new(@"^per (?<per>[0-9][0-9,]*(?:\.[0-9]+)?)(?: (?<of>\S.*))?$", RegexOptions.CultureInvariant);
    private static readonly Regex From = new(@"^(?<age>[0-9]{1,3})\+$", RegexOptions.CultureInvariant);

    /// <summary>The measures by the word that the file uses.</summary>
    public static readonly IReadOnlyDictionary<string, Measure> ByName = new Measure[]
    {
        new("proportion") { Example = _ => $"new {Core}Proportion(0)", Type = "Proportion", Unit = "%", Multiplier = 100, Methods = { ["Wilson"] = "ProportionIndicator" } },
        new("crude rate") { Example = Rate, Type = "Rate", Arguments = PerOf, IsRate = true, Methods = { ["Byar"] = "CrudeRateIndicator" } },
        new("directly standardised rate") { Example = Rate, Type = "Rate", Arguments = PerOf, IsRate = true, Methods = { ["Dobson and Byar"] = "DirectlyStandardisedRateIndicator" } },
        new("indirectly standardised rate") { Example = Rate, Type = "Rate", Arguments = PerOf, IsRate = true, Methods = { ["Byar"] = "IndirectlyStandardisedRateIndicator" } },
        new("indirectly standardised ratio") { Example = _ => $"new {Core}IndexNumber(100)", Type = "IndexNumber", Unit = "index (100 = as expected)", Multiplier = 100, Methods = { ["Byar"] = "IndirectlyStandardisedRatioIndicator" } },
        new("life expectancy") { Example = _ => $"new {Core}LifeExpectancy(0)", Type = "LifeExpectancy", Unit = "years", Arguments = At, StartsAtAge = true, Methods = { ["Chiang"] = "LifeExpectancyIndicator" } },
        new("healthy life expectancy") { Example = _ => $"new {Core}LifeExpectancy(0)", Type = "LifeExpectancy", Unit = "years", Arguments = At, StartsAtAge = true, Methods = { ["Sullivan"] = "HealthyLifeExpectancyIndicator" } },
        new("mean") { Example = row => $"new {Core}Mean(0, {CSharp.Text(row["unit"])})", Type = "Mean", Arguments = Of, NeedsUnit = true, Methods = { ["Student t"] = "MeanIndicator" } },
        new("count") { Example = row => $"new {Core}Count(0, {CSharp.Text(row["unit"])})", Type = "Count", NeedsUnit = true },
        new("score") { Example = _ => $"new {Core}Score(0)", Type = "Score", Unit = "score" },
        new("index") { Example = _ => $"new {Core}IndexNumber(0)", Type = "IndexNumber", Unit = "index" },
        new("ratio") { Example = row => $"new {Core}Ratio(0, {CSharp.Text(row["unit"] == "ratio" ? "" : row["unit"])})", Type = "Ratio", NeedsUnit = true },
        new("money") { Example = _ => $"new {Core}Money(0)", Type = "Money", Unit = "£" },
        new("percent difference") { Example = _ => $"new {Core}PercentChange(0)", Type = "PercentChange", Unit = "%", Multiplier = 100 },
        new("difference in proportion") { Example = _ => Difference("Proportion"), Type = "Difference<" + Core + "Proportion>", Unit = "percentage points", Multiplier = 100 },
        new("difference in life expectancy") { Example = _ => Difference("LifeExpectancy"), Type = "Difference<" + Core + "LifeExpectancy>", Unit = "years" },
        new("difference in score") { Example = _ => Difference("Score"), Type = "Difference<" + Core + "Score>", Unit = "points" },
    }.ToDictionary(measure => measure.Name, StringComparer.Ordinal);

    private Measure(string name) => Name = name;

    public string Name { get; }

    /// <summary>Whether the definition can be told as a number of events in a population.</summary>
    public bool IsRate { get; private set; }

    /// <summary>Whether it is a share of a whole.</summary>
    public bool IsProportion => Name == "proportion";

    private string Type { get; set; } = "";

    private string Unit { get; set; } = "";

    private bool NeedsUnit { get; set; }

    private bool StartsAtAge { get; set; }

    private double Multiplier { get; set; } = 1;

    private Func<IndicatorRow, string> Example { get; set; } = null!;

    private Func<IndicatorRow, string> Arguments { get; set; } = _ => "";

    private Dictionary<string, string> Methods { get; } = new(StringComparer.Ordinal);

    /// <summary>The type of the member: one that estimates where the row names a method, otherwise the plain indicator of the measure.</summary>
    public string MemberType(IndicatorRow row) =>
        Methods.TryGetValue(row["method"], out var type) ? Core + type : $"{Core}Indicator<{Core}{Type}>";

    /// <summary>What stands after id and name in the constructor's brackets.</summary>
    public string MemberArguments(IndicatorRow row) => Methods.ContainsKey(row["method"]) ? Arguments(row) : ", " + Example(row);

    /// <summary>Notes what the row's unit, multiplier and method must say for this measure and do not.</summary>
    public void Check(IndicatorRow row)
    {
        CheckUnit(row);
        var method = row["method"];
        if (method.Length == 0)
            return;
        if (!Methods.ContainsKey(method))
            row.Problem("method", $"'{method}' does not estimate a {Name}; allowed are: {string.Join(", ", Methods.Keys.Concat(["nothing (then Estimate is not generated)"]))}.");
        else if (Methods.ContainsKey("Student t"))
            row.Required("numerator", "a mean needs a numerator: what is averaged.");
        else
        {
            row.Required("numerator", "an indicator with a method needs a numerator: what is counted.");
            row.Required("denominator", "an indicator with a method needs a denominator: among whom it is counted.");
        }
        if (StartsAtAge && row["age"] != "All ages" && !From.IsMatch(row["age"]))
            row.Problem("age", $"'{row["age"]}' does not say at which age life is expected to go on; write 'All ages' for birth, or an age such as 65+.");
    }

    private void CheckUnit(IndicatorRow row)
    {
        var multiplier = row.Positive("multiplier");
        if (IsRate)
            CheckRate(row, multiplier);
        else if (multiplier is { } given && given != Multiplier)
            row.Problem("multiplier", $"a {Name} is always shown times {Number(Multiplier)}; write that or leave it empty.");
        if (NeedsUnit)
            row.Required("unit", $"a {Name} needs a unit, such as {(Name == "count" ? "people" : Name == "ratio" ? "ratio" : "score")}.");
        else if (!IsRate && row["unit"].Length > 0 && row["unit"] != Unit)
            row.Problem("unit", $"a {Name} has the unit '{Unit}'; write that or leave it empty.");
    }

    private static void CheckRate(IndicatorRow row, double? multiplier)
    {
        if (multiplier is null)
            row.Required("multiplier", "a rate needs a multiplier: per how many, such as 100000.");
        else if (row["unit"].Length > 0 && !(Per.Match(row["unit"]) is { Success: true } unit && PerNumber(unit) == multiplier))
            row.Problem("unit", $"'{row["unit"]}' does not fit the multiplier; write 'per {multiplier.Value.ToString("#,0.##", CultureInfo.InvariantCulture)}' and, if it is not the population, of what.");
    }

    private static string Rate(IndicatorRow row) => $"new {Core}Rate(0{PerOf(row)})";

    private static string PerOf(IndicatorRow row)
    {
        var of = Per.Match(row["unit"]).Groups["of"].Value;
        return $", {Number(row.Positive("multiplier") ?? 1)}" + (of.Length == 0 ? "" : ", " + CSharp.Text(of));
    }

    private static string Of(IndicatorRow row) => ", " + CSharp.Text(row["unit"]);

    private static string At(IndicatorRow row) => From.Match(row["age"]) is { Success: true } from ? ", " + from.Groups["age"].Value : "";

    private static string Difference(string of) => $"new {Core}Difference<{Core}{of}>(0, new {Core}{of}(0))";

    private static double PerNumber(Match unit) => double.Parse(unit.Groups["per"].Value.Replace(",", ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.##########", CultureInfo.InvariantCulture);
}
