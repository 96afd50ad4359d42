using System.CommandLine;
using PopulationHealth.Cli;
using Number = PopulationHealth.Cli.Count;

namespace PopulationHealth.Check;

/// <summary><c>populationhealth check</c>: reads a place's figures and says what is wrong with them, or what there is; of a workbook, how it stands to the checklist for accessible ones.</summary>
internal static class CheckCommand
{
    public static Command Create(CliConsole console)
    {
        var input = new Argument<string>("OBSERVATIONS") { Description = "A CSV file of a place's figures, one a row, or a download from Fingertips; or any workbook (.xlsx)" };
        var indicators = new Option<string?>("--indicators") { Description = "A CSV file of indicators that the catalogue does not have", HelpName = "FILE" };
        var command = new Command("check", "Checks a CSV file of your place's figures: lists every problem, or what was read. Checks whether a workbook (.xlsx) is accessible.") { input, indicators };
        UnknownOption.Refuse(input);
        command.SetAction((parsed, _) => RunAsync(console, parsed.GetRequiredValue(input), parsed.GetValue(indicators)));
        return command;
    }

    private static async Task<int> RunAsync(CliConsole console, string path, string? indicators)
    {
        if (Path.GetExtension(path).ToLowerInvariant() is ".xlsx" or ".xlsm")
            return await WorkbookAsync(console, path);
        try
        {
            var own = indicators is null ? [] : IndicatorListFile.Read(indicators);
            if (FingertipsFile.Recognises(path))
                return await DownloadAsync(console, FingertipsFile.Read(path, new FingertipsOptions { Indicators = own }));
            await console.Out.WriteAsync(CheckSummary.Of(path, ObservationFile.Read(path, own)));
            return ExitCode.Success;
        }
        catch (DataFileException exception)
        {
            // All of them, however many: this is what the command is for.
            await console.Error.WriteAsync($"{Number.Of(exception.Problems.Count, "problem")}; nothing was loaded:\n{string.Join('\n', exception.Problems)}\n");
            return ExitCode.Failure;
        }
    }

    private static async Task<int> DownloadAsync(CliConsole console, FingertipsReading reading)
    {
        await console.Out.WriteAsync(CheckSummary.Of(reading));
        var wrong = CheckSummary.Wrong(reading);
        if (wrong.Count == 0)
            return ExitCode.Success;
        await console.Error.WriteAsync($"{Number.Of(wrong.Count, "row")} cannot be used as they are:\n{string.Join('\n', wrong)}\n");
        return ExitCode.Failure;
    }

    private static async Task<int> WorkbookAsync(CliConsole console, string path)
    {
        try
        {
            var report = AccessibleWorkbook.Check(path);
            await console.Out.WriteAsync($"{path}: {report}\n");
            return report.IsMet ? ExitCode.Success : ExitCode.Failure;
        }
        catch (InvalidDataException exception)
        {
            throw new IOException($"{path}: {exception.Message}", exception);
        }
    }
}
