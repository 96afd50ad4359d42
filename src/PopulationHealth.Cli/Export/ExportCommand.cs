using System.CommandLine;
using System.Globalization;
using PopulationHealth.Cli;

namespace PopulationHealth.Export;

/// <summary><c>populationhealth export</c>: turns a figure into a PNG or PDF file with a browser of this machine.</summary>
internal static class ExportCommand
{
    public static Command Create(CliConsole console)
    {
        var input = new Argument<string>("FIGURE") { Description = "An SVG file that SaveSvg wrote, or a notebook (.ipynb) that was run" };
        var figure = new Option<int?>("--figure") { Description = "Which figure of the notebook, from 1", HelpName = "N" };
        var output = new Option<string>("--output", "-o") { Description = "The file to write; it ends in .png or .pdf", HelpName = "OUT", Required = true };
        var scale = new Option<double>("--scale") { Description = "Pixels of a PNG for each pixel of the figure, from 0.5 to 8", HelpName = "N", DefaultValueFactory = _ => 2 };
        var browser = new Option<string?>("--browser") { Description = "The path of Chromium, Chrome or Edge; left out, one is looked for", HelpName = "PATH" };
        var limit = new Option<double>("--timeout") { Description = "Seconds until the browser is stopped, from 1 to 600", HelpName = "SECONDS", DefaultValueFactory = _ => 60 };
        var command = new Command("export", "Turns a figure into a PNG or PDF file.") { input, output, figure, scale, browser, limit };
        UnknownOption.Refuse(input);
        output.Validators.Add(result =>
        {
            if (!(IsPdf(result.GetValueOrDefault<string>()) || IsPng(result.GetValueOrDefault<string>())))
                result.AddError($"--output '{result.GetValueOrDefault<string>()}' ends in neither .png nor .pdf; the ending chooses the format.");
        });
        Within(scale, 0.5, 8);
        Within(limit, 1, 600);
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(output);
            var svg = FigureInput.Read(parsed.GetRequiredValue(input), parsed.GetValue(figure));
            var size = SvgSize.Of(svg, parsed.GetRequiredValue(input));
            using var file = new OutputFile(path);
            var chromium = new HeadlessBrowser(Browsers.Find(parsed.GetValue(browser)), TimeSpan.FromSeconds(parsed.GetValue(limit)));
            var bytes = IsPdf(path)
                ? await chromium.PdfAsync(svg, size, cancellation)
                : await chromium.PngAsync(svg, size, parsed.GetValue(scale), cancellation);
            await file.Stream.WriteAsync(bytes, cancellation);
            file.Publish(console.Out);
            await console.Out.WriteAsync($"Figure: {path}\n");
            return ExitCode.Success;
        });
        return command;
    }

    private static void Within(Option<double> option, double least, double most) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count == 0)
            return;
        if (!double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !(value >= least && value <= most))
            result.AddError(FormattableString.Invariant($"{option.Name} is {result.Tokens[0].Value}; give a number from {least} to {most}."));
    });

    private static bool IsPng(string? path) => path?.EndsWith(".png", StringComparison.OrdinalIgnoreCase) ?? false;

    private static bool IsPdf(string? path) => path?.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ?? false;
}
