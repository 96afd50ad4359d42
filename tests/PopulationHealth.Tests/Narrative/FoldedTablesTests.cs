namespace PopulationHealth.Tests;

public class FoldedTablesTests
{
    [Fact]
    public void ToHtml_EachTable_IsBehindItsLine()
    {
        var tables = new FoldedTables([("One & two", RecordTable.Of("First", [new { A = 1 }], Given.Census)), ("Three", RecordTable.Of("Second", [new { A = 2 }], Given.Census, Given.Profile))]);

        Assert.StartsWith("<div class=\"ph-folded\"><details><summary>One &amp; two</summary><table><caption>First</caption>", tables.ToHtml(), StringComparison.Ordinal);
        Assert.Equal(2, tables.ToHtml().Split("</table></details>").Length - 1);
        Assert.Equal(tables.ToHtml(), Faces.Of(tables, "text/html"));
        Assert.Equal([Given.Census, Given.Profile], tables.Sources);
        Assert.Equal("One & two\nFirst\nA\n1\n\nThree\nSecond\nA\n2", tables.ToString());
    }

    [Fact]
    public void New_EmptyLine_IsRefused() => Assert.Throws<ArgumentException>(() => new FoldedTables([(" ", RecordTable.Of("First", [new { A = 1 }]))]));
}
