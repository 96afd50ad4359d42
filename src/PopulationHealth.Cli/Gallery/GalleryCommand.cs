using System.CommandLine;
using System.Diagnostics;
using PopulationHealth.Cli;
using PopulationHealth.Notebooks;
using Number = PopulationHealth.Cli.Count;

namespace PopulationHealth.Gallery;

/// <summary><c>populationhealth gallery</c>: writes every kind of figure with its code.</summary>
internal static class GalleryCommand
{
    public static Command Create(CliConsole console)
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write: new, empty, or an earlier gallery",
            HelpName = "OUT",
            DefaultValueFactory = _ => "artifacts/gallery",
        };
        var pictures = new Option<string?>("--pictures")
        {
            Description = "Write SVG files and a page in Markdown into this folder instead",
            HelpName = "FOLDER",
        };
        var command = new Command("gallery", "Writes a gallery: each kind of figure with the code that draws it.") { output, pictures };
        foreach (var option in new Option[] { output, pictures })
        {
            option.Validators.Add(result =>
            {
                if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
                    result.AddError($"{option.Name} is empty; give a folder.");
            });
        }
        command.SetAction((parsed, cancellation) => parsed.GetValue(pictures) is { } folder
            ? WritePicturesAsync(console, folder)
            : WritePagesAsync(console, parsed.GetRequiredValue(output), cancellation));
        return command;
    }

    private static async Task<int> WritePagesAsync(CliConsole console, string output, CancellationToken cancellation)
    {
        var time = Stopwatch.StartNew();
        var options = new ReportOptions(Notebooks: "", output) { PageNote = "Made from the compiled examples of the tool; each block of code is their source." };
        var summary = await ReportBuilder.WriteAsync(GalleryNotebooks.All(GalleryExamples.All), options, cancellation);
        await console.Out.WriteAsync($"Gallery: {summary.IndexPath} ({Number.Of(summary.Figures, "figure")}, {Number.Seconds(time.Elapsed)})\n");
        return ExitCode.Success;
    }

    private static async Task<int> WritePicturesAsync(CliConsole console, string folder)
    {
        GalleryPictures.Write(folder, GalleryExamples.All);
        await console.Out.WriteAsync($"Gallery: {Path.Join(folder, GalleryPictures.Page)} ({Number.Of(GalleryExamples.All.Count, "figure")})\n");
        return ExitCode.Success;
    }
}
