namespace PopulationHealth;

/// <summary>
/// What Coventry's documents say that can be recomputed from the figures they print, with our reviewed explanations of those
/// that do not agree. <see cref="Audit.Of(IEnumerable{PublishedClaim}, IEnumerable{Observation})"/> recomputes them.
/// </summary>
public sealed class CoventryClaims
{
    private readonly IReadOnlyDictionary<string, (ClaimDisagreement Sort, string Text)> _explanations;

    private CoventryClaims(EvidenceFiles files)
    {
        var documents = DocumentFile.Read(files);
        using var stream = files.Open(EvidenceFiles.Claims);
        All = ValueList.From(PublishedClaimFile.Read(stream, EvidenceFiles.Claims)
            .Select(claim => claim with { Source = documents.TryGetValue(claim.Source, out var document) ? document.Document : claim.Source }));
        _explanations = ClaimExplanationFile.Read(files, All);
    }

    /// <summary>The claims, in the order of the documents; each names its document by the title. Their operands are ids of <see cref="CoventryEvidence.FromDocuments"/>.</summary>
    public ValueList<PublishedClaim> All { get; }

    /// <summary>Reads the claims: from the folder that the environment variable <see cref="CoventryEvidence.FolderVariable"/> names, where it has them, or else from the package.</summary>
    /// <exception cref="DataFileException">A file has problems; all of them are listed.</exception>
    public static CoventryClaims Load() =>
        Environment.GetEnvironmentVariable(CoventryEvidence.FolderVariable) is { Length: > 0 } folder ? Load(folder) : new CoventryClaims(EvidenceFiles.Embedded);

    /// <summary>Reads the claims from a folder of evidence.</summary>
    /// <param name="folder">A folder as <see cref="CoventryEvidence.Load(string)"/> takes it. A <c>published-claims.csv</c> or <c>claim-explanations.csv</c> in it replaces the package's.</param>
    /// <exception cref="DataFileException">A file has problems; all of them are listed.</exception>
    /// <exception cref="FileNotFoundException">The folder lacks a file of figures.</exception>
    public static CoventryClaims Load(string folder) => new(EvidenceFiles.In(folder));

    /// <summary>
    /// Our explanation, in plain words, of a claim that does not agree or is left to judgement; empty for any other, so that changed figures print no stale one, and where
    /// nobody has reviewed the claim yet.
    /// </summary>
    /// <param name="audited">The claim with its verdict.</param>
    public string Explain(AuditedClaim audited) => Review(audited).Text;

    /// <summary>Where the cause of a disagreement lies.</summary>
    /// <param name="audited">The claim with its verdict.</param>
    public ClaimDisagreement SortOf(AuditedClaim audited) => Review(audited).Sort;

    private (ClaimDisagreement Sort, string Text) Review(AuditedClaim audited)
    {
        ArgumentNullException.ThrowIfNull(audited);
        return audited.Verdict is ClaimVerdict.DoesNotAgree or ClaimVerdict.Judgement && _explanations.TryGetValue(audited.Claim.Id, out var review) ? review : (ClaimDisagreement.NotReviewed, "");
    }
}
