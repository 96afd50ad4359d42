namespace PopulationHealth;

/// <summary>Reads the reviewed relations between the evidence's indicators.</summary>
internal static class RelationFile
{
    private static readonly Dictionary<string, IndicatorRelationKind> Kinds = new(StringComparer.Ordinal)
    {
        ["same"] = IndicatorRelationKind.Same,
        ["likely-same"] = IndicatorRelationKind.LikelySame,
        ["not-same"] = IndicatorRelationKind.NotSame,
        ["split"] = IndicatorRelationKind.Split,
    };

    public static IReadOnlyList<IndicatorRelation> Read(EvidenceFiles files) => files.Read("relations.csv", ["indicator", "relation", "other", "note"], row =>
    {
        var relation = new IndicatorRelation(row.Required("indicator"), row.OneOf("relation", Kinds), row.Text("other"), row.Text("note"));
        if (relation.Kind == IndicatorRelationKind.Split != (relation.Other.Length == 0))
            row.Problem("other", "a split concerns one indicator, any other relation two.");
        return relation;
    });
}
