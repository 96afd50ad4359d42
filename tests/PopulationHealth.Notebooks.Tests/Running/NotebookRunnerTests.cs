using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public sealed class NotebookRunnerTests
{
    [Fact]
    public async Task RunAsync_CodeCells_GetOutputsAndCounts()
    {
        var now = await NotebookRunner.RunAsync(New(Cells.Markdown("# A"), Cells.Code("var x = 1;"), Cells.Code(" "), Cells.Code("x + 1")));

        Assert.Equal([null, 1, null, 2], now.Cells.Select(c => c.ExecutionCount));
        Assert.Equal(2, Assert.IsType<ResultOutput>(Assert.Single(now.Cells[3].Outputs)).ExecutionCount);
    }

    [Fact]
    public async Task RunAsync_CellThrows_NamesNotebookCellAndLine()
    {
        var notebook = New(Cells.Markdown("# A"), Cells.Code("1"), Cells.Code("\nthrow new FormatException(\"boom\");"));
        var e = await Assert.ThrowsAsync<NotebookException>(() => NotebookRunner.RunAsync(notebook));

        Assert.Equal("folder/a.ipynb: cell 3, line 2: boom (FormatException)", e.Message);
        Assert.Equal((3, 2), (e.Cell, e.Line));
    }

    [Theory]
    [InlineData("throw new ArgumentException(\"Give one.\", \"items\");", "folder/a.ipynb: cell 1, line 1: Give one.")]
    [InlineData("throw new ArgumentOutOfRangeException(\"items\", 5, \"Give one.\");", "folder/a.ipynb: cell 1, line 1: Give one.\nActual value was 5.")]
    [InlineData("throw new ArgumentNullException(\"items\");", "folder/a.ipynb: cell 1, line 1: Value cannot be null. (Parameter 'items') (ArgumentNullException)")]
    public async Task RunAsync_ArgumentIsRefused_SaysItInWords(string code, string message) =>
        Assert.Equal(message, (await Assert.ThrowsAsync<NotebookException>(() => NotebookRunner.RunAsync(New(Cells.Code(code))))).Message.ReplaceLineEndings("\n"));

    [Fact]
    public async Task RunAsync_CellDoesNotCompile_ListsItsLines()
    {
        var e = await Assert.ThrowsAsync<NotebookException>(() => NotebookRunner.RunAsync(New(Cells.Code("nope1();\nnope2();"))));

        Assert.StartsWith("folder/a.ipynb: cell 1 does not compile.\n  line 1: CS0103 ", e.Message, StringComparison.Ordinal);
        Assert.Contains("\n  line 2: CS0103 ", e.Message);
    }

    [Theory]
    [InlineData("""{"kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"}}""")]
    [InlineData("""{"kernelspec": {"display_name": "PopulationHealth (C#)", "language": "C#", "name": "populationhealth"}, "language_info": {"file_extension": ".cs", "mimetype": "text/x-csharp", "name": "C#", "pygments_lexer": "csharp", "version": "14.0"}}""")]
    [InlineData("""{"kernelspec": {"display_name": "C#"}}""")]
    public async Task RunAsync_KernelOfCSharp_RunsAndStaysAsItIs(string metadata)
    {
        var now = await NotebookRunner.RunAsync(New(Cells.Code("1")) with { Metadata = JsonValues.Parse(metadata) });

        Assert.Single(now.Cells[0].Outputs);
        Assert.Equal(metadata, now.Metadata.GetRawText());
    }

    [Theory]
    [InlineData("""{"kernelspec": {"name": "python3"}}""", "{}", "for the kernel python3; this engine runs notebooks of populationhealth and .net-csharp. If its cells are C#, open it in Jupyter or VS Code, choose")]
    [InlineData("{}", """{"dotnet_interactive": {"language": "fsharp"}}""", "cell 1: the cell is in fsharp")]
    [InlineData("{}", """{"polyglot_notebook": {"kernelName": "sql"}}""", "cell 1: the cell is in sql")]
    public async Task RunAsync_OtherLanguage_IsRefused(string notebook, string cell, string message)
    {
        var other = New(Cells.Code("1") with { Metadata = JsonValues.Parse(cell) }) with { Metadata = JsonValues.Parse(notebook) };

        Assert.Contains(message, (await Assert.ThrowsAsync<NotebookException>(() => NotebookRunner.RunAsync(other))).Message);
    }

    [Fact]
    public async Task RunAsync_NoEvidenceFolder_FailsBeforeAnyCell()
    {
        var options = new RunOptions { Evidence = "not-there", Progress = new Recorder() };
        var e = await Assert.ThrowsAsync<NotebookException>(() => NotebookRunner.RunAsync(New(Cells.Code("1")), options));

        Assert.Contains("not-there: there is no such folder of evidence", e.Message);
        Assert.Empty(((Recorder)options.Progress).Seen);
    }

    [Fact]
    public async Task RunAsync_Progress_CountsAllCells()
    {
        var recorder = new Recorder();
        await NotebookRunner.RunAsync(New(Cells.Markdown("a"), Cells.Code("1")), new RunOptions { Progress = recorder });

        Assert.Equal([1, 2], recorder.Seen.Select(p => p.Cell));
        Assert.All(recorder.Seen, p => Assert.Equal(2, p.Cells));
    }

    /// <summary>The folder of a notebook must exist, as it does for one that was loaded; the name in messages is the path as given.</summary>
    private static Notebook New(params NotebookCell[] cells)
    {
        Directory.CreateDirectory("folder");
        return new Notebook("folder/a.ipynb", cells);
    }

    private sealed class Recorder : IProgress<RunProgress>
    {
        public List<RunProgress> Seen { get; } = [];

        public void Report(RunProgress value) => Seen.Add(value);
    }
}
