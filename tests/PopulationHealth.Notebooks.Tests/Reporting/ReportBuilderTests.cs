using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public sealed class ReportBuilderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public ReportBuilderTests() => Directory.CreateDirectory(_folder["nb"]);

    public void Dispose() => _folder.Dispose();

    private ReportOptions Options => new(_folder["nb"], _folder["out"]) { PlotlyFile = _folder["no-plotly.js"] };

    [Fact]
    public async Task BuildAsync_Twice_IsTheSameBytesAndReplacesTheOld()
    {
        Cells.Save(_folder["nb/a.ipynb"], Cells.Markdown("# A"), Cells.Code("Math.Sqrt(2)"));
        Cells.Save(_folder["nb/b.ipynb"], Cells.Markdown("# B"));
        await ReportBuilder.BuildAsync(Options);
        var first = Snapshot();
        await ReportBuilder.BuildAsync(Options);
        Assert.Equal(first, Snapshot());

        File.Delete(_folder["nb/b.ipynb"]);
        await ReportBuilder.BuildAsync(Options);
        Assert.False(File.Exists(_folder["out/b.html"]));
        Assert.Equal(["nb", "out"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task BuildAsync_Notebooks_AreNotChanged()
    {
        Cells.Save(_folder["nb/a.ipynb"], Cells.Code("1"));
        var before = File.ReadAllBytes(_folder["nb/a.ipynb"]);
        await ReportBuilder.BuildAsync(Options);

        Assert.Equal(before, File.ReadAllBytes(_folder["nb/a.ipynb"]));
    }

    [Theory]
    [InlineData("throw new Exception(\"boom\");", "cell 1, line 1: boom")]
    [InlineData("nope", "cell 1 does not compile")]
    public async Task BuildAsync_CellFails_LeavesTheEarlierReportAsItWas(string code, string message)
    {
        Cells.Save(_folder["nb/a.ipynb"], Cells.Markdown("# A"));
        await ReportBuilder.BuildAsync(Options);
        var before = Snapshot();
        Cells.Save(_folder["nb/b.ipynb"], Cells.Code(code));

        Assert.Contains(message, (await Assert.ThrowsAsync<NotebookException>(() => ReportBuilder.BuildAsync(Options))).Message);
        Assert.Equal(before, Snapshot());
        Assert.Equal(["nb", "out"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task BuildAsync_PageHasMistake_WritesNothing()
    {
        Cells.Save(_folder["nb/a.ipynb"], Cells.Markdown("# A\n\n[dead](nowhere.html)"));

        Assert.Contains("a.html: <a> leads to \"nowhere.html\"", (await Assert.ThrowsAsync<NotebookException>(() => ReportBuilder.BuildAsync(Options))).Message);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public async Task BuildAsync_FolderWithOtherFiles_IsRefusedBeforeAnythingRuns()
    {
        Cells.Save(_folder["nb/a.ipynb"], Cells.Code("throw new Exception(\"ran\");"));
        Directory.CreateDirectory(_folder["out"]);
        File.WriteAllText(_folder["out/thesis.txt"], "mine");

        Assert.Contains("not empty and is no report", (await Assert.ThrowsAsync<NotebookException>(() => ReportBuilder.BuildAsync(Options))).Message);
        Assert.Equal("mine", File.ReadAllText(_folder["out/thesis.txt"]));
    }

    [Fact]
    public async Task BuildAsync_NoNotebooks_SaysSo()
    {
        Assert.Contains("there is no notebook", (await Assert.ThrowsAsync<NotebookException>(() => ReportBuilder.BuildAsync(Options))).Message);
        var missing = Options with { Notebooks = _folder["missing"] };
        Assert.Contains("no such folder of notebooks", (await Assert.ThrowsAsync<NotebookException>(() => ReportBuilder.BuildAsync(missing))).Message);
    }

    [Fact]
    public async Task BuildAsync_NotebookNamedIndex_IsRefused()
    {
        Cells.Save(_folder["nb/Index.ipynb"], Cells.Markdown("# A"));

        Assert.Contains("Rename the notebook", (await Assert.ThrowsAsync<NotebookException>(() => ReportBuilder.BuildAsync(Options))).Message);
    }

    [Fact]
    public async Task BuildAsync_Cancelled_WritesNothing()
    {
        Cells.Save(_folder["nb/a.ipynb"], Cells.Code("1"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReportBuilder.BuildAsync(Options, new CancellationToken(canceled: true)));
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public async Task BuildAsync_WithoutPlotly_HasPicturesAndSaysSo()
    {
        Cells.Save(_folder["nb/a.ipynb"], Cells.Markdown("# A"), Cells.Code(ReportFixture.Figure), Cells.Code("new Figure()"));
        var summary = await ReportBuilder.BuildAsync(Options);
        var html = File.ReadAllText(_folder["out/a.html"]);

        Assert.False(summary.IsInteractive);
        Assert.DoesNotContain("<script", html);
        Assert.Contains("built without plotly.js", html);
        Assert.False(File.Exists(_folder["out/assets/report.js"]));
    }

    [Fact]
    public async Task BuildAsync_TitleInMetadata_IsTaken()
    {
        var notebook = new Notebook(_folder["nb/a.ipynb"], [Cells.Markdown("# A")])
        {
            Metadata = JsonValues.Parse("""{"report": {"title": "The city", "lead": "All of it."}}"""),
        };
        notebook.Save();
        await ReportBuilder.BuildAsync(Options);

        Assert.Contains("<h1>The city</h1>", File.ReadAllText(_folder["out/index.html"]));
        Assert.Contains("All of it.", File.ReadAllText(_folder["out/index.html"]));
    }

    private Dictionary<string, string> Snapshot() => Directory
        .GetFiles(_folder["out"], "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(_folder.Path, f), f => Convert.ToBase64String(File.ReadAllBytes(f)), StringComparer.Ordinal);
}
