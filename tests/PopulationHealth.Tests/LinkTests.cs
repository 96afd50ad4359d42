namespace PopulationHealth.Tests;

public class LinkTests
{
    [Theory]
    [InlineData("05-the-social-gradient.ipynb")]
    [InlineData("05-the-social-gradient.ipynb#limits")]
    [InlineData("#limits")]
    [InlineData("https://www.ons.gov.uk/census")]
    public void New_NotebookPlaceOrAddress_IsTaken(string target) => Assert.Equal(target, new Link("x", target).Target);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("javascript:alert(1).ipynb")]
    [InlineData("file:///etc/passwd")]
    [InlineData("page.html")]
    [InlineData("#")]
    [InlineData("")]
    public void New_AnythingElse_IsRefused(string target) => Assert.Contains("no notebook", Assert.Throws<ArgumentException>(() => new Link("x", target)).Message, StringComparison.Ordinal);

    [Fact]
    public void ToHtml_InATable_IsALinkAndItsTextIsEscaped()
    {
        var table = RecordTable.Of("t", [new { Name = "A", One = new Link("<b>", "a.ipynb"), Two = new[] { new Link("x", "b.ipynb"), new Link("y", "#z") } }]);

        Assert.Contains("<td><a href=\"a.ipynb\">&lt;b&gt;</a></td><td><a href=\"b.ipynb\">x</a>; <a href=\"#z\">y</a></td>", table.ToHtml(), StringComparison.Ordinal);
        Assert.EndsWith("A | <b> | x; y", table.ToString(), StringComparison.Ordinal);
    }
}
