namespace PopulationHealth.Notebooks;

/// <summary>Which page a notebook becomes.</summary>
internal static class ReportPages
{
    public const string Index = "index.html";

    public static string NameOf(string notebookPath) => Path.GetFileNameWithoutExtension(notebookPath) + ".html";

    /// <summary>Checks that no two notebooks become the same page on a disk that does not tell capitals from small letters.</summary>
    public static void CheckNames(IEnumerable<string> notebookPaths)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [Index] = "the contents page" };
        foreach (var path in notebookPaths)
        {
            if (!taken.TryAdd(NameOf(path), path))
                throw new NotebookException($"{path}: its page would be {NameOf(path)}, and that is {taken[NameOf(path)]}. Rename the notebook.");
        }
    }
}
