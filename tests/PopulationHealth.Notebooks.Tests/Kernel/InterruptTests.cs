using System.Diagnostics;
using System.Text.Json;

namespace PopulationHealth.Tests;

/// <summary>That a cell can be stopped, and that all that was there before is still there.</summary>
public sealed class InterruptTests
{
    /// <summary>A second is what it takes at most; the rest is for a machine with much else to do.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("while (true) ;")]
    [InlineData("for (;;) kept++;")]
    [InlineData("do { } while (kept > 0);")]
    [InlineData("IEnumerable<int> Forever() { while (true) yield return 1; }\nforeach (var x in Forever()) { }")]
    [InlineData("again:\ngoto again;")]
    [InlineData("long Slow(int n) => n < 2 ? n : Slow(n - 1) + Slow(n - 2);\nSlow(90)")]
    [InlineData("Enumerable.Repeat(0, 1_000_000).SelectMany(_ => Enumerable.Repeat(0, 1_000_000)).Count(x => x > 0)")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("await new ValueTask<int>(new TaskCompletionSource<int>().Task)")]
    [InlineData("await Task.Run(() => { while (true) { } });")]
    [InlineData("while (true) { try { await Task.Delay(-1); } catch (Exception) { } }")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("Task.Delay(-1).Wait();")]
    [InlineData("System.Threading.Tasks.Parallel.For(0, 2, _ => { while (true) { } });")]
    public async Task Interrupt_CellThatDoesNotEnd_StopsItAndKeepsTheState(string code)
    {
        await using var kernel = new KernelClient();
        await kernel.Execute("var kept = 42;");
        var (done, time) = await Interrupted(kernel, code.Replace("kept++", "kept = 42", StringComparison.Ordinal));

        Assert.Equal("The cell was interrupted. What earlier cells declared is still there.", Text(done, "evalue"));
        Assert.InRange(time, TimeSpan.Zero, Limit);
        Assert.Equal("42", await kernel.Value("kept"));
    }

    [Fact]
    public async Task Interrupt_BlockedCallOnAnotherThread_IsLeftBehindAndKeepsTheState()
    {
        await using var kernel = new KernelClient();
        await kernel.Execute("var kept = 42;");
        var (done, _) = await Interrupted(kernel, "await Task.Yield();\nSystem.Threading.Thread.Sleep(60_000);");

        Assert.Contains("goes on in the background", Text(done, "evalue"));
        Assert.Equal("42", await kernel.Value("kept"));
    }

    [Fact]
    public async Task Interrupt_CellLeftBehindThatEndsLater_ChangesNothing()
    {
        await using var kernel = new KernelClient();
        await kernel.Execute("var kept = 42;\nvar behind = new TaskCompletionSource();");
        await Interrupted(kernel, "await Task.Yield();\nSystem.Threading.Thread.Sleep(2_000);\nvar kept = 43;\nbehind.SetResult();");
        await kernel.Execute("var later = 1;\nawait behind.Task;\nawait Task.Delay(200);");

        Assert.Equal("43", await kernel.Value("kept + later"));
    }

    [Fact]
    public async Task Interrupt_CellWithFinally_RunsItToItsEnd()
    {
        await using var kernel = new KernelClient();
        await kernel.Execute("var cleaned = 0;");
        await Interrupted(kernel, "try { while (true) { } } finally { for (var i = 0; i < 3; i++) cleaned++; }");

        Assert.Equal("3", await kernel.Value("cleaned"));
    }

    [Theory]
    [InlineData("try { while (true) { } } finally { System.Threading.Thread.Sleep(1_500); End(); }")]
    [InlineData("try { System.Threading.Thread.Sleep(-1); } finally { System.Threading.Thread.Sleep(1_500); End(); }")]
    [InlineData("await Task.Yield();\ntry { while (true) { } } finally { await Task.Delay(1_500); End(); }")]
    [InlineData("Slow.Start();")]
    public async Task Interrupt_FinallyOrStaticConstructorThatWaits_IsWhole(string code)
    {
        await using var kernel = new KernelClient();
        await kernel.Execute("var cleaned = 0;\nvar ended = new TaskCompletionSource();\nvoid End() { cleaned++; ended.SetResult(); }");
        await kernel.Execute("class Slow { static readonly int Made; static Slow() { System.Threading.Thread.Sleep(1_500); Made = 1; } public static void Start() { } public static int Value => Made; }");
        await Interrupted(kernel, code);

        Assert.Equal("1", await kernel.Value(code.StartsWith("Slow", StringComparison.Ordinal) ? "Slow.Value" : "await ended.Task.WaitAsync(TimeSpan.FromSeconds(20));\ncleaned"));
    }

    [Fact]
    public async Task Interrupt_NothingRuns_IsForgotten()
    {
        await using var kernel = new KernelClient();
        kernel.Send("interrupt");

        Assert.Equal("2", await kernel.Value("var sum = 0; for (var i = 0; i < 2; i++) sum++;\nsum"));
    }

    private static async Task<(JsonElement Done, TimeSpan Time)> Interrupted(KernelClient kernel, string code)
    {
        // The code is compiled and under way when its first output is there.
        var id = kernel.Send("execute", "display(0);\n" + code);
        await kernel.Next();
        var time = Stopwatch.StartNew();
        kernel.Send("interrupt");
        return ((await kernel.Rest(id)).Done, time.Elapsed);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
