namespace PopulationHealth.Tests;

public class SourceListTests
{
    [Fact]
    public void NumberOf_Documents_CountsInOrderOfFirstUse()
    {
        var sources = new SourceList();

        Assert.Equal(
            [1, 2, 1, 1],
            new[] { Given.Profile, Given.Census, Given.Profile, Given.Profile with { Section = "3" } }.Select(sources.NumberOf));
        Assert.Equal([Given.Profile, Given.Census], sources.Sources);
    }

    [Fact]
    public void ToString_IsANumberedLineASource()
    {
        var sources = new SourceList();
        sources.NumberOf(Given.Census);
        sources.NumberOf(new Source("A page"));

        Assert.Equal("1. Census 2021, ONS. Open Government Licence v3.0. https://www.ons.gov.uk/census\n2. A page. Licence not stated.", sources.ToString());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("census")]
    public void ToHtml_NoAddressOfTheWeb_IsNotLinked(string url)
    {
        var sources = new SourceList();
        sources.NumberOf(new Source("<i>Census</i>") { Url = url });

        Assert.Equal("<ol class=\"ph-sources\"><li id=\"source-1\">&lt;i&gt;Census&lt;/i&gt;. Licence not stated.</li></ol>", sources.ToHtml());
        Assert.DoesNotContain(url, sources.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_AnAddressWithQuotes_StaysInItsAttribute()
    {
        var sources = new SourceList();
        sources.NumberOf(new Source("Census") { Url = "https://example.org/?a=\"><script>" });

        Assert.Contains("href=\"https://example.org/?a=&quot;&gt;&lt;script&gt;\"", sources.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("(<https://example.org/?a=\"%3E%3Cscript%3E>)", sources.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_LicencesThatAskForIt_AreAttributedOnce()
    {
        var sources = new SourceList();
        sources.NumberOf(Given.Census);
        sources.NumberOf(Given.Profile);
        sources.NumberOf(new Source("A newspaper"));

        Assert.Equal(1, sources.ToHtml().Split("Contains public sector information licensed under the Open Government Licence").Length - 1);
    }

    [Fact]
    public void Figures_RowsOfOneDocument_AreKeptApartThoughTheDocumentIsListedOnce()
    {
        var sources = new SourceList();
        foreach (var item in new[] { "b", "a", "b", "" })
            sources.NumberOf(Given.Census with { Item = item });

        Assert.Equal([Given.Census], sources.Sources);
        Assert.Equal(["a", "b"], sources.Figures);
        Assert.Equal("""{"figures":["a","b"]}""", sources.ToJson());
        Assert.Equal(sources.ToJson(), Faces.Of(sources, SourceList.FiguresMimeType));
    }

    [Fact]
    public void Figures_SumOfTwoRows_AreBoth()
    {
        var narrative = new Narrative();
        var sum = Count.Sum([Given.People(5, Given.Census with { Item = "men" }), Given.People(6, Given.Census with { Item = "women" })]);
        narrative.Say($"{sum} people.");

        Assert.Equal(["men", "women"], narrative.Sources.Figures);
    }
}
