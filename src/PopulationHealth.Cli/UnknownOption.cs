using System.CommandLine;

namespace PopulationHealth.Cli;

/// <summary>A misspelt option is an error, not the name of a file.</summary>
internal static class UnknownOption
{
    public static void Refuse(Argument argument) => argument.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-')))
            result.AddError($"There is no option {token.Value}. (A file of that name is ./{token.Value}.)");
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            result.AddError($"{argument.Name} is empty; give a path.");
    });
}
