namespace PopulationHealth.Cli;

/// <summary>Where a path leads to in the end: relative parts and links resolved, of folders too.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    private static readonly StringComparer Names = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Whether two paths lead to the same file, which is there.</summary>
    public static bool AreSame(string one, string other) => File.Exists(one) && File.Exists(other) && !IsDevice(one) && Names.Equals(Of(one), Of(other));

    /// <summary>Whether there stands what is no file that another could take the place of, such as /dev/null.</summary>
    public static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);

    private static string Of(string path)
    {
        path = Path.GetFullPath(path);
        for (var links = 0; links < MostLinks && Resolve(path) is { } next; links++)
            path = next;
        return path;
    }

    // The path with its first link replaced by what it points to; null where there is none.
    private static string? Resolve(string path)
    {
        var root = Path.GetPathRoot(path)!;
        var walked = root;
        foreach (var name in path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var here = Path.Join(walked, name);
            if (new FileInfo(here).LinkTarget is { } target)
                return Path.GetFullPath(Path.Join(Path.GetFullPath(target, walked), path[here.Length..]));
            walked = here;
        }
        return null;
    }
}
