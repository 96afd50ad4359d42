using PopulationHealth.Cli;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public sealed class NewCommandTests : CommandLineHarness
{
    [Fact]
    public async Task New_NoSuchFile_WritesAChapterThatRunsAndReports()
    {
        Assert.Equal(ExitCode.Success, await Run("new", In("chapters/01-smoking.ipynb")));
        Assert.Contains("populationhealth report", Out.ToString());
        Assert.Equal(ExitCode.Success, await Run("report", In("chapters"), "-o", In("report")));

        var page = File.ReadAllText(In("report/01-smoking.html"));
        Assert.Contains("is highest in the North: 21.2% (95% confidence interval 18.8 to 23.8).", page);
        Assert.Contains("Smoking by part of the town", page);
        Assert.Contains("<h1>Smoking</h1>", page);
        Assert.Contains("Example survey", page);
    }

    [Theory]
    [InlineData("02-cold-homes.ipynb", "# Cold homes")]
    [InlineData("02.ipynb", "# A first chapter")]
    public async Task New_AnyName_IsTheChaptersTitle(string file, string title)
    {
        Assert.Equal(ExitCode.Success, await Run("new", In(file)));

        Assert.StartsWith(title + "\n", Notebook.Load(In(file)).Cells[0].Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_FolderWithASpace_IsQuotedInWhatToDoNext()
    {
        Assert.Equal(ExitCode.Success, await Run("new", In("my chapters/01-smoking.ipynb")));

        Assert.Contains($"populationhealth report \"{In("my chapters")}\" -o report", Out.ToString());
    }

    [Fact]
    public async Task New_FileExists_LeavesItAndSaysSo()
    {
        await File.WriteAllTextAsync(In("mine.ipynb"), "mine");

        Assert.Equal(ExitCode.Failure, await Run("new", In("mine.ipynb")));
        Assert.Contains("exists already", Error.ToString());
        Assert.Equal("mine", await File.ReadAllTextAsync(In("mine.ipynb")));
    }

    [Fact]
    public async Task New_OtherEnding_NamesTheRightOne()
    {
        Assert.Equal(ExitCode.Usage, await Run("new", In("mine")));
        Assert.Contains("mine.ipynb", Error.ToString());
        Assert.False(File.Exists(In("mine")));
    }
}
