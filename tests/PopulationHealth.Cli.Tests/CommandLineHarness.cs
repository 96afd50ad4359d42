using System.Globalization;
using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

/// <summary>A folder that goes with the test, and the command line run in this process with its text caught.</summary>
public abstract class CommandLineHarness : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ph-test-").FullName;

    private protected StringWriter Out { get; } = new(CultureInfo.InvariantCulture);

    private protected StringWriter Error { get; } = new(CultureInfo.InvariantCulture);

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        Out.Dispose();
        Error.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected string In(string name) => Path.Join(_folder, name);

    private protected CliConsole Console() => new(Out, Error, IsTerminal: false);

    private protected Task<int> Run(params string[] args) => CommandLine.RunAsync(args, Console());
}
