namespace PopulationHealth.Tests;

public class NarrativeTests
{
    [Fact]
    public void Say_StatementAfterStatement_SharesOneListOfSources()
    {
        var narrative = new Narrative();
        var first = narrative.Say($"{Given.People(5, Given.Profile)} people.", $"{Given.People(6, Given.Census)} more.");
        var second = narrative.Bullets($"{Given.People(6, Given.Census)} again.", $"{"x"} & y.");

        Assert.Equal("5 people. [1] 6 more. [2]", first.ToString());
        Assert.Equal("- 6 again. [2]\n- x & y.", second.ToString());
        Assert.Equal("- 6 again. \\[2\\]\n- x \\& y.", second.ToMarkdown());
        Assert.StartsWith("<p class=\"ph-statement\">5 people.<sup", first.ToHtml(), StringComparison.Ordinal);
        Assert.EndsWith("<li>x &amp; y.</li></ul>", second.ToHtml(), StringComparison.Ordinal);
        Assert.Equal([Given.Profile, Given.Census], narrative.Sources.Sources);
    }
}
