using System.Text.Json;
using System.Text.RegularExpressions;

namespace PopulationHealth.Notebooks;

/// <summary>Runs a notebook from its first cell to its last, in one fresh C# state.</summary>
public static partial class NotebookRunner
{
    /// <summary>The name that .NET Interactive gave the kernel of every C# notebook.</summary>
    private const string InteractiveKernel = ".net-csharp";

    /// <summary>Runs every code cell in order and returns the notebook with its new outputs. Nothing is written.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="options">Evidence and progress; null for neither.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="NotebookException">
    /// A cell does not compile or throws, the notebook is for another kernel, or the evidence is not there.
    /// </exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static async Task<Notebook> RunAsync(Notebook notebook, RunOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        options ??= new RunOptions();
        options.Check();
        CheckKernel(notebook);
        var folder = Path.GetDirectoryName(Path.GetFullPath(notebook.Path))!;
        using var session = new CSharpSession(folder, options.Evidence);
        var cells = new List<NotebookCell>(notebook.Cells.Count);
        foreach (var cell in notebook.Cells)
        {
            var number = cells.Count + 1;
            options.Progress?.Report(new RunProgress(notebook.Path, number, notebook.Cells.Count));
            cells.Add(cell.Kind is CellKind.Code ? await RunAsync(notebook, cell, number, session, cancellation) : cell);
        }
        return notebook with { Cells = cells };
    }

    private static async Task<NotebookCell> RunAsync(
        Notebook notebook, NotebookCell cell, int number, CSharpSession session, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        CheckLanguage(notebook, cell, number);
        if (string.IsNullOrWhiteSpace(cell.Source))
            return cell with { Outputs = [], ExecutionCount = null };
        var run = await session.RunAsync(cell.Source, FormattableString.Invariant($"cell {number}"), cancellation);
        return run.Error is { } error
            ? throw Failure(notebook, number, error)
            : cell with { Outputs = run.Outputs, ExecutionCount = session.ExecutionCount };
    }

    private static NotebookException Failure(Notebook notebook, int number, CellError error)
    {
        var place = error.Line is { } line ? $"cell {number}, line {line}" : $"cell {number}";
        var message = error.Name == CellError.Compilation
            ? $"{notebook.Path}: cell {number} does not compile.\n  {error.Message.Replace("\n", "\n  ", StringComparison.Ordinal)}"
            : $"{notebook.Path}: {place}: {InWords(error)}";
        return new NotebookException(message) { Cell = number, Line = error.Line };
    }

    // What the library refuses it explains in words; names of its code would only be in the way.
    private static string InWords(CellError error) => error.Name is nameof(ArgumentException) or nameof(ArgumentOutOfRangeException)
        ? ParameterName().Replace(error.Message, "")
        : $"{error.Message} ({error.Name})";

    [GeneratedRegex(@" \(Parameter '[^']*'\)", RegexOptions.CultureInvariant)]
    private static partial Regex ParameterName();

    private static void CheckKernel(Notebook notebook)
    {
        if (JsonValues.Member(notebook.Metadata, "kernelspec") is not { } kernel
            || JsonValues.Text(kernel, "name") is null or InteractiveKernel or KernelHost.KernelName)
            return;
        throw new NotebookException(
            $"{notebook.Path}: the notebook is for the kernel {JsonValues.Text(kernel, "name")}; this engine runs notebooks of {KernelHost.KernelName} and {InteractiveKernel}. "
            + "If its cells are C#, open it in Jupyter or VS Code, choose the kernel \"PopulationHealth (C#)\" (populationhealth jupyter install makes it one) and save it.");
    }

    /// <summary>An editor with several languages marks the cells that are not in the notebook's own.</summary>
    private static void CheckLanguage(Notebook notebook, NotebookCell cell, int number)
    {
        var language = Mark("polyglot_notebook", "kernelName") ?? Mark("dotnet_interactive", "language") ?? "csharp";
        if (language != "csharp")
            throw new NotebookException($"{notebook.Path}: cell {number}: the cell is in {language}; this engine runs C# only.") { Cell = number };

        string? Mark(string tool, string member) =>
            JsonValues.Member(cell.Metadata, tool) is JsonElement mark ? JsonValues.Text(mark, member) : null;
    }
}
