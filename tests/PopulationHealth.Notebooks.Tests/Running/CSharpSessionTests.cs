using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public class CSharpSessionTests : IDisposable
{
    private readonly CSharpSession _session;
    private int _cells;

    public CSharpSessionTests()
        : this(new CSharpSession(Path.GetTempPath()))
    {
    }

    private protected CSharpSessionTests(CSharpSession session) => _session = session;

    public void Dispose()
    {
        _session.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task RunAsync_LastExpression_BecomesResult()
    {
        var run = await Run("var x = 6 * 7;\nx");

        var result = Assert.IsType<ResultOutput>(Assert.Single(run.Outputs));
        Assert.Equal("42", result.Data.Find(MimeBundle.Plain));
        Assert.Equal(1, result.ExecutionCount);
    }

    [Theory]
    [InlineData("(string?)null", 1)]
    [InlineData("await Task.Delay(1)", 0)]
    [InlineData("Console.Write(\"\")", 0)]
    [InlineData("var x = 1;", 0)]
    public async Task RunAsync_EndOfCell_HasResultOnlyForAValue(string code, int results) =>
        Assert.Equal(results, (await Run(code)).Outputs.Count);

    [Fact]
    public async Task RunAsync_LaterCell_SeesEarlierDeclarations()
    {
        await Run("using System.Globalization;\nrecord Area(string Name);\nint Twice(int x) => 2 * x;\nvar area = new Area(\"Coventry\");");
        var run = await Run("await Task.Yield();\nConsole.WriteLine(area.Name + Twice(21).ToString(CultureInfo.InvariantCulture))");

        Assert.Equal("Coventry42\n", Assert.IsType<StreamOutput>(Assert.Single(run.Outputs)).Text);
    }

    [Fact]
    public async Task RunAsync_WritesAndDisplays_KeepTheirOrder()
    {
        var run = await Run("""
            Console.WriteLine("one");
            Console.Write("two");
            display(3);
            Console.Error.WriteLine("four");
            "five".Display();
            Console.WriteLine("six");
            7
            """);

        Assert.Collection(run.Outputs,
            o => Assert.Equal(new StreamOutput("stdout", "one\ntwo"), o),
            o => Assert.Equal("3", Assert.IsType<DisplayOutput>(o).Data.Find(MimeBundle.Plain)),
            o => Assert.Equal(new StreamOutput("stderr", "four\n"), o),
            o => Assert.Equal("five", Assert.IsType<DisplayOutput>(o).Data.Find(MimeBundle.Plain)),
            o => Assert.Equal(new StreamOutput("stdout", "six\n"), o),
            o => Assert.Equal("7", Assert.IsType<ResultOutput>(o).Data.Find(MimeBundle.Plain)));
    }

    [Fact]
    public async Task RunAsync_Throws_SaysMessageAndLine()
    {
        var run = await Run("var a = 1;\nthrow new InvalidOperationException(\"boom\");");

        Assert.Equal(new CellError("InvalidOperationException", "boom", 2), run.Error);
        Assert.Equal("boom", Assert.IsType<ErrorOutput>(run.Outputs[^1]).Message);
    }

    [Fact]
    public async Task RunAsync_HelperOfEarlierCellThrows_SaysLineOfThisCell()
    {
        await Run("\n\n\nvoid Fail() => throw new ArgumentException(\"no\");");
        var run = await Run("var b = 1;\nFail();");

        Assert.Equal(2, run.Error?.Line);
    }

    [Fact]
    public async Task RunAsync_DoesNotCompile_SaysEveryDiagnosticWithItsLine()
    {
        var run = await Run("var a = nothing;\nvar b = 1;\nint c = \"text\";");

        Assert.Equal(1, run.Error?.Line);
        Assert.Contains("line 1: CS0103", run.Error?.Message);
        Assert.Contains("line 3: CS0029", run.Error?.Message);
    }

    [Fact]
    public async Task RunAsync_DoesNotCompile_TracesEachLineOnce()
    {
        var run = await Run("var a = nothing;\nint c = \"text\";");
        var trace = Assert.IsType<ErrorOutput>(Assert.Single(run.Outputs)).Traceback;

        Assert.Equal(2, trace.Count);
        Assert.StartsWith("cell 1, line 1: CS0103 ", trace[0], StringComparison.Ordinal);
        Assert.StartsWith("cell 1, line 2: CS0029 ", trace[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("using PopulationHealth;\nvar p = Proportion.Of(1, 2);", "Proportion", "PopulationHealth")]
    [InlineData("GradientGroup<double> group = null;", "GradientGroup", "PopulationHealth")]
    [InlineData("var f = PopulationHealth.ObservationFile.Read(\"a.csv\");", "ObservationFile", "PopulationHealth.Data")]
    [InlineData("using PopulationHealth;\nTheme theme;", "Theme", "PopulationHealth.Charts")]
    [InlineData("var chapters = CoventryJsna.Chapters;", "CoventryJsna", "PopulationHealth.Coventry")]
    public async Task RunAsync_TypeOfAPackageThatIsNotReferenced_NamesThePackage(string code, string type, string package) =>
        Assert.EndsWith(
            $". {type} is a type of the package {package}: write #r \"nuget: {package}\" and using PopulationHealth; at the top of the cell.",
            (await Run(code)).Error?.Message, StringComparison.Ordinal);

    [Fact]
    public async Task RunAsync_TypeOfAReferencedPackage_AsksForTheNamespaceOnly() =>
        Assert.EndsWith(
            "Proportion is a type of the package PopulationHealth: write using PopulationHealth; at the top of the cell.",
            (await Run("#r \"nuget: PopulationHealth.Charts\"\nProportion.Of(1, 2)")).Error?.Message, StringComparison.Ordinal);

    [Fact]
    public async Task RunAsync_AfterError_StateIsAsBefore()
    {
        await Run("var kept = 5;");
        await Run("var lost = int.Parse(\"x\");");
        var run = await Run("kept");

        Assert.Null(run.Error);
        Assert.NotNull((await Run("lost")).Error);
    }

    [Fact]
    public async Task RunAsync_NewestCSharp_Compiles()
    {
        await Run("""
            public static class More
            {
                extension(string text) { public int Words => text.Split(' ').Length; }
            }
            """);

        Assert.Null((await Run("int[] all = [1, 2]; var n = \"a b\"u8.Length;")).Error);
    }

    [Fact]
    public async Task RunAsync_AnyCulture_IsInvariant() =>
        Assert.Equal("1234.5", Text(await Run("(1234.5).ToString()")));

    [Fact]
    public async Task RunAsync_OwnPackage_LoadsTheBuiltAssembly()
    {
        var version = PackageCatalog.VersionOf(typeof(CSharpSession).Assembly);
        Assert.Null((await Run($"#r \"nuget: PopulationHealth.Coventry, {version}\"")).Error);
        Assert.Null((await Run("#r \"nuget:PopulationHealth\"")).Error);
        var run = await Run("AppDomain.CurrentDomain.GetAssemblies().Count(a => a.GetName().Name == \"PopulationHealth.Coventry\")");

        Assert.Equal("1", Text(run));
    }

    [Theory]
    [InlineData("\n#r \"nuget: Deedle, 3.0.0\"", "Deedle cannot be resolved: this engine downloads none. The packages that it carries: PopulationHealth, ")]
    [InlineData("\n#r \"nuget: PopulationHealth, 99.0.0\"", "asks for PopulationHealth 99.0.0, and this tool was built with ")]
    [InlineData("\n#r \"not-there.dll\"", "there is no such file")]
    [InlineData("\n#!fsharp\nlet x = 1", "#!fsharp is not C#")]
    [InlineData("\n#!time", "#!time is not C#")]
    public async Task RunAsync_DirectiveThatCannotBeFollowed_SaysWhy(string code, string message)
    {
        var run = await Run(code);

        Assert.Contains(message, run.Error?.Message);
        Assert.Equal(2, run.Error?.Line);
    }

    [Fact]
    public async Task RunAsync_DirectiveInsideText_IsText() =>
        Assert.Equal("\n#r \"nuget: Deedle\"\n#!x\n", Text(await Run("@\"\n#r \"\"nuget: Deedle\"\"\n#!x\n\"")));

    [Fact]
    public async Task RunAsync_AssemblyFile_IsReferenced()
    {
        var path = typeof(AngleSharp.Html.Parser.HtmlParser).Assembly.Location.Replace('\\', '/');
        var run = await Run($"#r \"{path}\"\nnew AngleSharp.Html.Parser.HtmlParser().ParseDocument(\"<p>a\").Body.TextContent");

        Assert.Equal("a", Text(run));
    }

    [Fact]
    public async Task RunAsync_Cancelled_LeavesAnEndlessCellBehind()
    {
        using var source = new CancellationTokenSource();
        var run = _session.RunAsync("var stop = false;\nwhile (!stop) System.Threading.Thread.Sleep(20);", "endless", source.Token);
        source.CancelAfter(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    [Fact]
    public async Task RunAsync_Evidence_IsThereDuringTheRunOnly()
    {
        var before = Environment.GetEnvironmentVariable(RunOptions.EvidenceVariable);
        using var session = new CSharpSession(Path.GetTempPath(), "evidence");
        var run = await session.RunAsync($"Environment.GetEnvironmentVariable(\"{RunOptions.EvidenceVariable}\")", "cell 1");

        Assert.Equal(Path.GetFullPath("evidence"), Text(run));
        Assert.Equal(before, Environment.GetEnvironmentVariable(RunOptions.EvidenceVariable));
    }

    [Fact]
    public async Task RunAsync_WorkingFolder_IsTheNotebooks()
    {
        var folder = Directory.CreateTempSubdirectory("ph-test-");
        File.WriteAllText(Path.Join(folder.FullName, "a.txt"), "here");
        using var session = new CSharpSession(folder.FullName);
        var run = await session.RunAsync("File.ReadAllText(\"a.txt\")", "cell 1");
        folder.Delete(recursive: true);

        Assert.Equal("here", Text(run));
    }

    private static string? Text(CellRun run)
    {
        Assert.Null(run.Error);
        return Assert.IsType<ResultOutput>(run.Outputs[^1]).Data.Find(MimeBundle.Plain);
    }

    private Task<CellRun> Run(string code) => _session.RunAsync(code, FormattableString.Invariant($"cell {++_cells}"));
}
