using System.CommandLine;

namespace PopulationHealth.Cli;

/// <summary><c>populationhealth calc METHOD INPUT.csv</c>: every method of the library on a file.</summary>
internal static class CalcCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("calc", "Computes indicators from a CSV file of counts: rates, ratios, life expectancy, with intervals.");
        foreach (var method in CalcMethods.All)
            command.Subcommands.Add(CalcMethodCommand.Create(console, method));
        command.Options.Add(new Option<bool>("--list") { Description = "List the methods with their columns", Action = new PrintAction(console, CalcHelp.List()) });
        command.Arguments.Add(UnknownMethod());
        command.SetAction(_ =>
        {
            console.Error.Write("Give a method: populationhealth calc METHOD INPUT.csv\nSee: populationhealth calc --list\n");
            return ExitCode.Usage;
        });
        return command;
    }

    // A word after calc that is no method ends up here.
    private static Argument<string[]> UnknownMethod()
    {
        var argument = new Argument<string[]>("METHOD") { Arity = ArgumentArity.ZeroOrMore, Hidden = true };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is not [var word, ..])
                return;
            var nearest = CalcMethods.All.MinBy(method => EditDistance.Between(word.Value, method.Name))!.Name;
            result.AddError($"There is no method {word.Value}. Did you mean {nearest}? All methods: populationhealth calc --list");
        });
        return argument;
    }
}
