using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PopulationHealth.Jupyter;

/// <summary>Looks for a Python with ipykernel: the one that was named, or the first of those on the PATH.</summary>
/// <param name="Found">It; null when there is none.</param>
/// <param name="Problem">What is missing and what to do about it, when there is none.</param>
internal sealed record PythonSearch(Python? Found, string Problem)
{
    private const string Question = "import sys; print('python'); print(sys.executable); print(sys.prefix); import ipykernel";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<PythonSearch> FindAsync(string? named, CancellationToken cancellation)
    {
        var without = new List<string>();
        foreach (var candidate in named is null ? OnPath(Environment.GetEnvironmentVariable("PATH")) : [named])
        {
            var lines = await AskAsync(candidate, cancellation);
            if (lines is { HasKernel: true })
                return new PythonSearch(new Python(lines.Path, lines.Prefix), "");
            if (lines is not null)
                without.Add(lines.Path);
        }
        return new PythonSearch(null, Missing(named, [.. without.Distinct()]));
    }

    /// <summary>The Pythons that a PATH leads to, in its order.</summary>
    internal static IEnumerable<string> OnPath(string? path)
    {
        string[] names = OperatingSystem.IsWindows() ? ["python.exe", "python3.exe"] : ["python3", "python"];
        return (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.Select(name => Path.Join(folder, name)))
            .Where(File.Exists);
    }

    private static string Missing(string? named, string[] without) => (named, without) switch
    {
        (_, [var first, ..]) =>
            $"{string.Join(" and ", without)}: Python is there, but not its package ipykernel, which every Jupyter kernel in Python needs.\n"
            + $"Install it with: {Quoted(first)} -m pip install ipykernel\n"
            + "or name the Python that has it: populationhealth jupyter install --python PATH",
        ({ } path, _) => $"{path}: this is not a Python that runs. Give the path of the program, such as /usr/bin/python3 or C:\\Python\\python.exe.",
        _ => "No Python was found on the PATH. Install Python and Jupyter (https://jupyter.org/install),\n"
            + "or name the Python that Jupyter uses: populationhealth jupyter install --python PATH",
    };

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;

    private static async Task<Answer?> AskAsync(string program, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            using var process = Process.Start(Asking(program))!;
            try
            {
                return await AnswerAsync(process, limit.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }
        }
        catch (Exception e) when (e is Win32Exception or IOException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private static async Task<Answer?> AnswerAsync(Process process, CancellationToken cancellation)
    {
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(cancellation);
        var lines = (await process.StandardOutput.ReadToEndAsync(cancellation)).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        await error;
        await process.WaitForExitAsync(cancellation);
        return lines is ["python", var path, var prefix, ..] ? new Answer(path, prefix, process.ExitCode == 0) : null;
    }

    private static ProcessStartInfo Asking(string program)
    {
        var start = new ProcessStartInfo(program, ["-c", Question])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        // Left alone, Python writes in the code page of Windows, which has not every letter of a folder's name.
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        return start;
    }

    private sealed record Answer(string Path, string Prefix, bool HasKernel);
}
