using System.Data.Common;

namespace PopulationHealth;

/// <summary>Audits as data readers, for data frames and data tables.</summary>
public static class AuditReaders
{
    extension(Audit audit)
    {
        /// <summary>The claims as a data reader, a row each: what was published, what comes out, the verdict and its reason.</summary>
        public DbDataReader ToDataReader() => Claims.Read(audit ?? throw new ArgumentNullException(nameof(audit)));
    }

    private static RecordColumns<AuditedClaim> Claims { get; } = new RecordColumns<AuditedClaim>()
        .Text("id", claim => claim.Claim.Id)
        .Text("kind", claim => claim.Claim.Kind)
        .Text("source", claim => claim.Claim.Source)
        .Text("section", claim => claim.Claim.Section)
        .Text("operands", claim => string.Join(";", claim.Claim.Operands))
        .Text("published", claim => claim.Claim.Published)
        .Exact("published_value", claim => claim.Claim.PublishedValue)
        .Number("result", claim => claim.Result.Value)
        .Text("missing", claim => claim.Missing?.ToString())
        .Text("verdict", claim => $"{claim.Verdict}")
        .Text("reason", claim => claim.Reason);
}
