using System.Text.Json;
using PopulationHealth.Cli;
using PopulationHealth.Notebooks;
using Xunit.Abstractions;

namespace PopulationHealth.Tests;

/// <summary>The kernel, installed and driven by Jupyter's own programs.</summary>
public sealed class KernelInJupyterTests(ITestOutputHelper log) : CommandLineHarness
{
    [JupyterFact]
    public void Kernel_DrivenByAClient_DoesAllThatAnEditorAsks()
    {
        var seen = Drive("use");
        var (outputs, replies) = (seen.GetProperty("outputs"), seen.GetProperty("replies"));

        Assert.Equal(["stream", "display_data", "execute_result"], outputs.GetProperty("values").EnumerateArray().Select(o => Text(o, "output_type")));
        Assert.Equal("written – ✓\n", Text(outputs.GetProperty("values")[0], "text"));
        Assert.Equal(1, outputs.GetProperty("values")[2].GetProperty("execution_count").GetInt32());
        Assert.Equal(Path.GetFileName(Path.TrimEndingDirectorySeparator(In(""))), Path.GetFileName(Value(outputs, "folder")));
        Assert.Equal(["InvalidOperationException: boom", "   at cell 3, line 1", "   at cell 3, line 2"], outputs.GetProperty("error")[0].GetProperty("traceback").EnumerateArray().Select(line => line.GetString()));
        Assert.Equal("error", Text(replies.GetProperty("error"), "status"));
        Assert.Equal(["Interrupted", "Interrupted"], new[] { "loop", "await" }.Select(name => Text(replies.GetProperty(name), "ename")));
        Assert.Equal("42", Value(outputs, "kept"));
        Assert.Equal("stray\n", Text(outputs.GetProperty("stray")[0], "text"));
        Assert.Equal("kept", Assert.Single(replies.GetProperty("complete").GetProperty("matches").EnumerateArray()).GetString());
        Assert.Equal("int kept", Text(replies.GetProperty("inspect").GetProperty("data"), "text/plain"));
        Assert.Equal("incomplete", Text(replies.GetProperty("is_complete"), "status"));
        Assert.Contains("has ended (exit code", Text(replies.GetProperty("end"), "evalue"));
        Assert.Equal("2", Value(outputs, "after"));
        if (OperatingSystem.IsLinux())
            Assert.Equal((2, 0), (seen.GetProperty("processesBefore").GetInt32(), seen.GetProperty("processesAfter").GetInt32()));
        log.WriteLine($"seconds to interrupt: {seen.GetProperty("seconds")}");
    }

    [JupyterFact]
    public void Kernel_EngineEndsBetweenCells_IsSaidByTheNextCellWhateverIsAskedBefore()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var seen = Drive("death");
        var (outputs, replies) = (seen.GetProperty("outputs"), seen.GetProperty("replies"));

        Assert.Empty(replies.GetProperty("complete").GetProperty("matches").EnumerateArray());
        Assert.Equal("unknown", Text(replies.GetProperty("is_complete"), "status"));
        Assert.Equal("The C# engine has ended (exit code 1); its variables are lost. The next cell starts a new one.", Text(replies.GetProperty("says"), "evalue"));
        Assert.Equal("4", Value(outputs, "starts"));
    }

    [JupyterFact]
    public void Kernel_ChildProcesses_TakeNoRequestAndSpoilNoAnswer()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var outputs = Drive("children").GetProperty("outputs");

        Assert.Equal("true", Value(outputs, "reads"));
        Assert.Equal(("no answer\n", "1"), (Text(outputs.GetProperty("separates")[0], "text"), Value(outputs, "separates")));
        Assert.Equal(("5\n", "2"), (Text(outputs.GetProperty("number")[0], "text"), Value(outputs, "number")));
    }

    [JupyterFact]
    public void Kernel_LastAnswerTorn_EndsTheCellAndSaysSo()
    {
        var seen = Drive("torn");

        Assert.Equal("AnswerTorn", Text(seen.GetProperty("replies").GetProperty("torn"), "ename"));
        Assert.Contains("child", string.Concat(seen.GetProperty("outputs").GetProperty("torn").EnumerateArray().Where(o => Text(o, "output_type") == "stream").Select(o => Text(o, "text"))));
    }

    [JupyterFact]
    public void Kernel_ToolHasMoved_EveryCellSaysWhatToDo()
    {
        var seen = Drive("moved");
        foreach (var (name, program) in new[] { ("program", "/gone/populationhealth"), ("assembly", "/gone/PopulationHealth.Cli.dll") })
        {
            foreach (var cell in new[] { "first", "second" })
            {
                var reply = seen.GetProperty(name).GetProperty("replies").GetProperty(cell);
                Assert.Equal(("error", "EngineNotStarted"), (Text(reply, "status"), Text(reply, "ename")));
                Assert.Contains("run `populationhealth jupyter install` again", Text(reply, "evalue"));
                Assert.Contains(program, Text(reply, "evalue"));
                Assert.Equal("error", Text(seen.GetProperty(name).GetProperty("outputs").GetProperty(cell).EnumerateArray().Last(), "output_type"));
            }
        }
    }

    [JupyterFact]
    public void Kernel_WrapperKilledWhileAThreadOfACellRuns_LeavesNoProcess()
    {
        if (OperatingSystem.IsLinux())
            Assert.Equal(0, Drive("orphan").GetInt32());
    }

    [JupyterFact]
    public void Kernel_EveryNotebookByNbconvert_GivesTheCommittedOutputs()
    {
        Install();
        // Where the notebook is, as a user's is: its folder is the working folder.
        var paths = RepositoryNotebooks.Paths.ToList();
        Directory.CreateDirectory(In("out"));
        Parallel.ForEach(paths.Chunk((paths.Count + 1) / 2), some =>
            Python(["-m", "nbconvert", "--to", "notebook", "--execute", "--ExecutePreprocessor.kernel_name=populationhealth", "--ExecutePreprocessor.timeout=600", "--output-dir", In("out"), .. some]));

        var differences = paths.SelectMany(path => NotebookCheck.Compare(Comparable(Notebook.Load(path)), Comparable(Notebook.Load(In("out/" + Path.GetFileName(path))))));
        Assert.Equal([], differences.Select(difference => difference.ToString()));
    }

    /// <summary>The kernel counts blank cells too, and sends what a cell writes in pieces.</summary>
    private static Notebook Comparable(Notebook notebook) =>
        notebook with { Cells = [.. notebook.Cells.Select(cell => cell with { ExecutionCount = null, Outputs = [.. Joined(cell.Outputs)] })] };

    private static IEnumerable<CellOutput> Joined(IEnumerable<CellOutput> outputs)
    {
        StreamOutput? stream = null;
        foreach (var output in outputs)
        {
            if (output is StreamOutput next && (stream is null || stream.Name == next.Name))
            {
                stream = next with { Text = stream?.Text + next.Text };
                continue;
            }
            if (stream is not null)
                yield return stream;
            stream = output as StreamOutput;
            if (stream is null)
                yield return output is ResultOutput result ? result with { ExecutionCount = null } : output;
        }
        if (stream is not null)
            yield return stream;
    }

    private JsonElement Drive(string scene)
    {
        Install();
        var script = Path.Join(RepositoryNotebooks.Root, "tests", "PopulationHealth.Cli.Tests", "Jupyter", "drive.py");
        return JsonDocument.Parse(Python(script, In(""), scene)).RootElement;
    }

    private void Install()
    {
        var (code, output, error) = JupyterPython.Run("dotnet", [], typeof(CommandLine).Assembly.Location, "jupyter", "install", "--prefix", In("prefix"), "--python", JupyterPython.Path!);
        Assert.True(code == ExitCode.Success, error);
        Assert.Contains(In("prefix"), output);
    }

    private string Python(params string[] arguments)
    {
        var (code, output, error) = JupyterPython.Run(JupyterPython.Path!, [("JUPYTER_PATH", In("prefix/share/jupyter")), ("IPYTHONDIR", In("ipython"))], arguments);
        Assert.True(code == 0, $"{error}\n{output}");
        return output;
    }

    private static string? Value(JsonElement outputs, string cell) => Text(outputs.GetProperty(cell).EnumerateArray().Last().GetProperty("data"), "text/plain");

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
