using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public sealed class ScrollRegionsTests
{
    [Fact]
    public void Around_Tables_GetNamedFocusableRegions()
    {
        var html = ScrollRegions.Around("<p>a</p><table><caption>By <b>decile</b></caption><tr></tr></table><table></table><table></table>");

        Assert.Equal(
            "<p>a</p>" + Region("By decile", "<table><caption>By <b>decile</b></caption><tr></tr></table>")
            + Region("Table", "<table></table>") + Region("Table (2)", "<table></table>"),
            html);
    }

    [Fact]
    public void Around_NestedTable_GetsOneRegion() =>
        Assert.Equal(Region("Table", "<table><tr><td><table></table></td></tr></table>"),
            ScrollRegions.Around("<table><tr><td><table></table></td></tr></table>"));

    private static string Region(string name, string inner) =>
        $"<div class=\"ph-scroll\" role=\"region\" aria-label=\"{name}\" tabindex=\"0\">{inner}</div>";
}
