using System.Buffers.Binary;
using System.Text;
using PopulationHealth.Cli;
using PopulationHealth.Gallery;

namespace PopulationHealth.Tests;

public sealed class ExportTests : CommandLineHarness
{
    private static Figure Bars => GalleryExampleTests.Example("Bars").Draw();

    [BrowserTheory]
    [InlineData("1", 1), InlineData("2", 2), InlineData("2.5", 2.5)]
    public async Task Export_Png_HasTheFiguresSizeTimesTheScale(string scale, double factor)
    {
        Bars.SaveSvg(In("bars.svg"));

        Assert.Equal(ExitCode.Success, await Run("export", In("bars.svg"), "-o", In("bars.png"), "--scale", scale));

        var bytes = File.ReadAllBytes(In("bars.png"));
        Assert.Equal("PNG", Encoding.ASCII.GetString(bytes, 1, 3));
        Assert.Equal((int)(Drawing.StandardWidth * factor), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));
        Assert.True(bytes.Length > 3_000, "more than one colour");
        Assert.Equal($"Figure: {In("bars.png")}\n", Out.ToString());
    }

    [BrowserFact]
    public async Task Export_PdfOfANotebooksFigure_IsOnePage()
    {
        File.WriteAllText(In("a.ipynb"), GalleryNotebooks.All(GalleryExamples.All)[0].ToJson());

        Assert.Equal(ExitCode.Success, await Run("export", In("a.ipynb"), "--figure", "2", "-o", In("a.pdf")));

        var text = Encoding.Latin1.GetString(File.ReadAllBytes(In("a.pdf")));
        Assert.StartsWith("%PDF", text, StringComparison.Ordinal);
        Assert.Contains("/Count 1", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no svg at all", "no SVG document"), InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "viewBox"), InlineData("<svg viewBox='0 0 x 1'/>", "viewBox")]
    [InlineData("<svg viewBox='0 0 1 99999999'/>", "viewBox"), InlineData("<svg viewBox='0 0 10 10'><g>", "no SVG document"), InlineData("<html/>", "viewBox")]
    public async Task Export_NoPicture_SaysSoAndWritesNothing(string content, string message)
    {
        File.WriteAllText(In("x.svg"), content);

        Assert.Equal(ExitCode.Failure, await Run("export", In("x.svg"), "-o", In("x.png")));
        Assert.Contains(message, Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(["x.svg"], Directory.GetFiles(In("")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(null, "from --figure 1 to --figure "), InlineData("0", "no figure 0"), InlineData("99", "no figure 99")]
    public async Task Export_NotebookWithoutThatFigure_SaysWhichThereAre(string? number, string message)
    {
        File.WriteAllText(In("a.ipynb"), GalleryNotebooks.All(GalleryExamples.All)[0].ToJson());

        string[] args = ["export", In("a.ipynb"), "-o", In("a.png"), .. number is null ? (string[])[] : ["--figure", number]];
        Assert.Equal(ExitCode.Failure, await Run(args));
        Assert.Contains(message, Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_BrowserMissing_SaysSoAndLeavesTheOldFile()
    {
        Bars.SaveSvg(In("bars.svg"));
        File.WriteAllText(In("bars.png"), "old");

        Assert.Equal(ExitCode.Failure, await Run("export", In("bars.svg"), "-o", In("bars.png"), "--browser", In("none")));
        Assert.Contains("no such browser", Error.ToString(), StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(In("bars.png")));
        Assert.Equal(2, Directory.GetFiles(In("")).Length);
    }

    [Theory]
    [InlineData("-o", "x.gif"), InlineData("-o", "x.png", "--scale", "0"), InlineData("-o", "x.png", "--scale", "much"), InlineData("-o", "x.png", "--timeout", "0"), InlineData]
    public async Task Export_WrongOptions_IsWrongUsage(params string[] options) => Assert.Equal(ExitCode.Usage, await Run(["export", "x.svg", .. options]));
}
