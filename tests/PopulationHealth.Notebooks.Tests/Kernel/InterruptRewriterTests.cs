using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

/// <summary>That a cell with places to stop is the same cell.</summary>
public sealed class InterruptRewriterTests : IDisposable
{
    private readonly CSharpSession _session = new(Path.GetTempPath(), evidence: null, isInterruptible: true);

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("System.Linq.Expressions.Expression<Func<int, int>> tree = x => x + 1;\ntree.ToString()", "x => (x + 1)")]
    [InlineData("new[] { 1, 2 }.AsQueryable().Where(x => x > 1).Expression.ToString().Contains(\"Check\")", "false")]
    [InlineData("Func<int, Func<int, int>> add = a => b => a + b;\nadd(1)(2)", "3")]
    [InlineData("var n = 0; Action<int> set = x => n = x; set(4);\nn", "4")]
    [InlineData("var n = 0; void Set(int x) => n = x; Set(4);\nn", "4")]
    [InlineData("async Task<int> Get() => await Task.FromResult(5);\nasync Task Wait() => await Get();\nawait Wait();\nawait Get()", "5")]
    [InlineData("Func<Task> wait = async () => await Task.Yield();\nawait wait();\n6", "6")]
    [InlineData("byte Small() => 7;\nint? None() => null;\nint[] Some() => [1, 2];\n$\"{Small()} {None()} {Some().Length}\"", "7  2")]
    [InlineData("int Fail() => throw new Exception();\nFunc<int> fail = () => throw new Exception();\n8", "8")]
    [InlineData("int[] all = [1, 9];\nref int Last() => ref all[1];\nLast()", "9")]
    [InlineData("class Count { static int made; static Count() { for (var i = 0; i < 3; i++) made++; } public int Made => made; public Count() { } public int Twice() => 2 * made; }\n$\"{new Count().Made} {new Count().Twice()}\"", "3 6")]
    [InlineData("var sum = 0; foreach (var (a, b) in new[] { (1, 2), (3, 4) }) sum += a * b;\nsum", "14")]
    [InlineData("var i = 0;\nnext:\nif (++i < 5) goto next;\ni", "5")]
    [InlineData("async IAsyncEnumerable<int> Two() { yield return 1; await Task.Yield(); yield return 2; }\nvar s = 0; await foreach (var x in Two()) s += x;\ns", "3")]
    [InlineData("dynamic task = Task.FromResult(3);\n(int)(await task)", "3")]
    [InlineData("await Task.FromResult(3).ConfigureAwait(false)", "3")]
    [InlineData("var t = \"\"; async Task Go() { try { t += 1; } finally { var more = 2; await Task.Yield(); t += more; } }\nawait Go();\nt", "12")]
    [InlineData("int Last() { Span<int> span = stackalloc int[2]; for (var k = 0; k < 2; k++) span[k] = k; return span[1]; }\nLast()", "1")]
    public async Task RunAsync_WithPlacesToStop_GivesTheSame(string code, string value)
    {
        using var plain = new CSharpSession(Path.GetTempPath());

        Assert.Equal(value, Value(await plain.RunAsync(code, "cell 1")));
        Assert.Equal(value, Value(await _session.RunAsync(code, "cell 1")));
    }

    [Fact]
    public void Rewrite_ManyShapes_KeepsEveryLineAndMarksEachPlace()
    {
        const string Code = """
            // A loop
            while (true) // without end
                Console.WriteLine(1); // but for this

            for (var i = 0; i < 3; i++)
            {
                // deep
                await Task.Delay(1);
            }
            int Twice(int x)
                => 2 * x; // arrow

            var all = new[] { 1 }
                .Select(x => x + 1)
                .ToList();
            """;
        var script = CSharpScript.Create(Code, ScriptOptions.Default.WithReferences(FrameworkReferences.All).WithImports("System", "System.Linq", "System.Threading.Tasks"));
        var rewritten = InterruptRewriter.Rewrite(script.GetCompilation());

        var (before, after) = (Code.ReplaceLineEndings("\n").Split('\n'), rewritten.ReplaceLineEndings("\n").Split('\n'));
        Assert.Equal(before.Length, after.Length);
        Assert.Equal([3, 7, 11, 14], Lines("Check()"));
        Assert.Equal([8], Lines("Race("));

        int[] Lines(string call) => [.. after.Select((line, i) => (line, i)).Where(l => l.line.Contains(call, StringComparison.Ordinal)).Select(l => l.i + 1)];
    }

    [Fact]
    public void Rewrite_Finally_SaysWhenItBeginsAndEnds()
    {
        const string Code = """
            try
            {
            }
            finally // always
            {
                var x = 1; // one
                await Task.Delay(x);
            }
            """;
        var options = ScriptOptions.Default.WithReferences(FrameworkReferences.All).AddReferences(typeof(Interruption).Assembly).WithImports("System.Threading.Tasks");
        var rewritten = InterruptRewriter.Rewrite(CSharpScript.Create(Code, options).GetCompilation());
        var lines = rewritten.ReplaceLineEndings("\n").Split('\n');

        Assert.Empty(CSharpScript.Create(rewritten, options).Compile());
        Assert.Contains("Enter()", lines[5]);
        Assert.Contains("Leave()", lines[7]);
        Assert.Equal(8, lines.Length);
    }

    [Fact]
    public async Task RunAsync_ThrowsInALoop_SaysTheLine()
    {
        var run = await _session.RunAsync("var a = 1;\nwhile (true)\n    throw new InvalidOperationException(\"boom\");", "cell 1");

        Assert.Equal(3, run.Error?.Line);
    }

    private static string? Value(CellRun run)
    {
        Assert.True(run.Error is null, run.Error?.Message);
        return Assert.IsType<ResultOutput>(run.Outputs[^1]).Data.Find(MimeBundle.Plain);
    }
}
