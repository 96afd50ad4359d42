using System.Globalization;

namespace PopulationHealth.Tests;

public class RecordTableTests
{
    [Fact]
    public void ToHtml_Records_HaveCaptionScopedHeadingsAndRowHeaders()
    {
        var table = RecordTable.Of("Leads & work", [new { Pillar = "Places", LeadIn2019 = "A board", Indicators = 1_234 }]);

        Assert.Equal(
            "<table><caption>Leads &amp; work</caption><thead><tr><th scope=\"col\">Pillar</th><th scope=\"col\">Lead in 2019</th><th scope=\"col\" class=\"ph-number\">Indicators</th></tr></thead>"
            + "<tbody><tr><th scope=\"row\">Places</th><td>A board</td><td class=\"ph-number\">1,234</td></tr></tbody></table>",
            table.ToHtml());
        Assert.Equal("Leads & work\nPillar | Lead in 2019 | Indicators\nPlaces | A board | 1,234", table.ToString());
    }

    [Fact]
    public void ToHtml_MarkupInACell_IsShownAsText()
    {
        var html = RecordTable.Of("x", [new { Name = "<script>alert(1)</script>", Missing = (string?)null }]).ToHtml();

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html);
        Assert.Contains("<td></td>", html);
        Assert.DoesNotContain("<script", html);
    }

    [Fact]
    public void ToHtml_ColumnOfNumbersAndGaps_IsMarkedAsOne()
    {
        var html = RecordTable.Of("x", [new { Year = "2020", Share = (double?)1.5, Mixed = (object?)2, None = (int?)null }, new { Year = "2021", Share = (double?)null, Mixed = (object?)"few", None = (int?)null }]).ToHtml();

        Assert.Contains("<th scope=\"row\">2021</th><td class=\"ph-number\"></td><td>few</td><td></td>", html);
        Assert.Contains("<th scope=\"col\">Year</th><th scope=\"col\" class=\"ph-number\">Share</th><th scope=\"col\">Mixed</th><th scope=\"col\">None</th>", html);
    }

    [Fact]
    public void ToHtml_ColumnOfMeasuresAndEstimates_IsOneOfNumbers()
    {
        var html = RecordTable.Of("x", [new { Year = "2020", Share = Proportion.FromPercent(5), Rate = Rate.Of(13, 20_000), People = 12_000_000_000L }]).ToHtml();

        Assert.Equal(3, html.Split("<td class=\"ph-number\">").Length - 1);
        Assert.Contains(">12,000,000,000</td>", html);
    }

    [Fact]
    public void Values_Records_AreAsTheyWereGiven()
    {
        var table = RecordTable.Of("x", [new { Pillar = "Places", Indicators = 1_234, Lead = (string?)null }]);

        Assert.Equal(["Pillar", "Indicators", "Lead"], table.Headings);
        Assert.Equal(["Places", 1_234, null], table.Values.Single());
    }

    [Fact]
    public void ToHtml_NumbersAndDays_AreTheSameInEveryCulture()
    {
        var noon = new DateTime(2021, 5, 1, 12, 30, 0, DateTimeKind.Unspecified);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var table = RecordTable.Of("x", [new { Exact = 1.5m, Short = 0.5f, None = float.NaN, Day = new DateOnly(2021, 5, 1), Date = noon.Date, Time = noon, There = new DateTimeOffset(noon, TimeSpan.FromHours(1)), Any = (object)2.5m }]);
            using var reader = table.ToDataReader();

            Assert.EndsWith("\n1.5 | 0.5 |  | 2021-05-01 | 2021-05-01 | 2021-05-01 12:30:00 | 2021-05-01 12:30:00 +01:00 | 2.5", table.ToString(), StringComparison.Ordinal);
            Assert.Contains("<th scope=\"row\">1.5</th><td class=\"ph-number\">0.5</td>", table.ToHtml());
            Assert.True(reader.Read());
            Assert.Equal(("2021-05-01 12:30:00 +01:00", "2.5"), (reader["There"], reader["Any"]));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Folded_Table_StandsBehindItsCaption()
    {
        var table = RecordTable.Of("Long & dull", [new { Name = "x" }], new Source("A report"));

        Assert.Equal($"<details><summary>Long &amp; dull</summary>{table.ToHtml()}</details>", table.Folded().ToHtml());
        Assert.Equal((table.ToString(), 1), (table.Folded().ToString(), table.Folded().Sources.Count));
    }

    [Fact]
    public void Of_NoCaption_SaysSo() => Assert.Contains("caption", Assert.Throws<ArgumentException>(() => RecordTable.Of(" ", [new { A = 1 }])).Message);
}
