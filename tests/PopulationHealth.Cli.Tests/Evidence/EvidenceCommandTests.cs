using System.Globalization;
using System.Text.Json;
using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

public sealed class EvidenceCommandTests : CommandLineHarness
{
    private static readonly string[] Tables = ["documents.csv", "public-pages.csv", "indicators.csv"];

    [Fact]
    public async Task Evidence_All_HasEveryFigureWithSourceAndLicence()
    {
        Assert.Equal(ExitCode.Success, await Run("evidence", "-o", In("out")));
        var evidence = CoventryEvidence.Load();
        var rows = Rows("documents.csv").Concat(Rows("public-pages.csv")).ToList();

        Assert.Equal(evidence.Observations.Select(figure => figure.Id), rows.Select(row => row["id"]));
        Assert.All(evidence.Observations.Zip(rows), pair =>
        {
            Assert.Equal(pair.First.Source.Document, pair.Second["source"]);
            Assert.Equal(pair.First.Source.Url, pair.Second["source_url"]);
            Assert.Equal(pair.First.Source.Licence.Name, pair.Second["licence"]);
            Assert.Equal(pair.First.Source.AttributionLine, pair.Second["attribution"]);
            Assert.NotEmpty(pair.Second["attribution"]);
        });
        Assert.Contains("documents.csv: 873 rows, public-pages.csv: 1407 rows, indicators.csv: 452 rows", Out.ToString());
    }

    [Fact]
    public async Task Evidence_Values_AreThoseThatArePrinted()
    {
        await Run("evidence", "-o", In("out"));
        var written = Rows("documents.csv").Concat(Rows("public-pages.csv")).ToDictionary(row => row["id"]);
        var printed = new[] { "seed-observations.csv", "public-observations.csv" }
            .SelectMany(name => Read(Path.Join(RepositoryNotebooks.Root, "src", "PopulationHealth.Coventry", "Evidence", name))).ToList();

        // A share of one is written as the percentage that it is shown as; everything else as it stands, to the last decimal.
        Assert.All(printed.Where(row => row["unit"] != "proportion"), row => Assert.Equal(row["value"], written[row["claim_id"]]["value"]));
        Assert.All(printed.Where(row => row["unit"] == "proportion"), row =>
            Assert.Equal(100 * decimal.Parse(row["value"], CultureInfo.InvariantCulture), decimal.Parse(written[row["claim_id"]]["value"], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Evidence_Metadata_NamesTheColumnsAndHoldsForEveryCell()
    {
        await Run("evidence", "-o", In("out"));

        Assert.All(Tables, name =>
        {
            using var metadata = JsonDocument.Parse(File.ReadAllBytes(In($"out/{name}-metadata.json")));
            var root = metadata.RootElement;
            var schema = root.GetProperty("tableSchema");
            var columns = schema.GetProperty("columns").EnumerateArray().ToList();
            var rows = Rows(name);

            Assert.Equal("http://www.w3.org/ns/csvw", root.GetProperty("@context")[0].GetString());
            Assert.Equal(name, root.GetProperty("url").GetString());
            Assert.All(new[] { "dc:title", "dc:publisher" }, member => Assert.NotEmpty(root.GetProperty(member).GetString()!));
            Assert.Equal(Licence.OpenGovernment.Url, root.GetProperty("dc:license").GetProperty("@id").GetString());
            Assert.Equal("utf-8", root.GetProperty("dialect").GetProperty("encoding").GetString());
            Assert.Equal(File.ReadLines(In("out/" + name)).First().Split(','), columns.Select(column => column.GetProperty("name").GetString()));
            Assert.All(columns, column => Assert.NotEmpty(column.GetProperty("dc:description").GetString()!));
            Assert.All(columns, column => CheckCells(column, rows));
            var key = schema.GetProperty("primaryKey").GetString()!;
            Assert.Equal(rows.Count, rows.Select(row => row[key]).Distinct().Count());
        });
    }

    [Fact]
    public async Task Evidence_ReadBack_GivesTheSameFigures()
    {
        await Run("evidence", "-o", In("out"));
        var evidence = CoventryEvidence.Load();
        var indicators = IndicatorListFile.Read(In("out/indicators.csv"));

        Assert.Equal(evidence.FromDocuments.Select(Facts), ObservationFile.Read(In("out/documents.csv"), indicators).Select(Facts));
        Assert.Equal(evidence.FromPublicPages.Select(Facts), ObservationFile.Read(In("out/public-pages.csv"), indicators).Select(Facts));
    }

    [Fact]
    public async Task Evidence_OfAFolderAndOneArea_IsThatOnly()
    {
        RepositoryNotebooks.CopyEvidence(In("mine"), ("area,England,2011-2021,6.6,", "area,England,2011-2021,6.7,"));

        Assert.Equal(ExitCode.Success, await Run("evidence", "-o", In("out"), "--evidence", In("mine"), "--area", "E92000001"));
        var rows = Rows("public-pages.csv");
        Assert.Equal(113, rows.Count);
        Assert.All(rows, row => Assert.Equal("England", row["area"]));
        Assert.Equal("6.7", rows.Single(row => row["id"] == "p-dem-004")["value"]);
        Assert.Equal(
            Rows("documents.csv").Concat(rows).Select(row => row["indicator"]).Distinct().Order(StringComparer.Ordinal),
            Rows("indicators.csv").Select(row => row["id"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Evidence_Twice_ReplacesItsOwnFilesWithTheSameBytes()
    {
        await Run("evidence", "-o", In("out"));
        var first = Directory.GetFiles(In("out")).Order().Select(path => (path, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))))).ToList();

        Assert.Equal(ExitCode.Success, await Run("evidence", "-o", In("out")));
        Assert.Equal(first, Directory.GetFiles(In("out")).Order().Select(path => (path, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))))));
        Assert.Equal(6, first.Count);
    }

    [Fact]
    public async Task Evidence_SomebodyElsesFile_IsLeftAlone()
    {
        Directory.CreateDirectory(In("out"));
        File.WriteAllText(In("out/documents.csv"), "mine");

        Assert.Equal(ExitCode.Failure, await Run("evidence", "-o", In("out")));
        Assert.Contains("documents.csv stands there", Error.ToString());
        Assert.Equal("mine", File.ReadAllText(Assert.Single(Directory.GetFiles(In("out")))));
    }

    [Theory]
    [InlineData("--area", "Atlantis", "No figure of the evidence is of the area 'Atlantis'")]
    [InlineData("--evidence", "not-there", "no such folder of evidence")]
    public async Task Evidence_NothingToWrite_IsOneMessage(string option, string value, string message)
    {
        Assert.Equal(ExitCode.Failure, await Run("evidence", "-o", In("out"), option, value));
        Assert.Contains(message, Error.ToString());
        Assert.False(Directory.Exists(In("out")));
    }

    [Fact]
    public async Task Evidence_BrokenFolder_ListsTheProblems()
    {
        RepositoryNotebooks.CopyEvidence(In("mine"), (",2011-2021,8.9,percent,,,,,as", ",2011-2021,8.9%,percent,,,,,as"));

        Assert.Equal(ExitCode.Failure, await Run("evidence", "-o", In("out"), "--evidence", In("mine")));
        Assert.Contains("public-observations.csv, row 4, column value: '8.9%' is not allowed", Error.ToString());
        Assert.False(Directory.Exists(In("out")));
    }

    private List<Dictionary<string, string>> Rows(string name) => Read(In("out/" + name));

    private static List<Dictionary<string, string>> Read(string path)
    {
        using var stream = File.OpenRead(path);
        using var rows = new CsvRows(stream, path, problem => Assert.Fail(problem.ToString()));
        var all = new List<Dictionary<string, string>>();
        while (rows.Read())
            all.Add(Enumerable.Range(0, rows.Header.Count).ToDictionary(index => rows.Header[index], rows.Text));
        return all;
    }

    private static void CheckCells(JsonElement column, List<Dictionary<string, string>> rows)
    {
        var (name, type) = (column.GetProperty("name").GetString()!, column.GetProperty("datatype").GetString());
        string[] marks = column.TryGetProperty("null", out var list) ? [.. list.EnumerateArray().Select(mark => mark.GetString()!)] : [""];
        Assert.All(rows.Select(row => row[name]).Where(cell => !marks.Contains(cell)), cell => Assert.True(
            type switch
            {
                "decimal" => decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
                "integer" => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
                "anyURI" => Uri.TryCreate(cell, UriKind.Absolute, out _),
                _ => type == "string",
            },
            $"{name}: {cell}"));
        if (column.GetProperty("required").GetBoolean())
            Assert.All(rows, row => Assert.NotEmpty(row[name]));
    }

    // The parent of an area and the words by which a place is found have no column.
    private static string Facts(Observation figure) => string.Join("; ", new object?[]
    {
        figure.Id, figure.Indicator.Id, figure.Indicator.Example.GetType(), figure.Area.Name, figure.Area.Code, figure.Area.Code is null ? figure.Area.Type : null, figure.Group,
        figure.Sex, figure.Age, figure.Breakdown, figure.Period, figure.Period.Basis, figure.ToString(), figure.Missing, figure.Value?.Measure.Value.ToString("R", CultureInfo.InvariantCulture),
        figure.Value?.Events, figure.Value?.Population, string.Join(",", figure.Value?.Intervals ?? []), string.Join(",", figure.Value?.Notes ?? []), figure.Source, figure.Theme,
    });
}
