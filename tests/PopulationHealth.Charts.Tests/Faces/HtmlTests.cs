using AngleSharp.Html.Parser;

namespace PopulationHealth.Tests;

public class HtmlTests
{
    private const string Attack = "<script>alert(\"1\")</script> & 'x'";

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void ToHtml_EveryFigure_HasPictureCaptionAndTable(string name)
    {
        var figure = Samples.All[name];
        var document = new HtmlParser().ParseDocument(figure.ToHtml());
        var element = Assert.Single(document.QuerySelectorAll("figure.ph-figure"));
        Assert.Equal(["FIGCAPTION", "DIV", "P", "P", "DETAILS"], element.Children.Select(child => child.TagName));
        Assert.NotNull(element.QuerySelector("div.ph-picture > svg[role=img] > title"));
        Assert.Equal(figure.Title, element.QuerySelector("figcaption > strong")!.TextContent);
        Assert.Equal(figure.Alternative.ToString(), element.QuerySelector("figure > p.ph-alt")!.TextContent);
        Assert.Equal("Show the data", element.QuerySelector("details > summary")!.TextContent);
        var region = element.QuerySelector("details > div.ph-table[role=region][tabindex='0'][aria-label]")!;
        Assert.NotNull(region.QuerySelector("table > caption"));
        Assert.All(region.QuerySelectorAll("thead th"), header => Assert.Equal("col", header.GetAttribute("scope")));
        Assert.All(region.QuerySelectorAll("tbody th"), header => Assert.Equal("row", header.GetAttribute("scope")));
        Assert.Equal(figure.Table.Rows.Count, region.QuerySelectorAll("tbody tr").Length);
        Assert.Contains(figure.SourceLine, region.QuerySelector("tfoot")!.TextContent);
        Assert.Empty(document.QuerySelectorAll("script, style, [onclick], [onload], [id]"));
    }

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void ToHtml_ColumnsOfNumbers_AreMarkedFromHeadToFoot(string name)
    {
        var figure = Samples.All[name];
        var table = new HtmlParser().ParseDocument(figure.ToHtml()).QuerySelector("details table")!;
        var rows = table.QuerySelectorAll("tbody tr");

        for (var column = 0; column < figure.Table.Columns.Count; column++)
        {
            var isOfNumbers = figure.Table.Rows.Any(row => row.Cells[column].IsNumber);
            Assert.Equal(isOfNumbers, table.QuerySelectorAll("thead th")[column + 1].ClassList.Contains("ph-number"));
            Assert.All(rows, row => Assert.Equal(isOfNumbers, row.QuerySelectorAll("td")[column].ClassList.Contains("ph-number")));
        }
    }

    [Fact]
    public void ToHtml_MissingValue_IsShorthandWithLegend()
    {
        var foot = new HtmlParser().ParseDocument(Samples.All["grouped bars"].ToHtml());
        Assert.Contains(foot.QuerySelectorAll("tbody td"), cell => cell.TextContent == "[c]");
        Assert.Contains("[c] = suppressed to protect confidentiality.", foot.QuerySelector("tfoot")!.TextContent);
        Assert.Contains("Open Government Licence v3.0", foot.QuerySelector("tfoot")!.TextContent);
    }

    [Fact]
    public void ToHtml_Units_StandInTheHeaders()
    {
        var headers = new HtmlParser().ParseDocument(Samples.All["bars"].ToHtml()).QuerySelectorAll("thead th").Select(header => header.TextContent);
        Assert.Equal(["Ward", "Value (% of households)", "Value, lower 95% limit (% of households)", "Value, upper 95% limit (% of households)"], headers);
    }

    [Fact]
    public void EveryFace_LabelsWithMarkup_StayText()
    {
        var figure = new BarFigure { Title = Attack, Subtitle = Attack, Unit = Attack, Items = [new(Attack, Samples.Percent(5))] }.ToFigure();
        var document = new HtmlParser().ParseDocument(figure.ToHtml());
        Assert.Empty(document.QuerySelectorAll("script"));
        Assert.Equal(Attack, document.QuerySelector("figcaption > strong")!.TextContent);
        Assert.Equal(Attack, document.QuerySelector("tbody th")!.TextContent);
        var json = figure.ToPlotlyJson();
        Assert.DoesNotContain('<', json);
        using var parsed = System.Text.Json.JsonDocument.Parse(json);
        Assert.StartsWith("&lt;script&gt;alert", parsed.RootElement.GetProperty("data")[0].GetProperty("hovertext")[0].GetString());
        Assert.All(parsed.RootElement.GetProperty("layout").GetProperty("annotations").EnumerateArray(), annotation => Assert.DoesNotContain("<script", annotation.GetProperty("text").GetString()));
    }
}
