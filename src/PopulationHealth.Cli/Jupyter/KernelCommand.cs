using System.CommandLine;
using PopulationHealth.Cli;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Jupyter;

/// <summary><c>populationhealth kernel</c>: the engine as the Jupyter kernel drives it, see <see cref="KernelHost"/>.</summary>
internal static class KernelCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("kernel", "Serves cells to a notebook editor over standard input and output. Jupyter starts it; see: jupyter install.");
        command.SetAction(async (_, cancellation) =>
        {
            var (input, output) = (console.OpenIn(), console.OpenOut());
            ChildInput.Empty();
            await using (input)
            await using (output)
                await KernelHost.RunAsync(input, output, Directory.GetCurrentDirectory(), cancellation);
            // A thread that a cell has started would keep this process alive when nobody is left to use it.
            Environment.Exit(ExitCode.Success);
            return ExitCode.Success;
        });
        return command;
    }
}
