namespace PopulationHealth;

/// <summary>Reads the reviewed explanations of claims that do not agree or are left to judgement.</summary>
internal static class ClaimExplanationFile
{
    private const string Name = "claim-explanations.csv";

    private static readonly Dictionary<string, ClaimDisagreement> Sorts = new(StringComparer.Ordinal)
    {
        ["arithmetic"] = ClaimDisagreement.Arithmetic,
        ["contradiction"] = ClaimDisagreement.Contradiction,
        ["plausibility"] = ClaimDisagreement.Plausibility,
    };

    public static IReadOnlyDictionary<string, (ClaimDisagreement Sort, string Text)> Read(EvidenceFiles files, IEnumerable<PublishedClaim> claims)
    {
        var left = claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return files.Read(Name, ["derived_id", "sort", "explanation"], row =>
        {
            var id = row.Required("derived_id");
            if (id.Length > 0 && !left.Remove(id))
                row.Problem("derived_id", "it is no claim of published-claims.csv, or has an explanation already; leave the row out.");
            return (Id: id, Sort: row.OneOf("sort", Sorts), Text: row.Required("explanation"));
        }).ToDictionary(row => row.Id, row => (row.Sort, row.Text), StringComparer.Ordinal);
    }
}
