using System.CommandLine;
using PopulationHealth.Cli;
using Number = PopulationHealth.Cli.Count;

namespace PopulationHealth.IndicatorSearch;

/// <summary><c>populationhealth indicators</c>: finds the id that a file of figures needs, without code.</summary>
internal static class IndicatorsCommand
{
    public static Command Create(CliConsole console)
    {
        var words = new Argument<string[]>("WORDS") { Description = "Words that the indicator has in its id, name, definition, numerator or denominator; or its number in Fingertips, or its code in the Public Health Outcomes Framework. None: all indicators", Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<string?>("--output", "-o") { Description = "Write them with all that is known of each as a CSV file, in the form of a file of indicators", HelpName = "FILE" };
        var command = new Command("indicators", "Finds indicators in the catalogue, and says the id that a file of figures needs.") { words, output };
        UnknownOption.RefuseAmongWords(words);
        command.SetAction((parsed, _) => RunAsync(console, parsed.GetValue(words) ?? [], parsed.GetValue(output)));
        return command;
    }

    private static async Task<int> RunAsync(CliConsole console, string[] words, string? output)
    {
        var (found, most) = CatalogueSearch.Find(words);
        if (found.Count == 0)
            return await NothingAsync(console, words);
        if (output is null)
            await console.Out.WriteAsync(string.Concat(found.Select(Line(found))));
        else
            Write(output, found, console);
        var few = most == words.Length ? "" : FormattableString.Invariant($" with {most} of the {words.Length} words; none has them all");
        await console.Out.WriteAsync($"{Number.Of(found.Count, "indicator")} of {Indicators.All.Count}{few}{(output is null ? "" : $": {output}")}\n");
        return ExitCode.Success;
    }

    private static Func<Indicator, string> Line(IReadOnlyList<Indicator> found)
    {
        var width = found.Max(indicator => indicator.Id.Length);
        return indicator => $"{indicator.Id.PadRight(width)}  {indicator.Name} [{indicator.Example.Unit}]\n";
    }

    private static void Write(string path, IReadOnlyList<Indicator> found, CliConsole console)
    {
        using var file = new OutputFile(path);
        IndicatorListFile.Write(file.Stream, found);
        file.Publish(console.Out);
    }

    private static async Task<int> NothingAsync(CliConsole console, string[] words)
    {
        string[] near = [.. words.Select(CatalogueSearch.Nearest).OfType<string>()];
        await console.Error.WriteAsync(
            $"No indicator of the catalogue has {string.Join(" or ", words.Select(word => $"'{word}'"))}. {(near.Length == 0 ? "Try" : $"Is {string.Join(" ", near)} meant? Otherwise try")} other or shorter words, or put the indicator into a file of your own (docs/your-place.md).\n");
        return ExitCode.Failure;
    }
}
