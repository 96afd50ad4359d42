namespace PopulationHealth;

/// <summary>
/// The figures behind Coventry's needs assessment and strategies: what the council's documents print, and what other public pages and open
/// data add, one number a row, each with its source.
/// </summary>
public sealed class CoventryEvidence
{
    /// <summary>The environment variable that names a folder whose files replace those in the package.</summary>
    public const string FolderVariable = "POPULATIONHEALTH_EVIDENCE";

    private CoventryEvidence(IReadOnlyList<Indicator> indicators, ObservationSet fromDocuments, ObservationSet fromPublicPages)
    {
        Indicators = indicators;
        FromDocuments = fromDocuments;
        FromPublicPages = fromPublicPages;
        Observations = fromDocuments.With(fromPublicPages);
    }

    /// <summary>The indicators, with their places in the frameworks, in the order of their ids.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The figures that the five source documents print.</summary>
    public ObservationSet FromDocuments { get; }

    /// <summary>The figures from other public pages and from open data.</summary>
    public ObservationSet FromPublicPages { get; }

    /// <summary>All figures: those of the documents, then those of public pages.</summary>
    public ObservationSet Observations { get; }

    /// <summary>
    /// Reads the evidence: from the folder that the environment variable <see cref="FolderVariable"/> names, or else from the package.
    /// </summary>
    /// <exception cref="DataFileException">A file has problems; all of all files are listed, and nothing is loaded.</exception>
    /// <exception cref="FileNotFoundException">The folder lacks a file of figures.</exception>
    public static CoventryEvidence Load() =>
        Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder ? Load(folder) : Read(EvidenceFiles.Embedded);

    /// <summary>Reads the evidence from a folder.</summary>
    /// <param name="folder">
    /// A folder with <c>seed-observations.csv</c> and <c>public-observations.csv</c>, of the same columns as those in the package. An
    /// <c>indicator-classification.csv</c> in it replaces the package's; without one the package's is used.
    /// </param>
    /// <exception cref="DataFileException">A file has problems; all of all files are listed, and nothing is loaded.</exception>
    /// <exception cref="FileNotFoundException">The folder lacks a file of figures.</exception>
    public static CoventryEvidence Load(string folder) => Read(EvidenceFiles.In(folder));

    private static CoventryEvidence Read(EvidenceFiles files)
    {
        var indicators = IndicatorFile.Read(files);
        var problems = new List<DataProblem>();
        var seed = Collect(() => SeedFile.Read(files, indicators), problems);
        var open = Collect(() => PublicFile.Read(files, indicators), problems);
        problems.AddRange(Duplicates(seed, open));
        return problems.Count == 0
            ? new CoventryEvidence([.. indicators.Values.Select(indicator => indicator.Indicator)], new ObservationSet(seed), new ObservationSet(open))
            : throw new DataFileException(problems);
    }

    private static IReadOnlyList<Observation> Collect(Func<IReadOnlyList<Observation>> read, List<DataProblem> problems)
    {
        try
        {
            return read();
        }
        catch (DataFileException exception)
        {
            problems.AddRange(exception.Problems);
            return [];
        }
    }

    private static IEnumerable<DataProblem> Duplicates(IReadOnlyList<Observation> seed, IReadOnlyList<Observation> open) =>
        Numbered(EvidenceFiles.Seed, seed).Concat(Numbered(EvidenceFiles.Public, open))
            .GroupBy(row => row.Id)
            .SelectMany(group => group.Skip(1))
            .Select(row => new DataProblem(row.File, row.Row, "claim_id", row.Id, "the id stands in an earlier row; give each figure an id of its own."));

    private static IEnumerable<(string File, int Row, string Id)> Numbered(string file, IReadOnlyList<Observation> items) =>
        items.Select((item, index) => (file, index + 2, item.Id));
}
