using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

/// <summary>The help of each method is right: its example runs and gives the columns and reasons that the help names.</summary>
public sealed class CalcHelpTests : CalcHarness
{
    private static readonly string[] Names =
    [
        "proportion", "rate", "mean", "dsr", "isratio", "israte", "quantile", "funnel-limits", "funnel-significance",
        "life-expectancy", "life-table", "healthy-life-expectancy", "life-expectancy-gap", "sii", "inequality", "concentration", "spc", "compare", "trend", "suppress",
    ];

    public static TheoryData<string> Methods => [.. Names];

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Help_ItsExample_RunsAndHasItsColumns(string method)
    {
        Assert.Equal(ExitCode.Success, await Run("calc", method, "--help"));
        var help = Out.ToString();
        var example = Section(help, $"Example: populationhealth calc {method} input.csv");
        var options = help.Split($"Example: populationhealth calc {method} input.csv")[1].Split('\n')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var table = await Calc(method, string.Join('\n', example) + "\n", options);

        var columns = Section(help, "Columns:").Select(Name).ToList();
        var keys = example[0].Split(',').Except(columns.Select(column => column.Trim('[', ']'))).ToList();
        Assert.NotEmpty(keys.Append("funnel"));
        Assert.Subset(example[0].Split(',').ToHashSet(), columns.Where(column => !column.StartsWith('[')).ToHashSet());
        string[] settings = method.StartsWith("is", StringComparison.Ordinal) ? ["mode", "multiplier"] : method == "suppress" ? ["policy"] : [];
        Assert.Equal(keys.Concat(settings).Concat(Section(help, "Output, after the keys:").Select(Name)), table.Header);
        Assert.All(table.Column("reason"), reason => Assert.Equal("", reason));
        Assert.All(Section(help, "Reasons:"), line => Assert.Matches("^[a-z-]+ +[a-z]", line));
        Assert.Contains("130  stopped", help);
    }

    [Fact]
    public async Task Help_OfCalc_ListsTheMethods()
    {
        Assert.Equal(ExitCode.Success, await Run("calc", "--help"));
        Assert.All(Names, method => Assert.Contains($"  {method} ", Out.ToString()));
    }

    private static List<string> Section(string help, string title) =>
        [.. help.Split('\n').SkipWhile(line => !line.StartsWith(title, StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line[2..])];

    private static string Name(string line) => line.Split(' ')[0];
}
