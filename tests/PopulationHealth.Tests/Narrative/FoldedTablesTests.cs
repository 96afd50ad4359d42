namespace PopulationHealth.Tests;

public class FoldedTablesTests
{
    [Fact]
    public void ToHtml_EachTable_IsBehindItsCaption()
    {
        var tables = new FoldedTables([RecordTable.Of("One & two", [new { A = 1 }], Given.Census), RecordTable.Of("Three", [new { A = 2 }], Given.Census, Given.Profile)]);

        Assert.StartsWith("<div class=\"ph-folded\"><details><summary>One &amp; two</summary><table><caption>One &amp; two</caption>", tables.ToHtml(), StringComparison.Ordinal);
        Assert.Equal(2, tables.ToHtml().Split("</table></details>").Length - 1);
        Assert.Equal(tables.ToHtml(), Faces.Of(tables, "text/html"));
        Assert.Equal([Given.Census, Given.Profile], tables.Sources);
        Assert.Equal("One & two\nA\n1\n\nThree\nA\n2", tables.ToString());
    }
}
