using PopulationHealth.Notebooks;
using Spectre.Console;

namespace PopulationHealth.Cli;

/// <summary>One line on a terminal that says which cell runs. In a pipe there is none.</summary>
internal static class ProgressLine
{
    public static async Task<T> ShowAsync<T>(CliConsole console, Func<IProgress<RunProgress>?, Task<T>> work)
    {
        if (!console.IsTerminal)
            return await work(null);
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        return await terminal.Status().StartAsync("Reading the notebooks", status => work(new Line(status)));
    }

    private sealed class Line(StatusContext status) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) =>
            status.Status(Markup.Escape(FormattableString.Invariant($"{value.Notebook}: cell {value.Cell} of {value.Cells}")));
    }
}
