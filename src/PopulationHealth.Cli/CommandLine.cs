using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using PopulationHealth.Check;
using PopulationHealth.Evidence;
using PopulationHealth.Export;
using PopulationHealth.Gallery;
using PopulationHealth.IndicatorSearch;
using PopulationHealth.Jupyter;
using PopulationHealth.New;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Cli;

/// <summary>The tool <c>populationhealth</c>, as a function: arguments in, text and exit code out.</summary>
public static class CommandLine
{
    private const string Examples = """
        Examples:
          populationhealth new chapters/01-smoking.ipynb          writes a first chapter that runs as it stands
          populationhealth report                                 runs notebooks/ and writes artifacts/report/index.html
          populationhealth report chapters -o site                other folders
          populationhealth report --evidence my-data              with your own evidence
          populationhealth run notebooks/01-people.ipynb          runs a notebook and writes its outputs into it
          populationhealth run notebooks/*.ipynb --check          runs all, and fails when an output is not as committed
          populationhealth calc rate counts.csv -o rates.csv      computes a crude rate for every area of a file
          populationhealth calc --list                            lists the methods and their columns
          populationhealth audit claims.csv figures.csv -o out.csv  recomputes published claims from the figures they rest on
          populationhealth indicators smoking pregnancy           finds the ids that a file of figures needs
          populationhealth check my-place.csv                     lists what is wrong with a place's figures, or what there is
          populationhealth evidence -o evidence                   writes the evidence as CSV, each row with source and licence
          populationhealth gallery                                writes every kind of figure with its code
          populationhealth export growth.svg -o growth.png        turns a figure into a PNG or PDF file
          populationhealth jupyter install                        lets JupyterLab, Notebook and VS Code run C# cells

        Exit codes:
          0    done
          1    the work failed: a notebook is missing or broken, a cell fails, an output differs, a data file cannot be read
          2    the command line is wrong
          130  stopped by Ctrl-C; nothing is half written
        """;

    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="console">Where the command writes.</param>
    /// <param name="cancellation">Ends the command, as Ctrl-C does.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CliConsole console, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(console);
        var parsed = Root(console).Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            await console.Error.WriteAsync(WrongUsage.Of(parsed));
            return ExitCode.Usage;
        }
        try
        {
            var settings = new InvocationConfiguration
            {
                Output = console.Out,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
                // Signals arrive through the cancellation token.
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(settings, cancellation);
        }
        catch (OperationCanceledException)
        {
            await console.Error.WriteAsync("Stopped. Nothing is half written.\n");
            return ExitCode.Cancelled;
        }
        catch (Exception e) when (e is NotebookException or DataFileException or IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteAsync(e.Message + "\n");
            return ExitCode.Failure;
        }
    }

    private static RootCommand Root(CliConsole console)
    {
        var root = new RootCommand("Runs C# notebooks, builds the population health report, computes indicators from CSV files, audits published claims, and exports figures.")
        {
            NewCommand.Create(console),
            ReportCommand.Create(console),
            RunCommand.Create(console),
            CalcCommand.Create(console),
            AuditCommand.Create(console),
            IndicatorsCommand.Create(console),
            CheckCommand.Create(console),
            EvidenceCommand.Create(console),
            GalleryCommand.Create(console),
            ExportCommand.Create(console),
            JupyterCommand.Create(console),
            KernelCommand.Create(console),
        };
        root.Options.Remove(root.Options.OfType<VersionOption>().Single());
        root.Options.Add(new Option<bool>("--version") { Description = "Show the version", Action = new PrintAction(console, Version() + "\n") });
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, Examples.ReplaceLineEndings("\n"));
        return root;
    }

    private static string Version() => typeof(CommandLine).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
