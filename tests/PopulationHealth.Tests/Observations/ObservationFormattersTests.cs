namespace PopulationHealth.Tests;

public class ObservationFormattersTests
{
    [Fact]
    public void CreateTypeFormatters_ByTheNotebooksConvention_ShowsATableWithEscapedText()
    {
        var set = new ObservationSet(Enumerable.Range(1, 51).Select(number => Given.Observed($"o{number}", Given.Population, number, group: "<script>")));
        var html = Faces.Of(set, "text/html");

        Assert.Contains("<caption>51 observations: all (the first 50 are shown)</caption>", html, StringComparison.Ordinal);
        Assert.Contains("<td>&lt;script&gt;</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.Equal("51 observations: all", Faces.Of(set, "text/plain"));
    }
}
