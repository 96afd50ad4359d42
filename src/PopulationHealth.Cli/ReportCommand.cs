using System.CommandLine;
using System.Diagnostics;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Cli;

/// <summary><c>populationhealth report</c>: runs a folder of notebooks and writes the report.</summary>
internal static class ReportCommand
{
    public static Command Create(CliConsole console)
    {
        var folder = new Argument<string>("FOLDER")
        {
            Description = "The folder whose *.ipynb are the chapters, in the order of their names",
            DefaultValueFactory = _ => "notebooks",
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write: new, empty, or an earlier report",
            HelpName = "OUT",
            DefaultValueFactory = _ => "artifacts/report",
        };
        var title = new Option<string?>("--title") { Description = "The title of the report", HelpName = "TEXT" };
        var evidence = EvidenceOption.Create();
        var command = new Command("report", "Runs the notebooks of a folder and writes them as one static report.") { folder, output, title, evidence };
        UnknownOption.Refuse(folder);
        output.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
                result.AddError("--output is empty; give a folder.");
        });
        command.SetAction((parsed, cancellation) => RunAsync(
            console,
            new ReportOptions(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(output))
            {
                Title = parsed.GetValue(title),
                Run = new RunOptions { Evidence = parsed.GetValue(evidence) },
            },
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CliConsole console, ReportOptions options, CancellationToken cancellation)
    {
        var time = Stopwatch.StartNew();
        var summary = await ProgressLine.ShowAsync(console, progress =>
            ReportBuilder.BuildAsync(options with { Run = options.Run with { Progress = progress } }, cancellation));
        await console.Out.WriteAsync(
            $"Report: {summary.IndexPath} ({Count.Of(summary.Chapters, "chapter")}, {Count.Of(summary.Figures, "figure")}, {Count.Seconds(time.Elapsed)})\n");
        if (!summary.IsInteractive)
            await console.Out.WriteAsync("Figures are pictures only: plotly.js was not there when the tool was built. With npm installed, the next build fetches it.\n");
        return ExitCode.Success;
    }
}
