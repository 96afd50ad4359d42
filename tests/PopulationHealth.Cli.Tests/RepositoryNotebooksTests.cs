using System.Text.RegularExpressions;
using PopulationHealth.Cli;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

/// <summary>The committed notebooks, run as a user runs them.</summary>
public sealed class RepositoryNotebooksTests : CommandLineHarness
{
    [Fact]
    public void Narrative_TypedText_HasNoDigits()
    {
        // Headings and paragraphs are typed; what they say must not be able to drift from the data.
        var typed = RepositoryNotebooks.Paths.Select(Notebook.Load)
            .SelectMany(notebook => notebook.Cells.Where(cell => cell.Kind == CellKind.Markdown), (notebook, cell) => (notebook.FileName, cell.Source));

        Assert.All(typed, cell => Assert.DoesNotContain(Regex.Replace(cell.Source, @"(?<=\])\([^)]*\.ipynb[^)]*\)", ""), char.IsDigit));
    }

    [Fact]
    public void Narrative_EveryParagraphOfCode_IsAStatement()
    {
        // A sentence that code writes goes through page.Say or page.Bullets, which take statements and nothing else.
        var code = RepositoryNotebooks.Paths.Select(Notebook.Load).SelectMany(notebook => notebook.Cells)
            .Where(cell => cell.Kind == CellKind.Code).Select(cell => cell.Source).ToList();

        Assert.Contains(code, source => source.Contains("page.Say(", StringComparison.Ordinal));
        Assert.DoesNotContain(code, source => source.Contains("Console.", StringComparison.Ordinal) || source.Contains("display(", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("document-figures.csv")]
    [InlineData("further-analysis.csv")]
    public void Documents_ChaptersThatTheyName_Exist(string file)
    {
        var listed = File.ReadAllText(Path.Join(RepositoryNotebooks.Root, "src", "PopulationHealth.Coventry", "Evidence", file));
        var chapters = Regex.Matches(listed, @"[0-9a-z-]+\.ipynb").Select(match => match.Value).Distinct().ToList();

        Assert.NotEmpty(chapters);
        Assert.Empty(chapters.Except(RepositoryNotebooks.Paths.Select(path => Path.GetFileName(path))));
    }

    [Fact]
    public async Task Evidence_OneValueChanged_ChangesSentenceAndFigure()
    {
        RepositoryNotebooks.CopyEvidence(In("evidence"), (",2011-2021,8.9,percent,,,,,as", ",2011-2021,5.1,percent,,,,,as"));
        Assert.Equal(ExitCode.Success, await Run("report", Chapter(), "-o", In("before")));
        Assert.Equal(ExitCode.Success, await Run("report", Chapter(), "-o", In("after"), "--evidence", In("evidence")));
        var (before, after) = (Page("before"), Page("after"));

        Assert.Contains("the population grew by 8.9%, which is 2.3 percentage points higher than the change in England", before);
        Assert.Contains("the population grew by 5.1%, which is 1.5 percentage points lower than the change in England", after);
        Assert.Contains(">8.9%</text>", before);
        Assert.Contains(">5.1%</text>", after);
        Assert.DoesNotContain(">8.9%</text>", after);
    }

    [Fact]
    public async Task Evidence_GrowthTurnedIntoDecline_TurnsTheWords()
    {
        RepositoryNotebooks.CopyEvidence(In("evidence"), (",2011-2023,13.8,percent,", ",2011-2023,-2.0,percent,"), (",2032,58900,people,", ",2032,41000,people,"));
        Assert.Equal(ExitCode.Success, await Run("report", Chapter(), "-o", In("after"), "--evidence", In("evidence")));
        var page = Page("after");

        Assert.Contains("360,702 people, 2.0% fewer than in 2011", page);
        Assert.Contains("to 41,000 in 2032, which is 19.1% fewer", page);
    }

    [Fact]
    public async Task Evidence_Broken_IsOneMessageAndLeavesTheReport()
    {
        RepositoryNotebooks.CopyEvidence(In("evidence"), (",2011-2021,8.9,percent,,,,,as", ",2011-2021,8.9%,percent,,,,,as"));
        Directory.CreateDirectory(In("out"));

        Assert.Equal(ExitCode.Failure, await Run("report", Chapter(), "-o", In("out"), "--evidence", In("evidence")));
        Assert.Contains("cell 3", Error.ToString());
        Assert.Contains("public-observations.csv, row 4, column value: '8.9%' is not allowed", Error.ToString());
        Assert.Empty(Directory.EnumerateFileSystemEntries(In("out")));
    }

    [Fact]
    public async Task Evidence_FileMissing_IsOneMessage()
    {
        RepositoryNotebooks.CopyEvidence(In("evidence"));
        File.Delete(In("evidence/seed-observations.csv"));

        Assert.Equal(ExitCode.Failure, await Run("report", Chapter(), "-o", In("out"), "--evidence", In("evidence")));
        Assert.Contains("lacks seed-observations.csv", Error.ToString());
        Assert.False(Directory.Exists(In("out")));
    }

    // The chapter that these tests change, in a folder of its own.
    private string Chapter()
    {
        const string Name = "01-demographics-and-community.ipynb";
        Directory.CreateDirectory(In("chapter"));
        File.Copy(Path.Join(RepositoryNotebooks.Folder, Name), In("chapter/" + Name), overwrite: true);
        return In("chapter");
    }

    private string Page(string report) => File.ReadAllText(In(report + "/01-demographics-and-community.html"));
}
