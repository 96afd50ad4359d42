namespace PopulationHealth;

/// <summary>Where the evidence files are: in this package, or in a folder that replaces it.</summary>
internal sealed class EvidenceFiles
{
    public const string Seed = "seed-observations.csv";

    public const string Public = "public-observations.csv";

    public const string Classification = "indicator-classification.csv";

    public const string Claims = "published-claims.csv";

    private readonly string? _folder;

    private EvidenceFiles(string? folder) => _folder = folder;

    public static EvidenceFiles Embedded { get; } = new(null);

    public static EvidenceFiles In(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var missing = new[] { Seed, Public }.Where(name => !File.Exists(Path.Combine(folder, name))).ToList();
        return missing.Count == 0
            ? new EvidenceFiles(folder)
            : throw new FileNotFoundException($"The evidence folder '{folder}' lacks {string.Join(" and ", missing)}; copy the file there from src/PopulationHealth.Coventry/Evidence and change its figures.");
    }

    /// <summary>Opens a file: from the folder where it has one of that name, else from the package.</summary>
    public Stream Open(string name) =>
        _folder is not null && Path.Combine(_folder, name) is var path && File.Exists(path)
            ? File.OpenRead(path)
            : typeof(EvidenceFiles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The package lacks its file {name}.");

    /// <summary>Reads a file of rows.</summary>
    public IReadOnlyList<T> Read<T>(string name, IReadOnlyList<string> columns, Func<FileRow, T> read)
    {
        using var stream = Open(name);
        return CsvFile.Read(stream, name, columns, read);
    }
}
