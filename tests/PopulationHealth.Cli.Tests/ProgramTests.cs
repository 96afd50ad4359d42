using System.Diagnostics;
using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

/// <summary>The tool as a process: that arguments go in and the exit code comes out.</summary>
public sealed class ProgramTests
{
    [Theory]
    [InlineData("--version", ExitCode.Success)]
    [InlineData("nope", ExitCode.Usage)]
    public async Task Main_Any_EndsWithTheExitCode(string argument, int code)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, argument])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var texts = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        Assert.Equal(code, process.ExitCode);
        Assert.Equal(code == ExitCode.Success, texts[1].Length == 0);
    }
}
