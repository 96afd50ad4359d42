using System.Text.Json;
using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

/// <summary>The report of the committed notebooks, looked at in a real browser with the network off.</summary>
public sealed class ReportInBrowserTests : CommandLineHarness
{
    [BrowserFact]
    public async Task Report_EveryPageAtTwoWidths_IsWholeQuietAndAccessible()
    {
        var report = In("report");
        Assert.Equal(ExitCode.Success, await Run("report", RepositoryNotebooks.Folder, "-o", report));

        var pages = Browser.Check(report, In("")).Select(line => JsonDocument.Parse(line).RootElement).ToList();

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
