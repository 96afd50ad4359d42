using System.Globalization;
using System.Text.Json;
using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

/// <summary>The report of the committed notebooks, looked at in a real browser with the network off.</summary>
public sealed class ReportInBrowserTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ph-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [BrowserFact]
    public async Task Report_EveryPageAtTwoWidths_IsWholeQuietAndAccessible()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var report = Path.Join(_folder, "report");
        Assert.Equal(ExitCode.Success, await CommandLine.RunAsync(["report", RepositoryNotebooks.Folder, "-o", report], new CliConsole(text, text, IsTerminal: false)));

        var pages = Browser.Check(report, _folder).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(2 * (RepositoryNotebooks.Paths.Count() + 1), pages.Count);
        Assert.All(pages, page =>
        {
            Assert.Equal("[]", page.GetProperty("errors").GetRawText());
            Assert.Equal("[]", page.GetProperty("requests").GetRawText());
            Assert.Equal("[]", page.GetProperty("violations").GetRawText());
            Assert.True(page.GetProperty("scrollWidth").GetInt32() <= page.GetProperty("width").GetInt32(), $"{page} scrolls sideways");
            Assert.Equal(page.GetProperty("figures").GetInt32(), page.GetProperty("pictures").GetInt32());
        });
        if (File.Exists(Path.Join(report, "assets", "plotly-cartesian.min.js")))
            Assert.Contains(pages, page => page.GetProperty("drawn").GetInt32() > 0);
    }
}
