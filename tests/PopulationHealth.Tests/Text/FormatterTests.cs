namespace PopulationHealth.Tests;

/// <summary>What a notebook kernel finds by name, and what it then writes.</summary>
public class FormatterTests
{
    private static readonly Estimate<Proportion> Share = Proportion.Of(1, 4) with { Decimals = 0 };

    [Fact]
    public void Face_OfEachType_IsFoundByName()
    {
        Statement statement = $"A share of {Share} & more.";
        Assert.Equal("<p class=\"ph-statement\">A share of 25% &amp; more.</p>", Faces.Of(statement, "text/html"));
        Assert.Equal("A share of 25% & more.", Faces.Of(statement, "text/plain"));
        Assert.Equal("<p>25%</p>", Faces.Of(Share, "text/html"));
        Assert.Equal("25%", Faces.Of(Share, "text/plain"));
        Assert.Equal("<p>rose by 0.5 years</p>", Faces.Of(new Phrase("rose by 0.5 years", []), "text/html"));
        Assert.StartsWith("<table><caption>Shares</caption>", Faces.Of(RecordTable.Of("Shares", [new { A = 1 }]), "text/html"), StringComparison.Ordinal);
        Assert.StartsWith("<ol class=\"ph-sources\">", Faces.Of(new SourceList(), "text/html"), StringComparison.Ordinal);
        Assert.Equal("<p class=\"ph-statement\">A share of 25% &amp; more.</p>", Faces.Of(new Narrative().Say(statement), "text/html"));
    }
}
