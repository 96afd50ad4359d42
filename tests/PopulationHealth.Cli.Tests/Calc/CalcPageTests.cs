using System.Text.RegularExpressions;
using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

/// <summary>The examples of docs/calc.md give what the page says.</summary>
public sealed partial class CalcPageTests : CalcHarness
{
    private static readonly string Page = File.ReadAllText(Path.Join(RepositoryNotebooks.Root, "docs", "calc.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Commands => [.. Example().Matches(Page).Select(match => match.Groups["command"].Value)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Example_OfThePage_GivesWhatItSays(string command)
    {
        var files = Input().Matches(Page).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["text"].Value);
        foreach (var (name, text) in files)
            await File.WriteAllTextAsync(In(name), text);

        // A file that one line writes, the next one reads.
        foreach (var line in command.Split('\n'))
        {
            Out.GetStringBuilder().Clear();
            Assert.Equal(ExitCode.Success, await Run([.. line.Split(' ').Skip(1).Select(word => word.EndsWith(".csv", StringComparison.Ordinal) ? In(word) : word)]));
        }
        var said = CalcTable.Read(Example().Matches(Page).Single(match => match.Groups["command"].Value == command).Groups["output"].Value);
        var given = CalcTable.Read(Out.ToString());
        Assert.Equal(said.Header, given.Header);
        Assert.Equal(said.Rows.Count, given.Rows.Count);
        foreach (var (expected, actual) in said.Rows.SelectMany(row => row).Zip(given.Rows.SelectMany(row => row)))
            AssertSame(expected, actual);
    }

    [Fact]
    public void Table_OfThePage_NamesEveryMethod()
    {
        Assert.Equal(18, Commands.Count);
        Assert.Equal(
            ["compare", "concentration", "dsr", "funnel-limits", "funnel-significance", "healthy-life-expectancy", "inequality", "israte", "isratio", "life-expectancy", "life-expectancy-gap", "life-table", "mean", "proportion", "quantile", "rate", "sii", "spc", "suppress", "trend"],
            Page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(line => Word().Matches(line.Split('|')[1]).Select(match => match.Groups["name"].Value)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void StandardPopulation_OfThePage_IsTheLibrarys()
    {
        var rows = Page.Split('\n').SkipWhile(line => !line.StartsWith("| age | stdpop", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'));
        var weights = rows.SelectMany(row => row.Trim('|', ' ').Split(" | ").Chunk(2)).ToDictionary(cells => AgeBand.Parse(cells[0]), cells => double.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture));
        var standard = StandardPopulation.Europe2013;

        Assert.Equal(standard.Ages, weights.Keys.Order());
        Assert.All(weights, weight => Assert.Equal(standard.WeightOf(weight.Key), weight.Value));
        Assert.Contains($"0-4 has {standard.WeightOf(new(0, 4))}, 85+ has {standard.WeightOf(new(85, null))}, 90+ has {standard.WeightOf(new(90, null))}.", Page, StringComparison.Ordinal);
    }

    // The last digits are the processor's affair.
    private static void AssertSame(string expected, string actual)
    {
        if (double.TryParse(expected, System.Globalization.CultureInfo.InvariantCulture, out var number))
            Assert.Equal(number, double.Parse(actual, System.Globalization.CultureInfo.InvariantCulture), 1e-9 * Math.Max(1e-9, Math.Abs(number)));
        else
            Assert.Equal(expected, actual);
    }

    [GeneratedRegex(@"```csv (?<name>\S+)\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Input();

    [GeneratedRegex(@"```console\n(?<command>[^\n]+(?:\n[^\n]+)*)\n\n(?<output>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();

    [GeneratedRegex("`(?<name>[a-z-]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
