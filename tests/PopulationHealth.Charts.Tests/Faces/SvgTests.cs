using System.Xml.Linq;

namespace PopulationHealth.Tests;

public class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void ToSvg_EveryFigure_IsAnAccessibleDocumentWithoutIdsOrScripts(string name)
    {
        var figure = Samples.All[name];
        var root = XDocument.Parse(figure.ToSvg()).Root!;
        Assert.Equal(Svg + "svg", root.Name);
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Null(root.Attribute("width"));
        Assert.Contains("max-width:", root.Attribute("style")!.Value);
        Assert.Equal(figure.Title, root.Element(Svg + "title")!.Value);
        Assert.Equal(figure.Alternative.ToString(), root.Element(Svg + "desc")!.Value);
        Assert.DoesNotContain(root.DescendantsAndSelf(), element => element.Attribute("id") is not null || element.Name.LocalName is "script" or "style");
        Assert.DoesNotContain("NaN", figure.ToSvg());
        Assert.DoesNotContain("∞", figure.ToSvg());
    }

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void ToSvg_SameInputAgain_GivesTheSameBytes(string name)
    {
        var figure = Samples.All[name];
        var again = new Figure(figure.Title, figure.Subtitle, figure.Unit, figure.Alternative, figure.Sources, figure.Table, figure.Drawing) { IsTableOpen = figure.IsTableOpen };
        Assert.Equal((figure.ToSvg(), figure.ToHtml(), figure.ToPlotlyJson()), (again.ToSvg(), again.ToHtml(), again.ToPlotlyJson()));
        Assert.DoesNotContain('\r', figure.ToSvg());
    }

    [Fact]
    public void ToSvg_EveryTextMark_IsTextInTheDocument()
    {
        var figure = Samples.All["grouped bars"];
        var texts = XDocument.Parse(figure.ToSvg()).Descendants(Svg + "text").Select(text => text.Nodes().OfType<XText>().Single().Value).ToArray();
        Assert.Contains("38.4%", texts);
        Assert.Contains("Social rented", texts);
        Assert.All(figure.Drawing.Marks.OfType<TextMark>(), mark => Assert.Contains(mark.Text, texts));
    }

    [Fact]
    public void ToSvg_Standalone_CarriesTitleSubtitleAndSource()
    {
        var text = string.Join(' ', XDocument.Parse(Samples.All["bars"].ToSvg()).Descendants(Svg + "text").Select(one => one.Value));
        Assert.Contains("Overcrowding is highest in Foleshill", text);
        Assert.Contains("Open Government", text);
    }

    [Fact]
    public void SaveSvg_Path_HoldsTheDocument()
    {
        var folder = Directory.CreateTempSubdirectory("ph-");
        var path = Path.Combine(folder.FullName, "bars.svg");
        Samples.All["bars"].SaveSvg(path);
        var saved = File.ReadAllText(path);
        folder.Delete(recursive: true);

        Assert.Equal(Samples.All["bars"].ToSvg(), saved);
    }

    [Fact]
    public void Escape_WhatXmlCannotHold_IsReplaced() => Assert.Equal("a\uFFFDb\uFFFD&lt;", Html.Escape("a\u0001b\uD800<"));

    [Theory]
    [InlineData(1234.5678, "1234.57"), InlineData(-0.001, "0"), InlineData(2.0, "2")]
    public void Number_AnyCulture_HasAPointAndTwoDecimalsAtMost(double value, string expected) => Assert.Equal(expected, Markup.Number(value));
}
