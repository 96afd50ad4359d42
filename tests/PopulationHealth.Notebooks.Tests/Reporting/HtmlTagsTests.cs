using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public sealed class HtmlTagsTests
{
    [Fact]
    public void In_AnyTags_ReadsNamesAndAttributes()
    {
        var tags = HtmlTags.In("<P id='a'>1 < 2 <a href=x class=\"b > c\" hidden>t</a><br/></P>").ToArray();

        Assert.Equal(["p", "a", "a", "br", "p"], tags.Select(t => t.Name));
        Assert.Equal("a", tags[0]["id"]);
        Assert.Equal(("x", "b > c", ""), (tags[1]["href"], tags[1]["class"], tags[1]["hidden"]));
        Assert.True(tags[2].IsEnd);
    }

    [Fact]
    public void In_CommentsAndScripts_ArePassedOver() =>
        Assert.Equal(["script", "b"], HtmlTags.In("<!-- <i id=x> --><script>'<i id=y>'</script><b>").Select(t => t.Name));

    [Theory]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<a b=")]
    [InlineData("<a b='c")]
    [InlineData("<!-- x")]
    [InlineData("<script>")]
    public void In_CutOff_Ends(string html) => Assert.True(HtmlTags.In(html).Count() <= 1);
}
