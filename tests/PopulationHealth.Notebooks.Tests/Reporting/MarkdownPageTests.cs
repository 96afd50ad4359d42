using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public sealed class MarkdownPageTests
{
    private readonly MarkdownPage _page = new();

    [Fact]
    public void Render_FirstH1_BecomesTheTitle()
    {
        var html = _page.Render("# The *title*\n\nThe [lead](https://gov.uk) of it.\n\nMore.");

        Assert.Equal(("The title", "The lead of it."), (_page.Title, _page.Lead));
        Assert.DoesNotContain("<h1", html);
    }

    [Fact]
    public void Render_HeadingsOfAllCells_SkipNoLevelAndRepeatNoId()
    {
        _page.Render("# T\n\n#### Deep\n\n## Same");
        _page.Render("# Another\n\n##### Deep\n\n## Same");

        Assert.Equal([(2, "deep"), (2, "same"), (2, "another"), (3, "deep-1"), (2, "same-1")], _page.Headings.Select(h => (h.Level, h.Id)));
    }

    [Fact]
    public void Render_RawHtml_IsText() =>
        Assert.Contains("&lt;script&gt;", _page.Render("a <script>alert(1)</script>\n\n<div>\nb\n</div>"));

    [Fact]
    public void Render_LinkToNotebook_LeadsToItsPage() =>
        Assert.Contains("href=\"02-gap.html#how\"", _page.Render("[next](02-gap.ipynb#how)"));

    [Fact]
    public void Render_Table_HasColumnScope() =>
        Assert.Contains("<th scope=\"col\">a</th>", _page.Render("| a |\n|---|\n| 1 |\n"));
}
