namespace PopulationHealth.Cli;

/// <summary>A file to read; where it cannot be opened, one message says why.</summary>
internal static class InputFile
{
    public static FileStream Open(string path) => Directory.Exists(path)
        ? throw new IOException($"{path} is a folder; give the path of a CSV file.")
        : File.Exists(path)
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, FileOptions.SequentialScan)
            : throw new IOException($"{path}: there is no such file.");
}
