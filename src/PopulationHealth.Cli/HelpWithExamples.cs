using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;

namespace PopulationHealth.Cli;

/// <summary>The usual help, then the command's own page, or examples and exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction help, string examples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        // The usage line takes the name of the assembly; users know the tool by its command.
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        parseResult.InvocationConfiguration.Output = text;
        var result = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(text.ToString().Replace(RootCommand.ExecutableName, "populationhealth", StringComparison.Ordinal) + ((parseResult.CommandResult.Command as IHasHelp)?.Help ?? examples) + "\n");
        return result;
    }
}
