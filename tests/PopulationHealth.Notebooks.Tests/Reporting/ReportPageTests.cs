using System.Text.Json;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public sealed class ReportPageTests(ReportFixture report) : IClassFixture<ReportFixture>
{
    public static TheoryData<string> AllPages => ["index.html", "01-people.html", "02-gap.html"];

    [Fact]
    public void BuildAsync_Summary_CountsChaptersAndFigures()
    {
        Assert.Equal((2, 1, true), (report.Summary.Chapters, report.Summary.Figures, report.Summary.IsInteractive));
        Assert.True(File.Exists(report.Summary.IndexPath));
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Page_Any_HasLandmarksTitleAndSkipLink(string name)
    {
        var page = report.Page(name);

        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Our report", page.Title);
        Assert.NotNull(page.QuerySelector("meta[name=viewport]"));
        Assert.Single(page.QuerySelectorAll("body > header"));
        Assert.Single(page.QuerySelectorAll("body > main#main"));
        Assert.Single(page.QuerySelectorAll("body > footer"));
        Assert.Equal("#main", page.QuerySelector("body > a:first-child")?.GetAttribute("href"));
        Assert.Equal(2, page.QuerySelectorAll("nav[aria-label=Chapters] a").Length);
        Assert.All(page.QuerySelectorAll("nav"), n => Assert.NotNull(n.GetAttribute("aria-label")));
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Page_Any_HasOneH1AndSkipsNoLevel(string name)
    {
        var levels = report.Page(name).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.TagName[1] - '0').ToArray();

        Assert.Equal(1, levels[0]);
        Assert.DoesNotContain(1, levels[1..]);
        Assert.All(levels.Zip(levels[1..]), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Page_Any_HasUniqueIdsAndLiveLinks(string name)
    {
        var page = report.Page(name);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToArray();

        Assert.Equal(ids.Distinct(), ids);
        foreach (var href in page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!))
        {
            var parts = href.Split('#');
            var target = parts[0].Length == 0 ? page : report.Page(parts[0]);
            Assert.True(parts.Length == 1 || target.GetElementById(parts[1]) is not null, href);
        }
    }

    [Fact]
    public void Page_PlotlyJson_IsEmbeddedSafely()
    {
        var page = report.Page("01-people.html");
        var script = Assert.Single(page.QuerySelectorAll("script.plotly-json"));

        Assert.Equal("application/json", script.GetAttribute("type"));
        using var json = JsonDocument.Parse(script.TextContent);
        Assert.Equal("</script><script>alert(1)</script>&\u2028", json.RootElement.GetProperty("data")[0].GetProperty("name").GetString());
        Assert.DoesNotContain("\u2028", report.Text("01-people.html"));
        Assert.NotNull(script.ParentElement?.QuerySelector(".ph-picture > svg"));
    }

    [Fact]
    public void Page_Scripts_AreLocalAndOnlyWhereNeeded()
    {
        var script = Assert.Single(report.Page("01-people.html").QuerySelectorAll("script[src]"));

        Assert.Equal(("assets/report.js", "assets/plotly-cartesian.min.js"), (script.GetAttribute("src"), script.GetAttribute("data-plotly")));
        Assert.Empty(report.Page("02-gap.html").QuerySelectorAll("script"));
        Assert.Equal("/* plotly */", report.Text("assets/plotly-cartesian.min.js"));
    }

    [Fact]
    public void Page_MarkupInData_IsText()
    {
        var page = report.Page("01-people.html");

        Assert.All(page.QuerySelectorAll("script"), s => Assert.True(s.ClassList.Contains("plotly-json") || s.HasAttribute("src")));
        Assert.Equal("<script>table", page.QuerySelector("td")?.TextContent);
        Assert.Equal("<script>stream\n", page.QuerySelector("pre.ph-stdout")?.TextContent);
        Assert.Contains("Who lives <b>here</b>.", page.QuerySelector(".ph-body p")?.TextContent);
    }

    [Fact]
    public void Page_Tags_AreRespected()
    {
        var page = report.Page("01-people.html");

        Assert.DoesNotContain("removed cell", page.Body!.TextContent);
        Assert.DoesNotContain("class Figure", page.Body.TextContent);
        Assert.Equal(3, page.QuerySelectorAll("details.ph-code").Length);
        Assert.Single(page.QuerySelectorAll("pre.ph-value, .ph-values"));
    }

    [Fact]
    public void Page_Table_ScrollsInItsOwnRegion()
    {
        var region = report.Page("01-people.html").QuerySelector("table")!.ParentElement!;

        Assert.Equal(("region", "0", "Table"), (region.GetAttribute("role"), region.GetAttribute("tabindex"), region.GetAttribute("aria-label")));
    }

    [Fact]
    public void Page_Chapters_LinkToEachOther()
    {
        Assert.Equal("02-gap.html", report.Page("01-people.html").QuerySelector("a[rel=next]")?.GetAttribute("href"));
        Assert.Equal("01-people.html", report.Page("02-gap.html").QuerySelector("a[rel=prev]")?.GetAttribute("href"));
        Assert.Null(report.Page("02-gap.html").QuerySelector("a[rel=next]"));
    }

    [Fact]
    public void Index_Chapters_AreInOrderWithTheirLead()
    {
        var items = report.Page("index.html").QuerySelectorAll("main ol > li");

        Assert.Equal(["People", "The gap"], items.Select(i => i.QuerySelector("h3 a")!.TextContent));
        Assert.Equal("How wide it is.", items[1].QuerySelector("p")?.TextContent);
    }
}
