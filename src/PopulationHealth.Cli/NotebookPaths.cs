using PopulationHealth.Notebooks;

namespace PopulationHealth.Cli;

/// <summary>The notebooks that a command line names: Windows shells pass <c>*.ipynb</c> on as it is.</summary>
internal static class NotebookPaths
{
    /// <summary>Expands each argument, in the order given; files of one pattern by name; each file once.</summary>
    /// <exception cref="NotebookException">An argument names nothing.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> arguments) => [.. arguments.SelectMany(Expand).Distinct()];

    private static IEnumerable<string> Expand(string argument)
    {
        if (Directory.Exists(argument))
            return Matching(argument, argument, "*.ipynb");
        var name = Path.GetFileName(argument);
        if (!name.Contains('*') && !name.Contains('?'))
            return [argument];
        return Matching(argument, Path.GetDirectoryName(argument) is { Length: > 0 } folder ? folder : ".", name);
    }

    private static string[] Matching(string argument, string folder, string pattern)
    {
        var found = Directory.Exists(folder) ? Directory.GetFiles(folder, pattern) : [];
        return found.Length > 0
            ? [.. found.OrderBy(Path.GetFileName, StringComparer.Ordinal)]
            : throw new NotebookException($"{argument}: no notebook matches. Give the path of an .ipynb file, a pattern or a folder.");
    }
}
