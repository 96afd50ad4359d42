using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public sealed class PictureGroupsTests
{
    [Fact]
    public void Named_Pictures_AreGroupsNamedByTheirTitles() => Assert.Equal(
        "<p>a</p>" + Group("A &amp; &quot;B&quot;") + "<p>b</p>" + Group("C"),
        PictureGroups.Named("<p>a</p>" + Plain("A &amp; &quot;B&quot;") + "<p>b</p>" + Plain("C")));

    [Theory]
    [InlineData("<div class=\"ph-picture\"><svg></svg></div>")]
    [InlineData("<div><svg><title>x</title></svg></div>")]
    [InlineData("<div class=\"ph-picture\" role=\"group\"><svg><title>x</title></svg></div>")]
    [InlineData("<div class=\"ph-picture\"><svg><title>x")]
    public void Named_NoPictureOrNoTitleOrNamedAlready_IsLeftAlone(string html) => Assert.Equal(html, PictureGroups.Named(html));

    private static string Plain(string title) => $"<div class=\"ph-picture\"><svg role=\"img\"><title>{title}</title><path><title>hover</title></path></svg></div>";

    private static string Group(string title) =>
        Plain(title).Replace("\"ph-picture\"", $"\"ph-picture\" role=\"group\" aria-label=\"Picture: {title}\" tabindex=\"0\"", StringComparison.Ordinal);
}
