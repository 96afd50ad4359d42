using System.Text.Json;

namespace PopulationHealth.Tests;

public sealed class KernelHostTests
{
    [Fact]
    public async Task Execute_WritesDisplaysAndEnds_AnswersInOrder()
    {
        await using var kernel = new KernelClient();
        var (outputs, done) = await kernel.Execute("Console.WriteLine(\"one\\ntwo – 2\");\ndisplay(3);\nConsole.Error.Write(\"four\");\n5");

        Assert.Equal("ok", Text(done, "status"));
        Assert.Equal(["stream", "display_data", "stream", "execute_result"], outputs.Select(o => Text(o, "output_type")));
        Assert.Equal("one\ntwo – 2\n", Text(outputs[0], "text"));
        Assert.Equal("stderr", Text(outputs[2], "name"));
        Assert.Equal("5", Text(outputs[3].GetProperty("data"), "text/plain"));
    }

    [Fact]
    public async Task Execute_LongCell_SendsWhatItShowsWhileItRuns()
    {
        await using var kernel = new KernelClient();
        var id = kernel.Send("execute", "Console.WriteLine(\"begun\");\nawait Task.Delay(Timeout.Infinite);".Replace("Timeout", "System.Threading.Timeout", StringComparison.Ordinal));
        var first = await kernel.Next();
        kernel.Send("interrupt");

        Assert.Equal("begun\n", Text(first.GetProperty("output"), "text"));
        Assert.Equal("Interrupted", Text((await kernel.Rest(id)).Done, "ename"));
    }

    [Fact]
    public async Task Execute_Throws_TracesTheCellsAndTheCause()
    {
        await using var kernel = new KernelClient();
        await kernel.Execute("\nvoid Fail()\n{\n    for (;;) throw new ArgumentException(\"no\", new FormatException(\"why\"));\n}");
        var (outputs, done) = await kernel.Execute("var a = 1;\nFail();");

        var trace = done.GetProperty("traceback").EnumerateArray().Select(line => line.GetString());
        Assert.Equal(["ArgumentException: no", "   at cell 1, line 4", "   at cell 2, line 2", "caused by FormatException: why"], trace);
        Assert.Equal("error", Text(outputs[^1], "output_type"));
        Assert.Equal(done.GetProperty("traceback").ToString(), outputs[^1].GetProperty("traceback").ToString());
    }

    [Fact]
    public async Task Execute_DoesNotCompile_SaysTheLineOfTheCell()
    {
        await using var kernel = new KernelClient();
        var (_, done) = await kernel.Execute("while (true) { }\nint c = \"text\";");

        Assert.Equal("CompilationError", Text(done, "ename"));
        Assert.Contains("line 2: CS0029", Text(done, "evalue"));
    }

    [Fact]
    public async Task Console_BetweenCells_IsShownWithTheNextAndHasNoInput()
    {
        await using var kernel = new KernelClient();
        await kernel.Execute("var late = Task.Run(async () => { await Task.Delay(100); Console.WriteLine(\"late\"); });");
        await Task.Delay(1000);
        var (outputs, _) = await kernel.Execute("late.Wait(); Console.ReadLine()");

        Assert.Equal("late\n", Text(outputs[0], "text"));
        Assert.Equal("null", Text(outputs[1].GetProperty("data"), "text/plain"));
    }

    [Theory]
    [InlineData("1 + 1", "complete")]
    [InlineData("#r \"nuget: PopulationHealth\"", "complete")]
    [InlineData("foreach (var x in xs)\n{", "incomplete")]
    [InlineData("var x = );", "invalid")]
    public async Task IsComplete_Code_IsJudged(string code, string status)
    {
        await using var kernel = new KernelClient();

        Assert.Equal(status, Text(await kernel.Ask("is_complete", code), "status"));
    }

    [Theory]
    [InlineData("shutdown")]
    [InlineData(null)]
    public async Task RunAsync_EndsWhileACellLoops_StopsItAndReturns(string? last)
    {
        var before = Console.Out;
        var kernel = new KernelClient();
        kernel.Send("execute", "Console.WriteLine(1);\nwhile (true) { }");
        await kernel.Next();
        if (last is not null)
            kernel.Send(last);
        else
            kernel.EndInput();
        await kernel.Ended;

        Assert.Same(before, Console.Out);
    }

    [Fact]
    public async Task RunAsync_NoRequest_IsRefusedAndServiceGoesOn()
    {
        await using var kernel = new KernelClient();
        kernel.Write("this is no request");

        Assert.Equal("refused", Text(await kernel.Next(), "event"));
        Assert.Equal("refused", Text(await kernel.Ask("dance", ""), "event"));
        Assert.Equal("2", await kernel.Value("1 + 1"));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
