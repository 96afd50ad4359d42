using System.Reflection;

namespace PopulationHealth.Jupyter;

/// <summary>How Jupyter starts the engine: this tool, as it was started itself.</summary>
internal static class EngineCommand
{
    public static IReadOnlyList<string> OfThisProcess() => Of(Environment.ProcessPath!, Assembly.GetEntryAssembly()!.Location);

    /// <summary>The command line.</summary>
    /// <param name="process">The full path of the program of the process.</param>
    /// <param name="tool">The full path of the tool's assembly, for a process that is <c>dotnet</c> itself.</param>
    public static IReadOnlyList<string> Of(string process, string tool)
    {
        var name = process.Split('/', '\\')[^1];
        return name is "dotnet" || name.Equals("dotnet.exe", StringComparison.OrdinalIgnoreCase) ? [process, tool, "kernel"] : [process, "kernel"];
    }
}
