using PopulationHealth.Cli;

namespace PopulationHealth.Evidence;

/// <summary>The folder of the evidence: all files are written beside their places first, so that nothing is half written, and nobody else's file is replaced.</summary>
internal static class EvidenceFolder
{
    /// <summary>Writes all tables with their metadata.</summary>
    /// <exception cref="IOException">The folder is a file, or a file stands there that no earlier run wrote.</exception>
    public static void Write(string folder, IReadOnlyList<EvidenceTable> tables, TextWriter console)
    {
        if (File.Exists(folder))
            throw new IOException($"{folder}: this is a file; the evidence needs a folder.");
        foreach (var table in tables)
            Refuse(folder, table.Metadata);
        Directory.CreateDirectory(folder);
        var files = new List<OutputFile>();
        try
        {
            foreach (var table in tables)
            {
                Draft(files, Path.Join(folder, table.Metadata.File), table.Write);
                Draft(files, Path.Join(folder, table.Metadata.MetadataFile), table.Metadata.Write);
            }
            files.ForEach(file => file.Publish(console));
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }
    }

    private static void Draft(List<OutputFile> files, string path, Action<Stream> write)
    {
        files.Add(new OutputFile(path));
        write(files[^1].Stream);
    }

    // A table of ours has its metadata beside it, which says so.
    private static void Refuse(string folder, CsvwMetadata table)
    {
        var (file, metadata) = (Path.Join(folder, table.File), Path.Join(folder, table.MetadataFile));
        var isOurs = File.Exists(metadata) && File.ReadAllText(metadata).Contains("\"dc:publisher\": \"PopulationHealth\"", StringComparison.Ordinal);
        if (!isOurs && (File.Exists(file) || File.Exists(metadata)))
            throw new IOException($"{folder}: {table.File} stands there and was not written by this command, so it is left alone. Give another folder.");
    }
}
