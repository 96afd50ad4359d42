using System.Globalization;
using PopulationHealth.Cli;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

/// <summary>The committed notebooks, run as a user runs them.</summary>
public sealed class RepositoryNotebooksTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ph-test-").FullName;
    private readonly StringWriter _out = new(CultureInfo.InvariantCulture);
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture);

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _out.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void Narrative_TypedText_HasNoDigits()
    {
        // Headings and paragraphs are typed; what they say must not be able to drift from the data.
        var typed = RepositoryNotebooks.Paths.Select(Notebook.Load)
            .SelectMany(notebook => notebook.Cells.Where(cell => cell.Kind == CellKind.Markdown), (notebook, cell) => (notebook.FileName, cell.Source));

        Assert.All(typed, cell => Assert.DoesNotContain(cell.Source, char.IsDigit));
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

    [Fact]
    public async Task Evidence_OneValueChanged_ChangesSentenceAndFigure()
    {
        RepositoryNotebooks.CopyEvidence(In("evidence"), "public-observations.csv", ",2011-2021,8.9,percent,", ",2011-2021,5.1,percent,");
        Assert.Equal(ExitCode.Success, await Run("report", RepositoryNotebooks.Folder, "-o", In("before")));
        Assert.Equal(ExitCode.Success, await Run("report", RepositoryNotebooks.Folder, "-o", In("after"), "--evidence", In("evidence")));
        var (before, after) = (Page("before"), Page("after"));

        Assert.Contains("the population grew by 8.9%, which is 2.3 percentage points higher than the change in England", before);
        Assert.Contains("the population grew by 5.1%, which is 1.5 percentage points lower than the change in England", after);
        Assert.Contains(">8.9%</text>", before);
        Assert.Contains(">5.1%</text>", after);
        Assert.DoesNotContain(">8.9%</text>", after);
    }

    [Fact]
    public async Task Evidence_Broken_IsOneMessageAndLeavesTheReport()
    {
        RepositoryNotebooks.CopyEvidence(In("evidence"), "public-observations.csv", ",2011-2021,8.9,percent,", ",2011-2021,8.9%,percent,");
        Directory.CreateDirectory(In("out"));

        Assert.Equal(ExitCode.Failure, await Run("report", RepositoryNotebooks.Folder, "-o", In("out"), "--evidence", In("evidence")));
        Assert.Contains("cell 3", _error.ToString());
        Assert.Contains("public-observations.csv, row 4, column value: '8.9%' is not allowed", _error.ToString());
        Assert.Empty(Directory.EnumerateFileSystemEntries(In("out")));
    }

    [Fact]
    public async Task Evidence_FileMissing_IsOneMessage()
    {
        RepositoryNotebooks.CopyEvidence(In("evidence"), "", "", "");
        File.Delete(In("evidence/seed-observations.csv"));

        Assert.Equal(ExitCode.Failure, await Run("report", RepositoryNotebooks.Folder, "-o", In("out"), "--evidence", In("evidence")));
        Assert.Contains("lacks seed-observations.csv", _error.ToString());
        Assert.False(Directory.Exists(In("out")));
    }

    private string In(string path) => Path.Join(_folder, path);

    private string Page(string report) => File.ReadAllText(In(report + "/01-demographics-and-community.html"));

    private Task<int> Run(params string[] args) => CommandLine.RunAsync(args, new CliConsole(_out, _error, IsTerminal: false));
}
