namespace PopulationHealth.Tests;

public class SourceTests
{
    [Fact]
    public void AttributionLine_NamesDocumentPublisherAndLicence() =>
        Assert.Equal("Census 2021, ONS, Open Government Licence v3.0", Given.Census.AttributionLine);

    [Fact]
    public void WholeDocument_TwoSections_IsOneEntry()
    {
        var (one, two) = (Given.Census with { Section = "1" }, Given.Census with { Section = "2" });

        Assert.NotEqual(one, two);
        Assert.Equal(one.WholeDocument, two.WholeDocument);
        Assert.Equal("Census 2021, 1, ONS", one.ToString());
    }

    [Fact]
    public void New_NoTitle_Throws() => Assert.Throws<ArgumentException>(() => new Source(" "));
}
