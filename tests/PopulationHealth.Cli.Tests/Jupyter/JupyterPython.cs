using System.Diagnostics;
using System.Text;

namespace PopulationHealth.Tests;

/// <summary>The first Python of this machine that has ipykernel, jupyter_client and nbconvert.</summary>
internal static class JupyterPython
{
    private static readonly Lazy<string?> First = new(() =>
        Programs().FirstOrDefault(program => Run(program, [], "-c", "import ipykernel, jupyter_client, nbconvert").Code == 0));

    public static string? Path => First.Value;

    public static (int Code, string Out, string Error) Run(string program, IEnumerable<(string Name, string Value)> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static IEnumerable<string> Programs() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => OperatingSystem.IsWindows() ? new[] { "python.exe" } : ["python3", "python"], System.IO.Path.Join)
            .Where(File.Exists);
}
