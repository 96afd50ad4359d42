using System.CommandLine;
using System.CommandLine.Parsing;

namespace PopulationHealth.Cli;

/// <summary>What is said of a command line that is wrong.</summary>
internal static class WrongUsage
{
    /// <summary>A line for each mistake, and where the help of the command is.</summary>
    public static string Of(ParseResult parsed) => string.Concat(Lines(parsed).Append($"See: {PathOf(parsed.CommandResult)} --help").Select(line => line + "\n"));

    private static IEnumerable<string> Lines(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens;
        if (command.Subcommands.Count > 0 && unknown is [var word, ..] && !word.StartsWith('-'))
            return [$"There is no command {word}.{Suggestion.For(word, command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name))}"];
        var options = unknown.Where(token => token.StartsWith('-')).Select(token => UnknownOption.Message(token, command));
        var others = parsed.Errors.Select(error => error.Message).Where(message => !unknown.Any(token => message.Contains($"'{token}'", StringComparison.Ordinal)));
        // What stands behind an unknown option was meant for it, or found no place any more.
        return options.Any() || HasOptionAsArgument(parsed.CommandResult) ? options.Concat(others) : parsed.Errors.Select(error => error.Message);
    }

    private static bool HasOptionAsArgument(CommandResult command) =>
        command.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Any(token => token.Value is ['-', _, ..]);

    private static string PathOf(CommandResult command) => command.Parent is CommandResult parent ? $"{PathOf(parent)} {command.Command.Name}" : "populationhealth";
}
