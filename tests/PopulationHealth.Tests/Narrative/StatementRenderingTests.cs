namespace PopulationHealth.Tests;

public class StatementRenderingTests
{
    private static readonly Estimate<Count> People = Given.People(345_325, Given.Census);

    private static Statement Sentence => $"{People} people, {Given.Percent(5, 1, Given.Profile)} of them in {"<b>A & \"B\"</b>"}.";

    [Fact]
    public void ToPlainText_CitesBySourceNumber() =>
        Assert.Equal("345,325 people, 5.0% of them in <b>A & \"B\"</b>. [1] [2]", Sentence.ToPlainText(new SourceList()));

    [Fact]
    public void ToHtml_EscapesWhatDataSay_AndLinksToTheSources()
    {
        var html = Sentence.ToHtml(new SourceList());

        Assert.StartsWith("345,325 people, 5.0% of them in &lt;b&gt;A &amp; &quot;B&quot;&lt;/b&gt;.", html, StringComparison.Ordinal);
        Assert.EndsWith(
            "<sup class=\"ph-cite\"><a href=\"#source-1\" aria-label=\"Source 1\">[1]</a></sup><sup class=\"ph-cite\"><a href=\"#source-2\" aria-label=\"Source 2\">[2]</a></sup>",
            html, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_EscapesWhatMarkdownWouldRead()
    {
        Statement statement = $"{"*a* _b_ [c](d) `e` <f> #g $h$ & |"}";

        Assert.Equal("\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\<f\\> \\#g \\$h\\$ \\& \\|", statement.ToMarkdown());
    }

    [Fact]
    public void ToMarkdown_WithSources_EndsWithTheirList()
    {
        Statement statement = $"{People} people.";

        Assert.Equal(
            "345,325 people. \\[1\\]\n\n1. [Census 2021](<https://www.ons.gov.uk/census>), ONS. Open Government Licence v3.0.",
            statement.ToMarkdown());
    }

    [Fact]
    public void ToHtml_Alone_IsAParagraphAndItsSources()
    {
        Statement statement = $"{People} people.", bare = $"No number.";

        Assert.Contains("<p class=\"ph-statement\">345,325 people.<sup", statement.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("<li id=\"source-1\"><a href=\"https://www.ons.gov.uk/census\">Census 2021</a>, ONS. Open Government Licence v3.0.</li>", statement.ToHtml(), StringComparison.Ordinal);
        Assert.Equal("<p class=\"ph-statement\">No number.</p>", bare.ToHtml());
    }
}
