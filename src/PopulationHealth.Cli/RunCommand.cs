using System.CommandLine;
using System.Diagnostics;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Cli;

/// <summary><c>populationhealth run</c>: runs notebooks and writes their outputs into them, or checks the outputs that are there.</summary>
internal static class RunCommand
{
    public static Command Create(CliConsole console)
    {
        var notebooks = new Argument<string[]>("NOTEBOOK")
        {
            Description = "Notebook files; * and ? stand for any characters, a folder for all its notebooks",
            Arity = ArgumentArity.OneOrMore,
        };
        var check = new Option<bool>("--check") { Description = "Write nothing; fail when an output is not as the file has it" };
        var evidence = EvidenceOption.Create();
        var command = new Command("run", "Runs notebooks and writes their outputs into them.") { notebooks, check, evidence };
        UnknownOption.Refuse(notebooks);
        command.SetAction((parsed, cancellation) => RunAsync(
            console, parsed.GetRequiredValue(notebooks), parsed.GetValue(check), parsed.GetValue(evidence), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        CliConsole console, string[] patterns, bool check, string? evidence, CancellationToken cancellation)
    {
        var time = Stopwatch.StartNew();
        var paths = NotebookPaths.Expand(patterns);
        var (differences, neverRun) = (new List<OutputDifference>(), new List<string>());
        await ProgressLine.ShowAsync(console, async progress =>
        {
            foreach (var path in paths)
            {
                var committed = Notebook.Load(path);
                var now = await NotebookRunner.RunAsync(committed, new RunOptions { Evidence = evidence, Progress = progress }, cancellation);
                if (check && HasOutputs(now) && !HasOutputs(committed))
                    neverRun.Add(path);
                else if (check)
                    differences.AddRange(NotebookCheck.Compare(committed, now));
                else
                    now.Save(); // At once, as a later notebook may read it. One that fails is left as it was.
            }
            return true;
        });
        foreach (var path in neverRun)
            await console.Error.WriteAsync($"{path} has no outputs to compare with: it was never run, or they were cleared. Run it without --check first.\n");
        if (differences.Count > 0)
            await console.Error.WriteAsync(string.Join('\n', differences) + "\n"
                + $"{Count.Of(differences.Count, "output")} not as committed. Run without --check to write the outputs, if they are right.\n");
        if (differences.Count + neverRun.Count > 0)
            return ExitCode.Failure;
        var done = check ? "Checked, all outputs as committed" : "Run";
        await console.Out.WriteAsync($"{done}: {Count.Of(paths.Count, "notebook")} ({Count.Seconds(time.Elapsed)})\n");
        return ExitCode.Success;
    }

    private static bool HasOutputs(Notebook notebook) => notebook.Cells.Any(cell => cell.Outputs.Count > 0);
}
