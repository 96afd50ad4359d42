using System.Collections;

namespace PopulationHealth;

/// <summary>
/// Published claims recomputed from the figures that they rest on: each agrees, does not, or is left to judgement, with the reason. A changed figure
/// changes the verdicts that rest on it.
/// </summary>
public sealed class Audit : IReadOnlyList<AuditedClaim>, ISourced
{
    private readonly ValueList<AuditedClaim> _claims;

    private Audit(ValueList<AuditedClaim> claims) => _claims = claims;

    /// <inheritdoc />
    public int Count => _claims.Count;

    /// <summary>The sources of all figures that were used, each once, in the order of their first use.</summary>
    public ValueList<Source> Sources => ValueList.From(_claims.SelectMany(claim => claim.Sources).Distinct());

    /// <inheritdoc />
    public AuditedClaim this[int index] => _claims[index];

    /// <summary>A claim by its id.</summary>
    /// <param name="id">The claim's id.</param>
    /// <exception cref="ArgumentException">No claim has that id.</exception>
    public AuditedClaim this[string id] => _claims.FirstOrDefault(audited => audited.Claim.Id == id)
        ?? throw new ArgumentException($"No claim of this audit has the id '{id}'; its claims are a list that can be read through.", nameof(id));

    /// <summary>Recomputes claims from observations, in the order of the claims.</summary>
    /// <param name="claims">The claims; their ids must differ.</param>
    /// <param name="observations">The observations; each operand must be the id of one.</param>
    /// <exception cref="ArgumentException">An operand has no observation, or an id comes twice; the message names all.</exception>
    public static Audit Of(IEnumerable<PublishedClaim> claims, IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return Of(claims, observations.Select(ClaimFigure.Of));
    }

    /// <summary>Recomputes claims from figures, in the order of the claims.</summary>
    /// <param name="claims">The claims; their ids must differ.</param>
    /// <param name="figures">The figures; each operand must be the id of one.</param>
    /// <exception cref="ArgumentException">An operand has no figure, or an id comes twice; the message names all.</exception>
    public static Audit Of(IEnumerable<PublishedClaim> claims, IEnumerable<ClaimFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(figures);
        var (asked, given) = (claims.ToList(), figures.ToList());
        Unique(asked.Select(claim => claim.Id), nameof(claims));
        Unique(given.Select(figure => figure.Id), nameof(figures));
        var byId = given.ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        var unknown = asked.SelectMany(claim => claim.Operands.Where(id => !byId.ContainsKey(id)).Select(id => $"{id} (claim {claim.Id})")).ToList();
        return unknown.Count == 0
            ? new Audit(ValueList.From(asked.Select(claim => new AuditedClaim(claim, ValueList.From(claim.Operands.Select(id => byId[id]))))))
            : throw new ArgumentException($"No figure has the id of these operands: {string.Join(", ", unknown)}. Add the figures, or correct the ids in the claims.", nameof(claims));
    }

    /// <summary>The claims with a verdict, in their order.</summary>
    /// <param name="verdict">The verdict.</param>
    public ValueList<AuditedClaim> With(ClaimVerdict verdict) => ValueList.From(_claims.Where(claim => claim.Verdict == verdict));

    /// <inheritdoc />
    public IEnumerator<AuditedClaim> GetEnumerator() => ((IEnumerable<AuditedClaim>)_claims).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void Unique(IEnumerable<string> ids, string name)
    {
        var twice = ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        if (twice.Count > 0)
            throw new ArgumentException($"Ids must be unique; these come more than once: {string.Join(", ", twice)}.", name);
    }
}
