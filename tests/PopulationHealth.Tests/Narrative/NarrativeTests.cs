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
        Assert.Equal("- 6 again. [2]\n- X & y.", second.ToString());
        Assert.Equal("- 6 again. \\[2\\]\n- X \\& y.", second.ToMarkdown());
        Assert.StartsWith("<p class=\"ph-statement\">5 people.<sup", first.ToHtml(), StringComparison.Ordinal);
        Assert.EndsWith("<li>X &amp; y.</li></ul>", second.ToHtml(), StringComparison.Ordinal);
        Assert.Equal([Given.Profile, Given.Census], narrative.Sources.Sources);
    }

    [Fact]
    public void Show_SourcedThing_JoinsItsSourcesToTheList()
    {
        var narrative = new Narrative();
        var people = Given.People(5, Given.Profile);

        Assert.Same(people, narrative.Show(people));
        Assert.Equal([Given.Profile], narrative.Sources.Sources);
    }
}
