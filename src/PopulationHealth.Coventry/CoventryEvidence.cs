namespace PopulationHealth;

/// <summary>
/// The figures behind Coventry's needs assessment and strategies: what the council's documents print, and what other public pages and open
/// data add, one number a row, each with its source.
/// </summary>
public sealed class CoventryEvidence
{
    /// <summary>The environment variable that names a folder whose files replace those in the package.</summary>
    public const string FolderVariable = "POPULATIONHEALTH_EVIDENCE";

    private CoventryEvidence(
        IReadOnlyList<Indicator> indicators, IReadOnlyList<IndicatorRelation> relations, ObservationSet fromDocuments, ObservationSet fromPublicPages)
    {
        (Indicators, Relations) = (indicators, relations);
        FromDocuments = fromDocuments;
        FromPublicPages = fromPublicPages;
        Observations = fromDocuments.With(fromPublicPages);
    }

    /// <summary>The indicators, with their places in the frameworks, in the order of their ids.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>
    /// The indicators, each measure once: of two ids that measure the same the first by name, and the parts in place of an id that goes with several.
    /// </summary>
    public IEnumerable<Indicator> DistinctIndicators => Indicators.Where(indicator => SameAs(indicator.Id) switch
    {
        [_] => true,
        [var id, var twin] => SameAs(twin).Count > 2 || string.CompareOrdinal(id, twin) < 0,
        _ => false,
    });

    /// <summary>Which ids measure the same, which do not despite their names, and which hold several definitions.</summary>
    public IReadOnlyList<IndicatorRelation> Relations { get; }

    /// <summary>The figures that the five source documents print.</summary>
    public ObservationSet FromDocuments { get; }

    /// <summary>The figures from other public pages and from open data.</summary>
    public ObservationSet FromPublicPages { get; }

    /// <summary>All figures: those of the documents, then those of public pages.</summary>
    public ObservationSet Observations { get; }

    /// <summary>
    /// Reads the evidence: from the folder that the environment variable <see cref="FolderVariable"/> names, or else from the package.
    /// </summary>
    /// <exception cref="DataFileException">A file has problems; those of both files of figures are listed together, and nothing is loaded. Problems of the
    /// classification come alone, as no figure can be read without it.</exception>
    /// <exception cref="FileNotFoundException">The folder lacks a file of figures.</exception>
    public static CoventryEvidence Load() =>
        Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder ? Load(folder) : Read(EvidenceFiles.Embedded);

    /// <summary>Reads the evidence from a folder.</summary>
    /// <param name="folder">
    /// A folder with <c>seed-observations.csv</c> and <c>public-observations.csv</c>, of the same columns as those in the package. Any
    /// other evidence file in it (<c>indicator-classification.csv</c>, <c>documents.csv</c>, <c>publishers.csv</c>, <c>period-bases.csv</c>,
    /// <c>relations.csv</c>) replaces the package's; without one the package's is used.
    /// </param>
    /// <exception cref="DataFileException">A file has problems; those of both files of figures are listed together, and nothing is loaded. Problems of the
    /// classification come alone, as no figure can be read without it.</exception>
    /// <exception cref="FileNotFoundException">The folder lacks a file of figures.</exception>
    public static CoventryEvidence Load(string folder) => Read(EvidenceFiles.In(folder));

    /// <summary>
    /// All ids that measure the same as one: that id first, then the others by name. The relation is not chained: child-excess-weight
    /// goes with two ages, which are not the same as one another. Probable twins are left out.
    /// </summary>
    /// <param name="id">An indicator's id.</param>
    /// <exception cref="ArgumentException">No indicator has that id.</exception>
    public ValueList<string> SameAs(string id)
    {
        if (Indicators.All(indicator => indicator.Id != id))
            throw new ArgumentException($"No indicator of the evidence has the id '{id}'; CoventryEvidence.Indicators lists them.", nameof(id));
        var others = Relations.Where(relation => relation.Kind == IndicatorRelationKind.Same && relation.Concerns(id))
            .Select(relation => relation.Indicator == id ? relation.Other : relation.Indicator);
        return [id, .. others.Distinct().Order(StringComparer.Ordinal)];
    }

    private static CoventryEvidence Read(EvidenceFiles files)
    {
        var relations = RelationFile.Read(files);
        var indicators = IndicatorFile.Read(files, relations);
        var rows = new ObservationRows(indicators);
        var problems = new List<DataProblem>();
        var seed = Collect(() => SeedFile.Read(files, rows), problems);
        var open = Collect(() => PublicFile.Read(files, rows), problems);
        problems.AddRange(new[] { (EvidenceFiles.Seed, seed.Count), (EvidenceFiles.Public, open.Count) }
            .Where(file => file.Count == 0 && problems.TrueForAll(problem => problem.File != file.Item1))
            .Select(file => new DataProblem(file.Item1, 0, "", "", "the file has a header and no rows; put the figures into it.")));
        return problems.Count == 0
            ? new CoventryEvidence([.. indicators.Values.Select(indicator => indicator.Indicator)], relations, new ObservationSet(seed), new ObservationSet(open))
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
}
