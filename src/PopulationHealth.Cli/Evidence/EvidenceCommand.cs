using System.CommandLine;
using PopulationHealth.Cli;
using Number = PopulationHealth.Cli.Count;

namespace PopulationHealth.Evidence;

/// <summary><c>populationhealth evidence</c>: writes the evidence for others to use, as CSV with metadata.</summary>
internal static class EvidenceCommand
{
    public static Command Create(CliConsole console)
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write; files that an earlier run wrote there are replaced",
            HelpName = "OUT",
            DefaultValueFactory = _ => "artifacts/evidence",
        };
        var area = new Option<string?>("--area") { Description = "Write the figures of one area only: its name or code", HelpName = "AREA" };
        var evidence = EvidenceOption.Create();
        var command = new Command("evidence", "Writes the evidence as CSV files with their metadata (CSV on the Web), each row with source and licence.") { output, area, evidence };
        foreach (var option in new Option[] { output, area })
        {
            option.Validators.Add(result =>
            {
                if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
                    result.AddError($"{option.Name} is empty; give {(option == output ? "a folder" : "an area")}.");
            });
        }
        command.SetAction((parsed, _) => RunAsync(console, parsed.GetRequiredValue(output), parsed.GetValue(area), parsed.GetValue(evidence)));
        return command;
    }

    private static async Task<int> RunAsync(CliConsole console, string output, string? area, string? folder)
    {
        if (folder is not null && !Directory.Exists(folder))
            throw new IOException($"{folder}: there is no such folder of evidence. Give a folder that exists, or leave --evidence out.");
        var evidence = folder is null ? CoventryEvidence.Load() : CoventryEvidence.Load(folder);
        var tables = EvidenceTables.Of(evidence, area);
        EvidenceFolder.Write(output, tables, console.Out);
        await console.Out.WriteAsync($"Evidence: {output} ({string.Join(", ", tables.Select(table => $"{table.Metadata.File}: {Number.Of(table.Rows, "row")}"))})\n");
        return ExitCode.Success;
    }
}
