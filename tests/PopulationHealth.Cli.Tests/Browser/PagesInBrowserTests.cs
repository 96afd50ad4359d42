using System.Text.Json;
using PopulationHealth.Cli;
using Xunit.Abstractions;

namespace PopulationHealth.Tests;

/// <summary>The report of the committed notebooks and the gallery, looked at in a real browser with the network off.</summary>
public sealed class PagesInBrowserTests(ITestOutputHelper log) : CommandLineHarness
{
    private const int Page = 300_000;
    private const int Figure = 25_000;
    private const int Script = 1_600_000;
    // A page for one figure, which has no dark theme.
    private const string SingleFigure = "single-figure.html";
    private const string White = "rgb(255, 255, 255)";
    private const string Dark = "rgb(27, 32, 35)";

    [BrowserFact]
    public async Task Report_EveryPageInEveryView_IsWholeQuietAndAccessible()
    {
        Assert.Equal(ExitCode.Success, await Run("report", RepositoryNotebooks.Folder, "-o", In("out")));
        Check(In("out"), RepositoryNotebooks.Paths.Count() + 1);
    }

    [BrowserFact]
    public async Task Gallery_EveryPageInEveryView_IsWholeQuietAndAccessible()
    {
        Assert.Equal(ExitCode.Success, await Run("gallery", "-o", In("out")));
        OneFigure.SaveHtml(Path.Join(In("out"), SingleFigure));
        Check(In("out"), Directory.GetFiles(In("out"), "*.html").Length);
    }

    private static Figure OneFigure => new BarFigure
    {
        Title = "Adults who smoke",
        Subtitle = "Adults who smoke, by town, 2024",
        Items = [new("Barley", Proportion.Of(190, 1000)), new("Oatland", Proportion.Of(140, 1000))],
        Sources = [new Source("Survey of Barley")],
    }.ToFigure();

    private void Check(string folder, int pages)
    {
        var looks = Browser.Check(folder, In("")).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(pages, looks.Select(look => Text(look, "page")).Distinct().Count());
        Assert.All(looks, Common);
        Assert.All(looks.Where(look => Text(look, "view").StartsWith("desk", StringComparison.Ordinal)), look => IsDrawn(look, folder));
        var (walked, judged) = (new[] { "desk", "telephone" }, new[] { "desk", "desk, dark", "telephone" });
        Assert.All(looks, look => Assert.Equal(walked.Contains(Text(look, "view")), look.TryGetProperty("stops", out var stops) && stops.GetInt32() > 0));
        Assert.All(looks.Where(look => walked.Contains(Text(look, "view"))), look => AreEmpty(look, "missed", "ringless"));
        Assert.All(looks, look => Assert.Equal(judged.Contains(Text(look, "view")), look.TryGetProperty("rules", out var rules) && rules.GetInt32() > 0));
        Assert.All(looks.Where(look => Text(look, "view") == "desk"), look =>
        {
            AreEmpty(look, "invalid", "cut");
            log.WriteLine($"{Text(look, "page")}: {Number(look, "bytes")} bytes, {Number(look, "figures")} figures, PDF {Number(look, "pdfBytes")} bytes");
        });
        var script = new FileInfo(Path.Join(folder, "assets", "plotly-cartesian.min.js"));
        Assert.True(!script.Exists || script.Length <= Script, "the shared script is too large");
    }

    private static void Common(JsonElement look)
    {
        AreEmpty(look, "errors", "requests", "violations");
        Assert.True(Number(look, "scrollWidth") <= Number(look, "width"), $"{look} scrolls sideways");
        Assert.Equal(Number(look, "figures"), Number(look, "pictures"));
        Assert.Equal(Number(look, "figures"), Number(look, "visible"));
        Assert.True(Number(look, "smallest") >= 11.95, $"{look} has text that is too small");
        Assert.True(Number(look, "bytes") <= Page + (Figure * Number(look, "figures")), $"{look} is too heavy");
        var paper = Text(look, "view").Contains("dark", StringComparison.Ordinal) && Text(look, "page") != SingleFigure ? Dark : White;
        Assert.All(look.GetProperty("papers").EnumerateArray(), one => Assert.Equal(paper, one.GetString()));
    }

    private static void IsDrawn(JsonElement look, string folder)
    {
        if (File.Exists(Path.Join(folder, "assets", "plotly-cartesian.min.js")))
            Assert.Equal(Number(look, "drawable"), Number(look, "drawn"));
    }

    private static void AreEmpty(JsonElement look, params string[] lists) =>
        Assert.All(lists, list => Assert.True(look.GetProperty(list).GetArrayLength() == 0, $"{Text(look, "page")}, {Text(look, "view")}, {list}: {look.GetProperty(list)}"));

    private static double Number(JsonElement look, string name) => look.GetProperty(name).GetDouble();

    private static string Text(JsonElement look, string name) => look.GetProperty(name).GetString()!;
}
