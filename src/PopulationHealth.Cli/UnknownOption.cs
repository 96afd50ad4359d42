using System.CommandLine;
using System.CommandLine.Parsing;

namespace PopulationHealth.Cli;

/// <summary>A misspelt option is an error, not the name of a file.</summary>
internal static class UnknownOption
{
    public static void Refuse(Argument argument) => Refuse(argument, _ => false);

    /// <summary>The same of words, which are no names of files.</summary>
    public static void RefuseAmongWords(Argument words) => Refuse(words, _ => false, isPath: false);

    /// <summary>The same, where a hyphen alone stands for the standard input.</summary>
    public static void RefuseButStandardInput(Argument argument) => Refuse(argument, token => token == "-");

    /// <summary>What is said of an option that a command does not have.</summary>
    public static string Message(string option, Command? command) =>
        $"There is no option {option}.{Suggestion.For(option, (command?.Options ?? []).Where(other => !other.Hidden).Select(other => other.Name))}";

    private static void Refuse(Argument argument, Func<string, bool> isInput, bool isPath = true) => argument.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-') && !isInput(t.Value)))
            result.AddError(Message(token.Value, (result.Parent as CommandResult)?.Command) + (isPath ? $" (A file of that name is ./{token.Value}.)" : ""));
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            result.AddError($"{argument.Name} is empty; give a {(isPath ? "path" : "word")}.");
    });
}
