using System.Diagnostics;

namespace PopulationHealth.Tests;

/// <summary>The machine's Chromium, driven by a script of this folder.</summary>
internal static class Browser
{
    public static string? Path { get; } = Find("chromium") ?? Find("chromium-browser") ?? Find("google-chrome");

    public static string? Node { get; } = Find("node");

    public static string? Npm { get; } = Find("npm");

    /// <summary>Looks at every page of a report; a JSON line for each page and width.</summary>
    public static IReadOnlyList<string> Check(string report, string workFolder)
    {
        var scripts = System.IO.Path.Join(RepositoryNotebooks.Root, "tests", "PopulationHealth.Cli.Tests", "Browser");
        foreach (var name in new[] { "package.json", "package-lock.json", ".npmrc", "check.js" })
            File.Copy(System.IO.Path.Join(scripts, name), System.IO.Path.Join(workFolder, name));
        Run(Npm!, workFolder, "ci", "--no-progress");
        return Run(Node!, workFolder, "check.js", report, Path!).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Run(string tool, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{tool} ended with {process.ExitCode}: {error.Result}");
    }

    private static string? Find(string tool)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => endings.Select(ending => System.IO.Path.Join(folder, tool + ending)))
            .FirstOrDefault(File.Exists);
    }
}
