using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public sealed class PageCheckTests
{
    [Theory]
    [InlineData("<h1 id=\"a\">A</h1><h2>B</h2><a href=\"#a\">x</a><a href=\"b.html#b\">y</a><a href=\"https://gov.uk\">z</a><a href=\"data.csv\">d</a>")]
    [InlineData("<h1>A</h1><svg aria-labelledby=\"t d\"><title id=\"t\">T</title><desc id=\"d\">D</desc></svg>")]
    public void Check_GoodPage_Passes(string html) => Check(html);

    [Theory]
    [InlineData("<h1>A</h1><p id=\"x\"><p id=\"x\">", "a.html: the id \"x\" is given 2 times")]
    [InlineData("<h1>A</h1><a href=\"#none\">", "leads to \"#none\"")]
    [InlineData("<h1>A</h1><a href=\"b.html#none\">", "leads to \"b.html#none\"")]
    [InlineData("<h1>A</h1><img src=\"http://example.com/x.png\">", "over the network")]
    [InlineData("<h1>A</h1><script src=\"//example.com/x.js\"></script>", "over the network")]
    [InlineData("<h1>A</h1><img src=\"none.png\">", "leads to \"none.png\"")]
    [InlineData("<h1>A</h1><a href=\"javascript:alert(1)\">", "leads to \"javascript:alert(1)\"")]
    [InlineData("<h1>A</h1><h1>B</h1>", "an output has an h1")]
    [InlineData("<h1>A</h1><h3>B</h3>", "a heading h3 follows h1; use h2")]
    [InlineData("<h1>A</h1><div aria-labelledby=\"none\">", "refers to the id \"none\"")]
    public void Check_Mistake_NamesPageAndMistake(string html, string message) =>
        Assert.Contains(message, Assert.Throws<NotebookException>(() => Check(html)).Message);

    private static void Check(string html) => PageCheck.Check(
        new Dictionary<string, string>(StringComparer.Ordinal) { ["a.html"] = html, ["b.html"] = "<h1 id=\"b\">B</h1>" },
        new HashSet<string>(StringComparer.Ordinal) { "data.csv" });
}
