namespace PopulationHealth.Notebooks;

/// <summary>The folder of a report, replaced as a whole: a reader sees the old report or the new one, never half of one.</summary>
internal sealed class ReportFolder
{
    private const string Marker = ".populationhealth-report";
    private const string MarkerText = "This folder was written by PopulationHealth and is replaced as a whole when the report is built again. Its files:\n";

    private readonly string _path;

    /// <summary>Takes the folder, if it may be written.</summary>
    /// <exception cref="NotebookException">It is a file, or holds something that is not a report.</exception>
    public ReportFolder(string path)
    {
        _path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(_path) is null)
            throw new NotebookException($"{path}: a report cannot replace the root of a disk. Give another folder.");
        if (File.Exists(_path))
            throw new NotebookException($"{path}: this is a file; a report needs a folder.");
        if (Directory.Exists(_path) && Directory.EnumerateFileSystemEntries(_path).Any() && !File.Exists(Path.Join(_path, Marker)))
            throw new NotebookException($"{path}: the folder is not empty and is no report, so it is left alone. Give an empty or new folder.");
        if (Foreign() is [var first, ..])
            throw new NotebookException($"{path}: '{first}' is no file of the report, and building it again would delete it. Move it elsewhere, or give another folder.");
    }

    /// <summary>Writes the files beside the folder and then swaps the folders.</summary>
    /// <param name="files">Path (with "/") and content of each file.</param>
    public void Replace(IReadOnlyDictionary<string, byte[]> files)
    {
        var fresh = Beside("new");
        var old = Beside("old");
        try
        {
            Write(fresh, files);
            if (Directory.Exists(_path))
                Directory.Move(_path, old);
            Directory.Move(fresh, _path);
        }
        catch
        {
            if (!Directory.Exists(_path) && Directory.Exists(old))
                Directory.Move(old, _path);
            throw;
        }
        finally
        {
            Delete(fresh);
            Delete(old);
        }
    }

    private static void Write(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        Delete(folder);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Join(folder, Marker), MarkerText + string.Concat(files.Keys.Order(StringComparer.Ordinal).Select(name => name + "\n")));
        foreach (var (name, content) in files)
        {
            var file = Path.GetFullPath(name, folder);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }
    }

    /// <summary>Files of the folder that the last report did not write.</summary>
    private List<string> Foreign()
    {
        var marker = Path.Join(_path, Marker);
        if (!File.Exists(marker))
            return [];
        var written = File.ReadLines(marker).Skip(1).Append(Marker).ToHashSet(StringComparer.Ordinal);
        return [.. Directory.EnumerateFiles(_path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_path, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(name => !written.Contains(name))
            .Order(StringComparer.Ordinal)];
    }

    private string Beside(string what) =>
        Path.Join(Path.GetDirectoryName(_path), FormattableString.Invariant($".{Path.GetFileName(_path)}.{what}-{Environment.ProcessId}"));

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
