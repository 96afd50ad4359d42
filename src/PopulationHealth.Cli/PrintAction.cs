using System.CommandLine;
using System.CommandLine.Invocation;

namespace PopulationHealth.Cli;

/// <summary>An option that prints a text and does nothing else.</summary>
internal sealed class PrintAction(CliConsole console, string text) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        console.Out.Write(text);
        return ExitCode.Success;
    }
}
