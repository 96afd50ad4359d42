using PopulationHealth.Cli;
using PopulationHealth.Gallery;

namespace PopulationHealth.Tests;

public sealed class GalleryCommandTests : CommandLineHarness
{
    [Fact]
    public async Task Gallery_Pages_ShowEveryFigureWithItsCode()
    {
        Assert.Equal(ExitCode.Success, await Run("gallery", "-o", In("out")));

        Assert.StartsWith($"Gallery: {Path.Join(In("out"), "index.html")} ({GalleryExamples.All.Count} figures, ", Out.ToString(), StringComparison.Ordinal);
        var pages = string.Concat(Directory.GetFiles(In("out"), "*.html").Select(File.ReadAllText));
        Assert.All(GalleryExamples.All, example => Assert.Contains($">{example.Name}</h2>", pages, StringComparison.Ordinal));
        Assert.Equal(GalleryExamples.All.Count, pages.Split("<details class=\"ph-code\" open>").Length - 1);
        Assert.DoesNotContain(".ipynb", pages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gallery_Twice_IsTheSameToTheByte()
    {
        await Run("gallery", "-o", In("one"));
        await Run("gallery", "-o", In("two"));

        Assert.All(Directory.GetFiles(In("one"), "*.html"), page => Assert.Equal(File.ReadAllText(page), File.ReadAllText(Path.Join(In("two"), Path.GetFileName(page)))));
    }

    [Fact]
    public void Pictures_OfTheRepository_AreWhatTheCodeDraws()
    {
        var folder = Path.Join(RepositoryNotebooks.Root, "docs", "gallery");
        var files = GalleryPictures.Files(GalleryExamples.All);

        const string Mend = "run: dotnet run --project src/PopulationHealth.Cli -- gallery --pictures docs/gallery";
        Assert.Equal(files.Keys, Directory.GetFiles(folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.True(file.Value == File.ReadAllText(Path.Join(folder, file.Key)).ReplaceLineEndings("\n"), $"{file.Key} is not as committed; {Mend}"));
    }

    [Fact]
    public async Task Gallery_OutputHoldsSomethingElse_IsLeftAlone()
    {
        Directory.CreateDirectory(In("out"));
        File.WriteAllText(In("out/mine.txt"), "mine");

        Assert.Equal(ExitCode.Failure, await Run("gallery", "-o", In("out")));
        Assert.Equal("mine", File.ReadAllText(In("out/mine.txt")));
    }

    [Fact]
    public async Task Gallery_EmptyFolderName_IsWrongUsage() => Assert.Equal(ExitCode.Usage, await Run("gallery", "--pictures", ""));
}
