using PopulationHealth.Cli;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public sealed class CommandLineTests : CommandLineHarness
{
    [Fact]
    public async Task Report_GoodNotebooks_WritesReportAndOneLine()
    {
        Save("nb/a.ipynb", "1 + 1");

        Assert.Equal(ExitCode.Success, await Run("report", In("nb"), "-o", In("out"), "--title", "Ours"));
        Assert.StartsWith($"Report: {Path.Join(In("out"), "index.html")} (1 chapter, 0 figures, ", Out.ToString(), StringComparison.Ordinal);
        Assert.Contains("<h1>Ours</h1>", File.ReadAllText(In("out/index.html")));
        Assert.Empty(Error.ToString());
    }

    [Fact]
    public async Task Report_ToolAsBuilt_CarriesPlotlyWhereNpmWasThere()
    {
        Save("nb/a.ipynb", "1 + 1");
        await Run("report", In("nb"), "-o", In("out"));

        var built = File.Exists(Path.Join(AppContext.BaseDirectory, "assets", "plotly-cartesian.min.js"));
        Assert.Equal(built, File.Exists(In("out/assets/plotly-cartesian.min.js")));
        Assert.Equal(!built, Out.ToString().Contains("pictures only", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Report_CellThrows_IsFailureWithOneMessage()
    {
        Save("nb/a.ipynb", "var x = 1;\nthrow new Exception(\"boom\");");

        Assert.Equal(ExitCode.Failure, await Run("report", In("nb"), "-o", In("out")));
        Assert.Equal($"{Path.Join(In("nb"), "a.ipynb")}: cell 1, line 2: boom (Exception)\n", Error.ToString());
        Assert.Empty(Out.ToString());
        Assert.False(Directory.Exists(In("out")));
    }

    [Theory]
    [InlineData("report", "not-there")]
    [InlineData("run", "not-there.ipynb")]
    [InlineData("run", "not-*.ipynb")]
    public async Task Any_NotebookMissing_IsFailure(params string[] args)
    {
        Assert.Equal(ExitCode.Failure, await Run(args));
        Assert.Contains("not-", Error.ToString());
    }

    [Fact]
    public async Task Any_EvidenceMissing_IsFailureBeforeRunning()
    {
        Save("a.ipynb", "throw new Exception(\"ran\");");

        Assert.Equal(ExitCode.Failure, await Run("run", In("a.ipynb"), "--evidence", In("none")));
        Assert.Contains("no such folder of evidence", Error.ToString());
    }

    [Fact]
    public async Task Run_ThenCheck_AgreesUntilAnOutputChanges()
    {
        Save("a.ipynb", "6 * 7");
        Assert.Equal(ExitCode.Success, await Run("run", In("a.ipynb")));
        Assert.Equal("42", Assert.IsType<ResultOutput>(Assert.Single(Notebook.Load(In("a.ipynb")).Cells[0].Outputs)).Data.Find(MimeBundle.Plain));
        Assert.Equal(ExitCode.Success, await Run("run", "--check", In("*.ipynb")));

        var edited = File.ReadAllText(In("a.ipynb")).Replace("6 * 7", "6 * 8", StringComparison.Ordinal);
        File.WriteAllText(In("a.ipynb"), edited);
        Assert.Equal(ExitCode.Failure, await Run("run", "--check", In("*.ipynb")));
        Assert.Contains("a.ipynb: cell 1, output 1 (text/plain), line 1 differs\n  committed: 42\n  now:       48\n", Error.ToString());
        Assert.Equal(edited, File.ReadAllText(In("a.ipynb")));
    }

    [Fact]
    public async Task Check_NotebookThatWasNeverRun_SaysSo()
    {
        Save("a.ipynb", "6 * 7");

        Assert.Equal(ExitCode.Failure, await Run("run", "--check", In("a.ipynb")));
        Assert.Contains("a.ipynb has no outputs to compare with", Error.ToString());
    }

    [Fact]
    public async Task Run_CellFails_LeavesTheNotebookAsItWas()
    {
        Save("a.ipynb", "nope");
        var before = File.ReadAllText(In("a.ipynb"));

        Assert.Equal(ExitCode.Failure, await Run("run", In("a.ipynb")));
        Assert.Equal(before, File.ReadAllText(In("a.ipynb")));
        Assert.Single(Directory.GetFileSystemEntries(In("")));
    }

    [Fact]
    public async Task Run_NotJson_NamesFileAndLine()
    {
        File.WriteAllText(In("a.ipynb"), "{\n oops");

        Assert.Equal(ExitCode.Failure, await Run("run", In("a.ipynb")));
        Assert.Contains("a.ipynb, line 2: this is not JSON", Error.ToString());
    }

    [Theory]
    [InlineData("There is no command rnu. Did you mean run?\nSee: populationhealth --help\n", "rnu")]
    [InlineData("There is no command serve.\nSee: populationhealth --help\n", "serve", "x")]
    [InlineData("There is no command instal. Did you mean install?\nSee: populationhealth jupyter --help\n", "jupyter", "instal")]
    [InlineData("There is no option --nope. (A file of that name is ./--nope.)\nSee: populationhealth report --help\n", "report", "--nope")]
    [InlineData("There is no option --outptu. Did you mean --output?\nSee: populationhealth evidence --help\n", "evidence", "--outptu", "x")]
    [InlineData("There is no option --multiplyer. Did you mean --multiplier?\nSee: populationhealth calc rate --help\n", "calc", "rate", "x.csv", "--multiplyer", "5")]
    [InlineData("There is no option --multiplyer. Did you mean --multiplier? (A file of that name is ./--multiplyer.)\nSee: populationhealth calc rate --help\n", "calc", "rate", "--multiplyer", "5", "x.csv")]
    public async Task Any_WordThatIsNotKnown_IsSaidOnceWithWhatIsNear(string said, params string[] args)
    {
        Assert.Equal(ExitCode.Usage, await Run(args));
        Assert.Equal(said, Error.ToString());
        Assert.Empty(Out.ToString());
    }

    [Theory]
    [InlineData("run")]
    [InlineData("audit", "a.csv")]
    public async Task Any_TooFewWords_NamesTheHelpOfTheCommand(params string[] args)
    {
        Assert.Equal(ExitCode.Usage, await Run(args));
        Assert.Contains($"See: populationhealth {args[0]} --help\n", Error.ToString());
        Assert.Empty(Out.ToString());
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("report", "--help")]
    public async Task Help_Any_HasExamplesAndExitCodes(params string[] args)
    {
        Assert.Equal(ExitCode.Success, await Run(args));
        Assert.Contains("populationhealth report chapters -o site", Out.ToString());
        Assert.Contains("130  stopped", Out.ToString());
    }

    [Fact]
    public async Task Version_Always_IsOneNumber()
    {
        Assert.Equal(ExitCode.Success, await Run("--version"));
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+[-.a-z0-9]*\n$", Out.ToString());
    }

    [Fact]
    public async Task Any_Cancelled_Is130()
    {
        Save("a.ipynb", "while (true) System.Threading.Thread.Sleep(20);");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));

        Assert.Equal(ExitCode.Cancelled, await CommandLine.RunAsync(["run", In("a.ipynb")], Console(), stop.Token));
        Assert.Single(Directory.GetFileSystemEntries(In("")));
    }

    [Fact]
    public async Task Run_OutputOfCells_DoesNotReachTheConsole()
    {
        Save("a.ipynb", "Console.WriteLine(\"from the cell\");");
        await Run("run", In("a.ipynb"));

        Assert.DoesNotContain("from the cell", Out.ToString() + Error);
    }

    [Fact]
    public async Task Run_SecondNotebookFails_TheFirstIsWrittenAndTheSecondLeftAsItWas()
    {
        Save("nb/a.ipynb", "1 + 1");
        Save("nb/b.ipynb", "throw new Exception(\"boom\");");
        var (first, second) = (File.ReadAllText(In("nb/a.ipynb")), File.ReadAllText(In("nb/b.ipynb")));

        Assert.Equal(ExitCode.Failure, await Run("run", In("nb/a.ipynb"), In("nb/b.ipynb")));
        Assert.NotEqual(first, File.ReadAllText(In("nb/a.ipynb")));
        Assert.Equal(second, File.ReadAllText(In("nb/b.ipynb")));
    }

    [Fact]
    public async Task Run_SecondNotebookReadsTheFirst_FindsItsNewOutputs()
    {
        Save("nb/a.ipynb", "6 * 7");
        Save("nb/b.ipynb", "File.ReadAllText(\"a.ipynb\").Contains(\"\\\"42\\\"\")");

        Assert.Equal(ExitCode.Success, await Run("run", In("nb/a.ipynb"), In("nb/b.ipynb")));
        Assert.Contains(">true<", File.ReadAllText(In("nb/b.ipynb")));
    }

    [Fact]
    public async Task Report_FileOfTheUserInAnEarlierReport_IsNotDeleted()
    {
        Save("nb/a.ipynb", "1 + 1");
        Assert.Equal(ExitCode.Success, await Run("report", In("nb"), "-o", In("out")));
        File.WriteAllText(In("out/mine.txt"), "mine");

        Assert.Equal(ExitCode.Failure, await Run("report", In("nb"), "-o", In("out")));
        Assert.Contains("'mine.txt' is no file of the report", Error.ToString());
        Assert.Equal("mine", File.ReadAllText(In("out/mine.txt")));
    }

    [Theory]
    [InlineData("report", "-o", "")]
    [InlineData("run", "")]
    public async Task Any_EmptyPath_IsWrongUsage(params string[] args)
    {
        Assert.Equal(ExitCode.Usage, await Run(args));
        Assert.Contains("is empty", Error.ToString());
    }

    [Fact]
    public async Task Help_Usage_NamesTheCommand()
    {
        Assert.Equal(ExitCode.Success, await Run("--help"));
        Assert.DoesNotContain("PopulationHealth.Cli", Out.ToString());
        Assert.Contains("populationhealth [", Out.ToString());
    }

    private void Save(string name, string code)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(name))!);
        new Notebook(In(name), [new NotebookCell(CellKind.Code, code)]).Save();
    }
}
