using System.CommandLine;
using PopulationHealth.Cli;
using PopulationHealth.Notebooks;

namespace PopulationHealth.New;

/// <summary><c>populationhealth new</c>: writes a first chapter, which runs as it stands, to be changed into one's own.</summary>
internal static class NewCommand
{
    public static Command Create(CliConsole console)
    {
        var path = new Argument<string>("NOTEBOOK") { Description = "The notebook to write, such as chapters/01-smoking.ipynb; it must not exist yet" };
        var command = new Command("new", "Writes a first chapter that runs as it stands, to be changed into your own.") { path };
        UnknownOption.Refuse(path);
        command.SetAction((parsed, _) => RunAsync(console, parsed.GetRequiredValue(path)));
        return command;
    }

    private static async Task<int> RunAsync(CliConsole console, string path)
    {
        if (!path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase))
        {
            await console.Error.WriteAsync($"A notebook's name ends in .ipynb: {path}.ipynb\n");
            return ExitCode.Usage;
        }
        if (File.Exists(path))
        {
            await console.Error.WriteAsync($"{path} exists already and was left as it is. Give another name, or delete it first.\n");
            return ExitCode.Failure;
        }
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        new Notebook(path, FirstChapter.Cells(FirstChapter.TitleOf(path))).Save();
        var there = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
        await console.Out.WriteAsync($"Written: {path}\nNext: [dotnet] populationhealth report {(there.Contains(' ', StringComparison.Ordinal) ? $"\"{there}\"" : there)} -o report\n");
        return ExitCode.Success;
    }
}
