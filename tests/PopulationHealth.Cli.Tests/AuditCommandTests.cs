using System.Globalization;
using System.Text.RegularExpressions;
using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

public sealed partial class AuditCommandTests : CommandLineHarness
{
    private const string Header = "derived_id,operands,formula,published,published_value,published_decimals,rule\n";

    private static readonly string Evidence = Path.Join(RepositoryNotebooks.Root, "src", "PopulationHealth.Coventry", "Evidence");

    [Fact]
    public async Task Evidence_AsItIs_HasTheKnownVerdicts()
    {
        Assert.Equal(ExitCode.Success, await Run("audit", Path.Join(Evidence, "published-claims.csv"), Path.Join(Evidence, "seed-observations.csv"), "-o", In("out.csv")));

        Assert.Equal($"Written: {In("out.csv")} (340 claims: 288 agree, 35 do not, 17 left to judgement, 0 cannot be computed)\n", Out.ToString());
        var known = GoldenFile.Read("published-claims-verdicts");
        var rows = Rows(File.ReadAllText(In("out.csv")));
        Assert.Equal(["derived_id", "published", "recomputed", "agrees", "reason"], rows[0]);
        Assert.Equal(known.Select(row => row["derived_id"]), rows.Skip(1).Select(row => row[0]));
        foreach (var (expected, actual) in known.Zip(rows.Skip(1)))
        {
            Assert.Equal(double.Parse(expected["recomputed_value"], CultureInfo.InvariantCulture), double.Parse(actual[2], CultureInfo.InvariantCulture), 0.00011);
            Assert.True(actual[3] == expected["agrees"] || actual[3] == "judgement", $"{actual[0]}: {actual[3]}");
        }
        Assert.Equal(17, rows.Count(row => row[3] == "judgement"));
    }

    [Fact]
    public async Task OtherColumns_BlankOrAbsent_DoNotMatter()
    {
        var (plain, wide) = (Header + "one,x,a,said,1,0,rounds\n", Header.TrimEnd() + ",recomputed_value,agrees,note,note\none,x,a,said,1,0,rounds,,,,\n");
        await File.WriteAllTextAsync(In("figures.csv"), "excerpt,value,claim_id,excerpt\n\"a, b\",1.4,x,\n");
        foreach (var claims in new[] { plain, wide })
        {
            await File.WriteAllTextAsync(In("claims.csv"), claims);
            Assert.Equal(ExitCode.Success, await Run("audit", In("claims.csv"), In("figures.csv")));
        }
        var once = "derived_id,published,recomputed,agrees,reason\none,said,1.4,yes,\"The figures give 1.4, which rounds to 1, as published.\"\n";
        Assert.Equal(once + once, Out.ToString());
    }

    [Theory]
    [InlineData("\"1,400\",1", "column published_value: '1,400' is not allowed; write the number without thousands separators: 1400.")]
    [InlineData("1400,one", "column published_decimals: 'one' is not allowed; write how many decimals the published number has, 0 to 15.")]
    public async Task Problem_OfAPublishedNumber_IsSaidOnce(string cells, string said)
    {
        await File.WriteAllTextAsync(In("figures.csv"), "id,value\nx,1\n");
        await File.WriteAllTextAsync(In("claims.csv"), Header + $"one,x,a,said,{cells},rounds\n");

        Assert.Equal(ExitCode.Failure, await Run("audit", In("claims.csv"), In("figures.csv")));
        Assert.Equal($"1 problem; nothing was written:\nclaims.csv, row 2, {said}\n", Error.ToString());
    }

    [Fact]
    public async Task Figure_MissingByItsName_CannotBeComputed()
    {
        await File.WriteAllTextAsync(In("figures.csv"), "id,value\nx,suppressed\ny,not-comparable\n");
        await File.WriteAllTextAsync(In("claims.csv"), Header + "one,x,a,said,1,0,rounds\ntwo,y,a,said,1,0,rounds\n");

        Assert.Equal(ExitCode.Success, await Run("audit", In("claims.csv"), In("figures.csv")));
        Assert.Contains("Cannot be computed: the figure x is suppressed", Out.ToString());
        Assert.Contains("Cannot be computed: the figure y is not comparable", Out.ToString());
    }

    [Fact]
    public async Task Problems_OfBothFiles_AreListedAndNothingIsWritten()
    {
        await File.WriteAllTextAsync(In("figures.csv"), "id,value\nx,1\nx,2\ny,1%\n");
        await File.WriteAllTextAsync(In("claims.csv"), Header + "one,x,a+b,said,1,0,rounds\none,x,a,,1.25,1,round\n,x;;y,a,said,one,-1,zero\n");
        await File.WriteAllTextAsync(In("out.csv"), "as before");

        Assert.Equal(ExitCode.Failure, await Run("audit", In("claims.csv"), In("figures.csv"), "-o", In("out.csv")));
        var problems = Error.ToString();
        Assert.StartsWith("11 problems; nothing was written:\n", problems, StringComparison.Ordinal);
        Assert.Contains("figures.csv, row 3, column id: 'x' is not allowed; the id stands in an earlier row", problems, StringComparison.Ordinal);
        Assert.Contains("figures.csv, row 4, column value: '1%' is not allowed; write the number without the sign", problems, StringComparison.Ordinal);
        Assert.Contains("claims.csv, row 2, column formula: 'a+b' is not allowed; position 3: found 'b'", problems, StringComparison.Ordinal);
        Assert.Contains("claims.csv, row 3, column derived_id: 'one' is not allowed", problems, StringComparison.Ordinal);
        Assert.Contains("claims.csv, row 3, column published: the cell may not be empty.", problems, StringComparison.Ordinal);
        Assert.Contains("claims.csv, row 3, column rule: 'round' is not allowed; allowed are rounds, zero", problems, StringComparison.Ordinal);
        Assert.Contains("claims.csv, row 4, column operands: 'x;;y' is not allowed; an id is empty", problems, StringComparison.Ordinal);
        Assert.Contains("claims.csv, row 4, column published_decimals: '-1' is not allowed", problems, StringComparison.Ordinal);
        Assert.Equal("as before", File.ReadAllText(In("out.csv")));
        Assert.Equal(3, Directory.EnumerateFiles(In(".")).Count());
    }

    [Fact]
    public async Task UnknownOperand_IsAnErrorThatNamesIt()
    {
        await File.WriteAllTextAsync(In("figures.csv"), "observation_id,value\nx,1\n");
        await File.WriteAllTextAsync(In("claims.csv"), Header + "one,x;z,a+b,said,1,0,rounds\n");

        Assert.Equal(ExitCode.Failure, await Run("audit", In("claims.csv"), In("figures.csv")));
        Assert.Contains("claims.csv, row 2, column operands: 'x;z' is not allowed; there is no figure z; add it to the file of figures, or correct the id.", Error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Out.ToString());
    }

    [Theory]
    [InlineData(ExitCode.Failure, "no such file", "audit", "none.csv", "none.csv")]
    [InlineData(ExitCode.Usage, "no option --ouput", "audit", "a.csv", "--ouput")]
    [InlineData(ExitCode.Usage, "Required argument missing", "audit", "a.csv")]
    [InlineData(ExitCode.Usage, "--output is empty", "audit", "a.csv", "b.csv", "-o", " ")]
    public async Task WrongUse_HasItsExitCodeAndMessage(int code, string message, params string[] args)
    {
        Assert.Equal(code, await Run(args));
        Assert.Contains(message, Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_HasTheColumnsAndAnExample()
    {
        Assert.Equal(ExitCode.Success, await Run("audit", "--help"));
        Assert.Contains("populationhealth audit claims.csv figures.csv", Out.ToString(), StringComparison.Ordinal);
        Assert.Contains("observation_id or id", Out.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"The figures give 61.1111, which rounds to 61; published is 62.\"", Out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Example_OfThePage_GivesWhatItSays()
    {
        var page = (await File.ReadAllTextAsync(Path.Join(RepositoryNotebooks.Root, "docs", "audit.md"))).ReplaceLineEndings("\n");
        foreach (Match file in Input().Matches(page))
            await File.WriteAllTextAsync(In(file.Groups["name"].Value), file.Groups["text"].Value);

        Assert.Equal(ExitCode.Success, await Run("audit", In("claims.csv"), In("figures.csv")));
        Assert.Equal(Output().Match(page).Groups["text"].Value, Out.ToString());
    }

    private static List<string[]> Rows(string text) =>
        [.. text.TrimEnd('\n').Split('\n').Select(line => Cell().Matches(line).Select(cell => cell.Groups["text"].Value.Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal)).ToArray())];

    [GeneratedRegex(@"(?:^|,)(?<text>""(?:[^""]|"""")*""|[^,]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();

    [GeneratedRegex(@"```csv (?<name>\S+)\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Input();

    [GeneratedRegex(@"```console\npopulationhealth audit claims.csv figures.csv\n\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Output();
}
